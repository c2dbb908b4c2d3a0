import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonReport } from '../../src/checks/report/jsonReport';
import { rules } from '../../src/checks/rules/index';
import { type Change } from '../corpus/changes';
import { workbookOfCase } from '../corpus/corpusCase';
import { type LayoutName } from '../corpus/layouts';
import { workbookFile } from '../corpus/workbookFile';
import { runCommand } from './runCommand';

const TIMEOUT = 60_000;
jest.setTimeout(TIMEOUT);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-controle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const control = (args: readonly string[], surroundings = {}) => runCommand('controle', args, surroundings);

/** A workbook of the corpus, as a file. */
async function fileOf(layout: LayoutName, change: readonly Change[] = []): Promise<string> {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, await workbookFile(workbookOfCase({ name: '', layout, change })));
  return path;
}

const wrongPopulation: Change = { set: ['B14', 10_797] };

describe('a workbook that can be read', () => {
  test('nothing blocking: counts, and 0', async () => {
    const path = await fileOf('onePerSheet');
    const { status, stdout, stderr } = control([path]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${path}, contrôlé selon Montpellier Méditerranée Métropole 2019-2021`);
    expect(stdout).toContain('6 tableaux de tarifs reconnus.');
    expect(stdout).toMatch(/Constats : 0 bloquant, 0 majeur, \d+ mineurs?, \d+ informations?\./);
    expect(stdout).toMatch(
      /^\d+ contrôles non effectués :\n(?: {2}[A-Z]{3}-\d\d(?:, [A-Z]{3}-\d\d)* : [^\n]+\n)+$/m,
    );
  });

  test('a blocking finding: a block that says it all, and 1', async () => {
    const { status, stdout } = control([await fileOf('onePerSheet', [wrongPopulation])]);

    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^Bloquant {2}POP-01 {2}E-DEMAT communes!B14\n {2}« Juvignac ».*\n {2}Attendu : 10 979 habitants {2}Lu : 10 797 habitants {2}Écart : −182 habitants$/m,
    );
    expect(stdout).toMatch(/Constats : 1 bloquant, /);
  });

  test('--json: nothing but the documented JSON', async () => {
    const path = await fileOf('stacked', [{ replace: ['Fabrègues', 'Fabrigues'] }]);
    const { status, stdout } = control([path, '--json', '--convention', 'montpellier-2019']);
    const report = JSON.parse(stdout) as JsonReport;

    expect(status).toBe(0);
    expect(Object.keys(report)).toEqual(['version', 'convention', 'findings', 'checks']);
    expect(report).toMatchObject({ version: 1, convention: 'montpellier-2019' });
    expect(report.findings.find(({ rule }) => rule === 'NOM-01')).toMatchObject({
      severity: 'majeur',
      sheet: 'Annexe 2',
      cell: 'A14',
      cells: ['A14', 'A50', 'A88', 'A124', 'A162', 'A198'],
      expected: 'Fabrègues',
      found: 'Fabrigues',
      difference: null,
    });
    expect(report.checks.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('formulas, hidden rows and errors come through the file', async () => {
    const path = await fileOf('generatedNative', [
      { set: ['C23', { formula: '=ROUND(#REF!*$B$6/$B$9,2)', value: '#REF!' }] },
      { hideRow: 30 },
      { set: ['D20', 1] },
    ]);
    const { findings } = JSON.parse(control([path, '--json']).stdout) as JsonReport;
    const places = findings.map(({ rule, cell }) => `${rule} ${cell}`);

    expect(places).toEqual(expect.arrayContaining(['CEL-06 C23', 'CEL-05 A30', 'CAL-01 D20']));
  });

  test('under npm, a relative path starts from where the user stands', async () => {
    await fileOf('onePerSheet');
    const { status } = control(['classeur.xlsx'], {
      env: { npm_lifecycle_event: 'controle', INIT_CWD: folder },
    });

    expect(status).toBe(0);
  });

  test('--help says how to use it', () => {
    const { status, stdout } = control(['--help']);

    expect(status).toBe(0);
    expect(stdout).toContain('npm run controle -- FICHIER.xlsx [--convention ID] [--json]');
    expect(stdout).toContain('montpellier-2019');
  });
});

describe('what cannot be checked exits with 2 and says why in one line', () => {
  const refusals: [label: string, args: (folder: string) => string[], said: string][] = [
    ['no file', () => [], 'Le classeur à contrôler manque'],
    ['two files', () => ['a.xlsx', 'b.xlsx'], '« b.xlsx » est de trop'],
    ['a file that is not there', at => [join(at, 'rien.xlsx')], 'n’existe pas'],
    ['a directory', at => [at], 'est un dossier'],
    [
      'an unknown option',
      at => [join(at, 'texte.xlsx'), '--format'],
      'Options acceptées : --convention, --json',
    ],
    ['a value for --json', at => [join(at, 'texte.xlsx'), '--json=oui'], 'n’attend pas de valeur'],
    [
      'an unknown convention',
      at => [join(at, 'texte.xlsx'), '--convention', 'lyon'],
      '« lyon » n’est pas connue',
    ],
    ['no workbook', at => [join(at, 'texte.xlsx')], 'Ce n’est pas un classeur Excel'],
    ['an empty file', at => [join(at, 'vide.xlsx'), '--json'], 'Le fichier est vide'],
    ['a password', at => [join(at, 'protege.xlsx')], 'protégé par un mot de passe'],
    ['a damaged file', at => [join(at, 'coupe.xlsx'), '--json'], 'est endommagé'],
  ];

  test.each(refusals)('%s', async (_, args, said) => {
    writeFileSync(join(folder, 'texte.xlsx'), 'Commune;Population');
    writeFileSync(join(folder, 'vide.xlsx'), '');
    writeFileSync(join(folder, 'protege.xlsx'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
    const whole = await workbookFile(workbookOfCase({ name: '', layout: 'onePerSheet' }));
    writeFileSync(join(folder, 'coupe.xlsx'), whole.subarray(0, whole.length / 2));
    const { status, stdout, stderr } = control(args(folder));

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Rien n’a été contrôlé\. [^\n]+$/);
    expect(stderr).toContain(said);
  });
});
