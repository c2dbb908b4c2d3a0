import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../xlsx/readWorkbook';
import { runAnnexe2 } from './runAnnexe2';

const TIMEOUT = 30_000;
jest.setTimeout(TIMEOUT);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that can be obeyed', () => {
  test('writes the workbook and prints each table against its budget', async () => {
    const path = join(folder, 'annexe2.xlsx');
    const { status, stdout, stderr } = runAnnexe2(['--out', path]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`Montpellier Méditerranée Métropole 2019-2021 (montpellier-2019), montants en euros

Feuille                       Colonne     Lignes      Somme     Budget  Écart  Vérification
Annexe 2 E-DEMAT communes     3 ans           31  24 999,99  25 000,00  −0,01  arrondi admis
                              annuel               8 333,33   8 333,33   0,00  arrondi admis
                              annuel net           4 166,65   4 166,67  −0,02  arrondi admis
Annexe 2 E-DEMAT CCAS         3 ans           31  24 999,99  25 000,00  −0,01  arrondi admis
                              annuel               8 333,33   8 333,33   0,00  arrondi admis
                              annuel net           1 666,64   1 666,67  −0,03  arrondi admis
Annexe 2 E-SERVICES communes  3 ans           31  20 000,00  20 000,00   0,00  exact
                              annuel               6 666,64   6 666,67  −0,03  arrondi admis
                              annuel net           3 333,35   3 333,33   0,02  arrondi admis
Annexe 2 E-SERVICES CCAS      3 ans           31  20 000,00  20 000,00   0,00  exact
                              annuel               6 666,64   6 666,67  −0,03  arrondi admis
                              annuel net           1 333,34   1 333,33   0,01  arrondi admis
Annexe 2 MARCHES communes     3 ans           31  14 999,98  15 000,00  −0,02  arrondi admis
                              annuel               4 999,99   5 000,00  −0,01  arrondi admis
                              annuel net           2 500,00   2 500,00   0,00  exact
Annexe 2 MARCHES CCAS         3 ans           31  14 999,98  15 000,00  −0,02  arrondi admis
                              annuel               4 999,99   5 000,00  −0,01  arrondi admis
                              annuel net           1 000,01   1 000,00   0,01  arrondi admis

Plateforme Open data : compris, sans refacturation.
6 feuilles écrites (natives) dans ${path}
`);
    expect((await readWorkbook(readFileSync(path))).sheets).toHaveLength(6);
    expect(readdirSync(folder)).toEqual(['annexe2.xlsx']);
  });

  test.each([
    ['natives', /^ROUND\(/],
    ['tarif', /^_xldudf_TARIF_PERIODE\(/],
    ['Valeurs', undefined],
  ])('--mode %s', async (mode, formula) => {
    const path = join(folder, 'annexe2.XLSX');
    const { status } = runAnnexe2(['--mode', mode, '--convention', 'montpellier-2019', `--out=${path}`]);
    const [sheet] = (await readWorkbook(readFileSync(path))).sheets;
    const amount = sheet?.cells?.get('11,2');

    expect(status).toBe(0);
    expect(amount?.value).toBe(397.77);
    if (formula) expect(amount?.formula).toMatch(formula);
    else expect(amount?.formula).toBeUndefined();
  });

  test('under npm, a relative path starts from where the user stands', () => {
    const { status } = runAnnexe2(['--out', 'ici.xlsx'], {
      env: { npm_lifecycle_event: 'annexe2', INIT_CWD: folder },
    });

    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual(['ici.xlsx']);
  });

  test('--help says how to use it', () => {
    const { status, stdout } = runAnnexe2(['--help']);

    expect(status).toBe(0);
    expect(stdout).toContain('npm run annexe2 -- --out FICHIER.xlsx [--convention ID] [--mode MODE]');
    expect(stdout).toContain('montpellier-2019');
  });
});

describe('a command that cannot be obeyed exits with 2, says why in one line and leaves no file', () => {
  const refusals: [label: string, args: (out: string) => string[], said: string][] = [
    ['nothing at all', () => [], 'L’option --out manque'],
    ['--out without a value', () => ['--out'], 'L’option « --out » attend une valeur'],
    [
      '--out followed by an option',
      () => ['--out', '--mode', 'tarif'],
      'L’option « --out » attend une valeur',
    ],
    ['an empty --out', () => ['--out', ''], 'L’option « --out » attend une valeur'],
    ['an unknown option', out => ['--out', out, '--force'], 'L’option « --force » n’existe pas'],
    ['a short option', out => ['-o', out], 'L’option « -o » n’existe pas'],
    [
      'a lone file name',
      out => [out],
      'n’est rattaché à aucune option. Écrivez par exemple : npm run annexe2',
    ],
    ['--out twice', out => ['--out', out, '--out', out], 'L’option « --out » est donnée plusieurs fois'],
    [
      'an unknown mode',
      out => ['--out', out, '--mode', 'formules'],
      'Modes acceptés : natives, tarif, valeurs',
    ],
    [
      'an unknown convention',
      out => ['--out', out, '--convention', 'lyon-2019'],
      'La convention « lyon-2019 » n’est pas connue. Conventions acceptées : montpellier-2019',
    ],
    [
      'an empty convention',
      out => ['--out', out, '--convention', ''],
      'L’option « --convention » attend une valeur',
    ],
    ['another extension', out => ['--out', out.replace('.xlsx', '.xls')], 'ne finit pas par .xlsx'],
    ['no extension', out => ['--out', out.replace('.xlsx', '')], 'ne finit pas par .xlsx'],
    ['a directory that does not exist', out => ['--out', join(out, '..', 'nul', 'a.xlsx')], 'n’existe pas'],
  ];

  test.each(refusals)('%s', (_, args, said) => {
    const { status, stdout, stderr } = runAnnexe2(args(join(folder, 'annexe2.xlsx')), { cwd: folder });

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Aucun classeur n’a été écrit\. [^\n]+$/);
    expect(stderr).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a target that is a directory', () => {
    const target = join(folder, 'dossier.xlsx');
    mkdirSync(target);
    const { status, stderr } = runAnnexe2(['--out', target]);

    expect(status).toBe(2);
    expect(stderr).toContain(`« ${target} » est un dossier`);
    expect(readdirSync(target)).toEqual([]);
  });

  test('a directory that is a file', () => {
    const file = join(folder, 'fichier');
    writeFileSync(file, '');
    const { status, stderr } = runAnnexe2(['--out', join(file, 'a.xlsx')]);

    expect(status).toBe(2);
    expect(stderr).toContain(`« ${file} » n’est pas un dossier`);
  });

  test('a file already there is left as it was', () => {
    const path = join(folder, 'budget.xlsx');
    writeFileSync(path, 'le travail de quelqu’un');
    const { status, stderr } = runAnnexe2(['--out', path]);

    expect(status).toBe(2);
    expect(stderr).toContain('existe déjà et n’est pas remplacé : choisissez un autre nom');
    expect(readFileSync(path, 'utf8')).toBe('le travail de quelqu’un');
    expect(readdirSync(folder)).toEqual(['budget.xlsx']);
  });
});
