import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOptions } from '../../src/cli/documentOptions';
import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { montpellierTerms } from '../../src/domain/calendar/conventionTerms';
import { EXAMPLE_FILE, exampleConvention } from '../setup/exampleConvention';
import { asSigned } from '../documents/year/subscribed';
import { readWorkbook, shownIn, sheetOf } from '../xlsx/readWorkbook';
import { runCommand } from './runCommand';

jest.setTimeout(60_000);

let folder: string;
const at = (name: string) => join(folder, name);
const run = (...args: string[]) => runCommand('documents', args, { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-documents-'));
  cpSync(EXAMPLE_FILE, at('signee.json'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the example of the README is a file that is there, as npm run schema writes it', () => {
  const example = /^npm run documents -- --convention (\S+) --annee 2019 --out \S+\.xlsx --csv \S+\.csv$/m;
  for (const page of ['README.md', 'docs/ligne-de-commande.md'])
    expect(example.exec(readFileSync(page, 'utf8'))?.[1]).toBe(EXAMPLE_FILE);
  expect(JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8'))).toEqual(exampleConvention());
});

test('all that can be made of 2019, and the claims to import', async () => {
  const { status, stdout, stderr } = run(
    ...['--convention', 'signee.json', '--annee', '2019', '--out', 'annee.xlsx'],
    ...['--csv', 'titres.csv', '--compte', '70875', '--emission', '2019-09-16'],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Comparatif 2019 / N-1 : non préparé. Aucune convention n’est donnée pour 2018');
  expect(stdout).toContain('Dû en 2019 par 2 collectivités : 216,67 €');
  const planned = yearPlan({
    ...{ convention: asSigned, year: 2019, facts: noFacts, terms: montpellierTerms },
    ...{ today: '2019-09-16', previous: null, mode: 'native' },
  });
  const count = planned.filter(isReady).flatMap(({ sheets }) => sheets).length;
  expect(stdout).toContain(`${count} feuilles écrites dans ${at('annee.xlsx')}`);

  const workbook = await readWorkbook(readFileSync(at('annee.xlsx')));
  const names = workbook.sheets.map(({ name }) => name);
  expect(names).toHaveLength(count);
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(count);
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  const titres = sheetOf(workbook, 'Titres 2019');
  expect([4, 5].map(row => [2, 8].map(column => shownIn(titres, row, column)))).toEqual([
    ['Commune de Juvignac', 174.24],
    ['CCAS de Baillargues', 42.43],
  ]);

  const [header, ...lines] = readFileSync(at('titres.csv'), 'utf8').split('\r\n');
  expect(header).toMatch(/^\uFEFFExer;TypBord;DteBordEm;IdPce;/);
  expect(
    lines.map(line => line.split(';')).map(fields => [fields[2], fields[11], fields[14]].join(' ')),
  ).toEqual([
    '16/09/2019 70875 96,80',
    '16/09/2019 70875 77,44',
    '16/09/2019 70875 26,52',
    '16/09/2019 70875 15,91',
    '  ',
  ]);
});

test('only the documents asked for, in their own order', async () => {
  const { status, stdout } = run(
    ...[
      '--convention',
      'signee.json',
      '--annee',
      '2020',
      '--documents',
      'bilan,Comparatif',
      '--out',
      'deux.xlsx',
    ],
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
  const { sheets } = await readWorkbook(readFileSync(at('deux.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Comparatif 2020-2019', 'Bilan 2020']);
});

test.each([
  [['--annee', '2019'], /--out manque.*npm run documents/],
  [['--out', 'x.xlsx'], /--annee manque.*npm run documents/],
  [['--annee', '19', '--out', 'x.xlsx'], /année en quatre chiffres/],
  [['--annee', '2019', '--out', 'x.xlsx', '--documents', 'titre'], /Document inconnu « titre »/],
  [['--annee', '2019', '--out', 'x.xlsx', '--emission', '2019-02-30'], /jour du calendrier/],
  [['2019', '--out', 'x.xlsx'], /« 2019 » n’est rattaché à aucune option\. .*npm run documents/],
])('%j is refused', (args, why) => {
  expect(() => documentOptions(args)).toThrow(why);
});

test('a year outside the convention: why, and neither annexe 2 nor échéancier is written', () => {
  const { status, stderr } = run('--convention', 'signee.json', '--annee', '2022', '--out', 'annee.xlsx');
  expect(status).toBe(2);
  expect(stderr).toMatch(/2022 est hors de « .* » \(2019 à 2021\) : choisissez une année de la convention\./);
  expect(existsSync(at('annee.xlsx'))).toBe(false);
});

test('a document asked for by name that cannot be made: why, and nothing is written', () => {
  const { status, stderr } = run('--annee', '2019', '--out', 'x.xlsx', '--documents', 'annexe2,titres');
  expect(status).toBe(2);
  expect(stderr).toMatch(/Liste des titres 2019 : non préparé\. Aucun membre n’utilise de service en 2019/);
  expect(existsSync(at('x.xlsx'))).toBe(false);
});

test('a CSV that is already there: the workbook is not written either', () => {
  writeFileSync(at('titres.csv'), 'à moi');
  const { status } = run(
    ...['--convention', 'signee.json', '--annee', '2019', '--out', 'annee.xlsx', '--csv', 'titres.csv'],
  );
  expect(status).toBe(2);
  expect(existsSync(at('annee.xlsx'))).toBe(false);
  expect(readFileSync(at('titres.csv'), 'utf8')).toBe('à moi');
});

const facts = {
  account: '70875',
  interventions: [
    {
      insee: '34123',
      payer: 'COMMUNE',
      day: '2019-05-14',
      profile: 'TECHNICIEN',
      object: 'Reprise de données',
      days: '1.5',
    },
  ],
  claims: [{ insee: '34123', payer: 'COMMUNE', notified: '2019-09-20', paid: '2019-10-15' }],
};

test('work and notified claims of a file of facts: the interventions, their own claim, the deadlines met', async () => {
  writeFileSync(at('faits.json'), JSON.stringify(facts));
  const { status, stdout, stderr } = run(
    ...['--convention', 'signee.json', '--annee', '2019', '--out', 'annee.xlsx', '--faits', 'faits.json'],
    ...['--documents', 'interventions,titres,echeancier'],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Interventions/);
  const workbook = await readWorkbook(readFileSync(at('annee.xlsx')));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Titres 2019',
    'Échéancier 2019',
    'Interventions 2019',
  ]);
  // Half a day is half the rate: 1,5 × 300 €.
  expect(JSON.stringify(sheetOf(workbook, 'Interventions 2019'))).toContain('450');
});

test('a file of facts that is refused is told by its paths, and nothing is written', () => {
  writeFileSync(at('faits.json'), JSON.stringify({ claims: [{ ...facts.claims[0], insee: '75056' }] }));
  const { status, stderr } = run(
    ...['--convention', 'signee.json', '--annee', '2019', '--out', 'annee.xlsx', '--faits', 'faits.json'],
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/claims\[0\]\.insee.*« 75056 »/);
  expect(existsSync(at('annee.xlsx'))).toBe(false);
});
