import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

/** Files of a new check, from the folder of the project. */
export interface NewCheck {
  readonly created: readonly string[];
  readonly completed: readonly string[];
}

const RULES = 'src/checks/rules';
const INDEX = `${RULES}/index.ts`;
const TEXTS = 'src/text/checks';

/**
 * Makes the skeleton of a check: its rule, its test, its page, its texts and its lines in the index. The completeness
 * test asks for words of its own in place of those of the skeleton; the test of the rule fails until it is written.
 *
 * @param id the code of the check, `NOM-09`
 * @throws DomainError when the code is malformed or taken; nothing is written then
 */
export function newCheck(root: string, id: string): NewCheck {
  if (!/^[A-Z]{3}-\d\d$/.test(id)) throw new DomainError(message('newCheck.badId', { given: id }));
  const files = {
    [`${RULES}/${id}.ts`]: ruleSource(id),
    [`test/checks/rules/${id}.test.ts`]: testSource(id),
    [`docs/controles/${id}.md`]: page(id),
  };
  const taken = Object.keys(files).find(path => existsSync(join(root, path)));
  if (taken !== undefined) throw new DomainError(message('newCheck.taken', { id, file: taken }));
  const texts = textsOf(root, id.slice(0, 3));
  const completed = { [INDEX]: withRule, [texts]: withTexts };
  // Everything is made before anything is written.
  const changed = Object.entries(completed).map(
    ([path, complete]) => [path, complete(readFileSync(join(root, path), 'utf8'), id)] as const,
  );
  for (const [path, text] of [...Object.entries(files), ...changed]) writeFileSync(join(root, path), text);
  return { created: Object.keys(files), completed: Object.keys(completed) };
}

/** The file of texts where the family of the check has its own. */
function textsOf(root: string, family: string): string {
  const names = readdirSync(join(root, TEXTS)).sort();
  const own = names.find(name => readFileSync(join(root, TEXTS, name), 'utf8').includes(`'${family}-`));
  if (own !== undefined) return `${TEXTS}/${own}`;
  throw new DomainError(message('newCheck.newFamily', { family, folder: TEXTS }));
}

function withRule(source: string, id: string): string {
  const name = id.toLowerCase().replace('-', '');
  const imports = source.split('\n').filter(line => line.startsWith('import { rule as '));
  const before = [...imports].reverse().find(line => line < importLine(id));
  const inserted = before
    ? source.replace(before, `${before}\n${importLine(id)}`)
    : source.replace(imports[0]!, `${importLine(id)}\n${imports[0]}`);
  const [head = '', list = ''] = inserted.split(/(?=^export const rules\b)/m);
  const entries = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, entry]) => entry!);
  const sorted = [...entries, name].sort();
  const next = sorted[sorted.indexOf(name) + 1];
  return head + list.replace(next ? `  ${next},` : '];', next ? `  ${name},\n  ${next},` : `  ${name},\n];`);
}

const importLine = (id: string) => `import { rule as ${id.toLowerCase().replace('-', '')} } from './${id}';`;

function withTexts(source: string, id: string): string {
  const texts = `  '${id}.title': { fr: 'Titre du contrôle', en: 'Title of the check' },
  '${id}.message': {
    fr: 'Ce qui ne va pas : {found}.',
    en: 'What is wrong: {found}.',
  },
} as const;`;
  return source.replace(/^\} as const;$/m, () => texts);
}

function ruleSource(id: string): string {
  return `import { type Rule } from '../rule';

/** What is wrong, in one sentence. */
export const rule: Rule = {
  id: '${id}',
  severity: 'minor',
  isReferenceFree: true,
  // Read context.snapshot or context.recognition; one finding a cause, not one a cell.
  check: () => [],
};
`;
}

function testSource(id: string): string {
  return `import { rule } from '../../../src/checks/rules/${id}';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';
import { soundTables } from '../soundTables';

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
  },
  invalid: {
    // The case just beyond the threshold; put the one just below it among the valid ones.
    'what must be seen': {
      context: () => contextOf({ sheets: [sheetOf('Annexe 2', [['à remplacer']])] }),
      findings: [{ message: '${id}.message', cells: ['A1'], found: 'à remplacer' }],
    },
  },
});
`;
}

function page(id: string): string {
  const sections: readonly (readonly [title: string, hint: string])[] = [
    ['Ce qui est détecté', 'À écrire : ce que la personne voit dans son classeur.'],
    ['Pourquoi c’est important', 'À écrire : ce qui arrive si rien n’est fait.'],
    ['Exemple', 'À écrire : une ligne fausse, la même corrigée.'],
    ['Comment corriger', 'À écrire : le geste dans Excel, ou le bouton du volet.'],
    ['Comment c’est calculé', 'À écrire : la règle, le seuil, ce qui ne compte pas.'],
    ['Source', 'À écrire : l’article, le décret, ou le document.'],
  ];
  const body = sections.map(([title, hint]) => `## ${title}\n\n${hint}\n`).join('\n');
  return `# ${id} — Titre du contrôle\n\nGravité : mineur. Sans référence : oui.\n\n${body}`;
}
