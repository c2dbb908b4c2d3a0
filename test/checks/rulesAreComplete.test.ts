import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Severity } from '../../src/checks/finding';
import { type Rule } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules/index';
import { textRules } from '../../src/checks/texts/rules/index';
import { catalogue } from '../../src/text/catalogue';
import { text } from '../../src/text/inFrench';

const root = join(__dirname, '../..');
const SECTIONS = [
  '## Ce qui est détecté',
  '## Pourquoi c’est important',
  '## Exemple',
  '## Comment corriger',
  '## Comment c’est calculé',
  '## Source',
];

/** What `npm run new:check` writes for somebody to replace. */
const SKELETON =
  /À écrire|Titre du contrôle|Title of the check|Ce qui ne va pas : \{found\}|What is wrong: \{found\}/g;

/** What the page of a check says of it, under its title. */
const severityLine = (severity: Severity) =>
  `Gravité : ${text(`control.severity.${severity}`).toLowerCase()}.`;
const lineOf = ({ severity, isReferenceFree }: Rule) =>
  `${severityLine(severity)} Sans référence : ${isReferenceFree ? 'oui' : 'non'}.`;

const pageOf = (id: string) => readFileSync(join(root, 'docs/controles', `${id}.md`), 'utf8');
const leftOf = (written: string) => written.match(SKELETON) ?? [];

test('the index is sorted and has no duplicate', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('every file of rules is in the index, and no other', () => {
  const files = readdirSync(join(root, 'src/checks/rules'))
    .filter(name => /^[A-Z]/.test(name))
    .map(name => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(rules.map(({ id }) => id));
});

test.each(['docs/controles', 'test/checks/rules'])(
  '%s has nothing for a rule that does not exist',
  folder => {
    const ids = new Set([...rules, ...textRules].map(({ id }) => id));
    const orphans = readdirSync(join(root, folder)).filter(
      name => /^[A-Z]{3}-\d\d/.test(name) && !ids.has(name.slice(0, 6)),
    );
    expect(orphans).toEqual([]);
  },
);

describe.each(rules)('$id', rule => {
  const { id } = rule;

  test('has its test', () => expect(existsSync(join(root, 'test/checks/rules', `${id}.test.ts`))).toBe(true));

  test('has its page, with every section', () => {
    const page = pageOf(id);
    expect(page.startsWith(`# ${id} — `)).toBe(true);
    for (const section of SECTIONS) expect(page).toContain(section);
    // The typographic apostrophe, as everywhere a user reads; code spans are not prose.
    expect(page.replace(/`[^`]*`/g, '')).not.toMatch(/\p{L}'\p{L}/u);
  });

  test('has words of its own, in its page and in its texts', () => {
    const words = Object.entries(catalogue).filter(([key]) => key.startsWith(`${id}.`));
    expect(leftOf(pageOf(id))).toEqual([]);
    expect(leftOf(JSON.stringify(words))).toEqual([]);
  });

  test('has its title and its message in the catalogue of texts', () => {
    const keys = Object.keys(catalogue);
    expect(keys).toContain(`${id}.title`);
    expect(keys.filter(key => key.startsWith(`${id}.message`))).not.toEqual([]);
  });

  test('its page tells its severity, and whether it needs a reference', () =>
    expect(pageOf(id).split('\n')[2]).toBe(lineOf(rule)));
});

describe('checks of texts', () => {
  const ids = textRules.map(({ id }) => id);

  test('the index is sorted, has no duplicate, and lists every file', () => {
    const files = readdirSync(join(root, 'src/checks/texts/rules'))
      .filter(name => /^[A-Z]/.test(name))
      .map(name => name.replace(/\.ts$/, ''));
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(files.sort()).toEqual(ids);
  });

  test.each(textRules)('$id has its test, its page, its title and its severity', ({ id, severity }) => {
    const page = pageOf(id);
    expect(existsSync(join(root, 'test/checks/texts/rules', `${id}.test.ts`))).toBe(true);
    expect(page.startsWith(`# ${id} — `)).toBe(true);
    for (const section of [...SECTIONS, '## Dans un texte']) expect(page).toContain(section);
    expect(Object.keys(catalogue)).toContain(`${id}.title`);
    expect(page.split('\n')[2]).toMatch(severityLine(severity));
  });
});
