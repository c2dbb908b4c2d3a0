import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newCheck } from '../../src/build/newCheck';

const project = resolve(__dirname, '../..');
const ID = 'NOM-99';
let root: string;

/** The rule that the case of the skeleton asks for. */
const RULE = `check: ({ snapshot }) =>
    snapshot.sheets
      .filter(({ values }) => values[0]?.[0] === 'à remplacer')
      .map(({ name }) => ({
        sheet: name,
        cells: ['A1'],
        expected: null,
        found: 'à remplacer',
        difference: null,
        message: message('${ID}.message', { found: 'à remplacer' }),
        explanation: [message('${ID}.title')],
        remedy: null,
      })),`;

/** A copy of what a check touches, to follow CONTRIBUTING in. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'annexe2-check-'));
  for (const path of [
    'src/text',
    'src/domain',
    'src/checks',
    'src/documents',
    'test/checks',
    'test/data',
    'test/setup',
    'docs/controles',
  ])
    cpSync(join(project, path), join(root, path), { recursive: true });
  for (const file of ['package.json', 'jest.config.js', '.swcrc', 'tsconfig.json'])
    cpSync(join(project, file), join(root, file));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
});
afterAll(() => rmSync(root, { recursive: true }));

function jest(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/jest/bin/jest.js'), '--rootDir', root, '-w', '1', '--verbose', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return stdout + stderr;
}

/** The names of the tests that failed. */
const failed = (said: string) =>
  [...said.matchAll(/^\s*✕ (.*?)(?: \(\d+ ms\))?$/gm)].map(([, name]) => name!);

test('the skeleton has all its parts, and is refused until its words and its rule are written', () => {
  const { created, completed } = newCheck(root, ID);
  expect(created).toEqual([
    `src/checks/rules/${ID}.ts`,
    `test/checks/rules/${ID}.test.ts`,
    `docs/controles/${ID}.md`,
  ]);
  expect(completed).toEqual(['src/checks/rules/index.ts', 'src/text/checks/names.ts']);
  const said = jest('test/checks/rulesAreComplete', `test/checks/rules/${ID}`);
  expect(failed(said).filter(name => name.startsWith('has'))).toEqual([
    'has words of its own, in its page and in its texts',
  ]);
  expect(said).toContain(`FAIL test/checks/rules/${ID}.test.ts`);
  expect(said).toMatch(/✓ valid: six sound tables/);
  expect(said).toMatch(/✕ invalid: what must be seen/);
}, 120_000);

test('the words, the severity and the rule once written as CONTRIBUTING says, nothing fails', () => {
  const rewrite = (path: string, ...pairs: readonly (readonly [RegExp, string])[]) => {
    const source = readFileSync(join(root, path), 'utf8');
    for (const [pattern] of pairs) expect(source).toMatch(pattern);
    writeFileSync(
      join(root, path),
      pairs.reduce((text, [pattern, words]) => text.replace(pattern, words), source),
    );
  };
  rewrite(
    'src/text/checks/names.ts',
    [/Titre du contrôle/, 'Mot laissé par un modèle'],
    [/Title of the check/, 'Word left by a template'],
    [/Ce qui ne va pas : \{found\}/, 'Un mot du modèle est resté : {found}'],
    [/What is wrong: \{found\}/, 'A word of the template is still there: {found}'],
  );
  rewrite(
    `docs/controles/${ID}.md`,
    [/Titre du contrôle/, 'Mot laissé par un modèle'],
    [/À écrire : /g, 'Ici, '],
    [/Gravité : mineur/, 'Gravité : majeur'],
  );
  rewrite(
    `src/checks/rules/${ID}.ts`,
    [/import .*\n/, "import { message } from '../../text/message';\nimport { type Rule } from '../rule';\n"],
    [/severity: 'minor'/, "severity: 'major'"],
    [/check: \(\) => \[\],/, RULE],
  );
  expect(failed(jest('test/checks/rulesAreComplete', `test/checks/rules/${ID}`))).toEqual([]);
}, 120_000);

test('the completeness test asks for what is taken away', () => {
  rmSync(join(root, `docs/controles/${ID}.md`));
  const said = jest('test/checks/rulesAreComplete', '-t', ID);
  expect(said).toMatch(/✕ has its page, with every section/);
  expect(said).toMatch(/✓ has its title and its message/);
}, 120_000);

test('a code that is taken or malformed is refused, and nothing is written', () => {
  const index = readFileSync(join(root, 'src/checks/rules/index.ts'), 'utf8');
  expect(() => newCheck(root, 'NOM-01')).toThrow('existe déjà');
  expect(() => newCheck(root, 'nom9')).toThrow('trois capitales');
  expect(() => newCheck(root, '../-1')).toThrow('trois capitales');
  expect(() => newCheck(root, 'ZZZ-01')).toThrow('Aucun contrôle ZZZ');
  expect(readFileSync(join(root, 'src/checks/rules/index.ts'), 'utf8')).toBe(index);
});
