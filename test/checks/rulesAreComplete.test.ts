import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Severity } from '../../src/checks/finding';
import { rules } from '../../src/checks/rules/index';
import { textRules } from '../../src/checks/texts/rules/index';
import { catalogue } from '../../src/text/catalogue';

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
  /À écrire|Titre du contrôle|Title of the check|Ce qui ne va pas : \{found\}|What is wrong: \{found\}/;

/** The catalogue of checks: severity of every rule, B blocking, M major, m minor, i information. */
const severityOf: Readonly<Record<string, string>> = {
  ...{ 'NOM-01': 'M', 'NOM-02': 'M', 'NOM-03': 'm', 'NOM-04': 'm' },
  ...{ 'NOM-05': 'B', 'NOM-06': 'M', 'NOM-07': 'm', 'NOM-08': 'i' },
  ...{ 'PER-01': 'B', 'PER-02': 'B', 'PER-03': 'M', 'PER-04': 'M', 'PER-05': 'm', 'PER-06': 'm' },
  ...{ 'POP-01': 'B', 'POP-02': 'M', 'POP-03': 'B', 'POP-04': 'M' },
  ...{ 'POP-05': 'M', 'POP-06': 'm', 'POP-07': 'i', 'POP-08': 'B' },
  ...{ 'CAL-01': 'B', 'CAL-02': 'm', 'CAL-03': 'B', 'CAL-04': 'M', 'CAL-05': 'B', 'CAL-06': 'M' },
  ...{ 'CAL-07': 'B', 'CAL-08': 'B', 'CAL-09': 'B', 'CAL-10': 'M', 'CAL-11': 'B', 'CAL-12': 'M' },
  ...{ 'CAL-13': 'M', 'ARR-01': 'i', 'ARR-02': 'B', 'ARR-03': 'm', 'ARR-04': 'm' },
  ...{ 'TOT-01': 'M', 'TOT-02': 'm', 'TOT-03': 'B', 'TOT-04': 'M' },
  ...{ 'DOC-01': 'B', 'DOC-02': 'B', 'DOC-03': 'M', 'DOC-04': 'B', 'DOC-05': 'm', 'DOC-06': 'M' },
  ...{ 'APP-01': 'm', 'APP-02': 'B', 'APP-03': 'M' },
  ...{ 'CEL-01': 'M', 'CEL-02': 'M', 'CEL-03': 'M', 'CEL-04': 'm' },
  ...{ 'CEL-05': 'M', 'CEL-06': 'B', 'CEL-07': 'm', 'CEL-08': 'M' },
  ...{ 'UNI-01': 'M', 'UNI-02': 'B', 'UNI-03': 'M', 'DAT-01': 'M', 'DAT-02': 'M', 'DAT-03': 'M' },
  ...{ 'TIT-01': 'B', 'TIT-02': 'B', 'TIT-03': 'M', 'TIT-04': 'B', 'INT-01': 'M' },
};
const letters: Readonly<Record<Severity, string>> = { blocking: 'B', major: 'M', minor: 'm', info: 'i' };

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

describe.each(rules.map(({ id, severity }) => ({ id, severity })))('$id', ({ id, severity }) => {
  test('has its test', () => expect(existsSync(join(root, 'test/checks/rules', `${id}.test.ts`))).toBe(true));

  test('has its page, with every section', () => {
    const page = readFileSync(join(root, 'docs/controles', `${id}.md`), 'utf8');
    expect(page.startsWith(`# ${id} — `)).toBe(true);
    for (const section of SECTIONS) expect(page).toContain(section);
    // The typographic apostrophe, as everywhere a user reads; code spans are not prose.
    expect(page.replace(/`[^`]*`/g, '')).not.toMatch(/\p{L}'\p{L}/u);
  });

  test('has words of its own, in its page and in its texts', () => {
    const words = Object.entries(catalogue).filter(([key]) => key.startsWith(`${id}.`));
    expect(readFileSync(join(root, 'docs/controles', `${id}.md`), 'utf8')).not.toMatch(SKELETON);
    expect(JSON.stringify(words)).not.toMatch(SKELETON);
  });

  test('has its title and its message in the catalogue of texts', () => {
    const keys = Object.keys(catalogue);
    expect(keys).toContain(`${id}.title`);
    expect(keys.filter(key => key.startsWith(`${id}.message`))).not.toEqual([]);
  });

  test('has the severity of the catalogue of checks', () => expect(letters[severity]).toBe(severityOf[id]));
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

  test.each(textRules.map(({ id, severity }) => ({ id, severity })))(
    '$id has its test, its page, its title and its severity',
    ({ id, severity }) => {
      const page = readFileSync(join(root, 'docs/controles', `${id}.md`), 'utf8');
      expect(existsSync(join(root, 'test/checks/texts/rules', `${id}.test.ts`))).toBe(true);
      expect(page.startsWith(`# ${id} — `)).toBe(true);
      for (const section of [...SECTIONS, '## Dans un texte']) expect(page).toContain(section);
      expect(Object.keys(catalogue)).toContain(`${id}.title`);
      expect(letters[severity]).toBe(severityOf[id]);
    },
  );
});
