import { isReady } from '../../../src/documents/year/plannedDocument';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearDocumentIds, yearPlan } from '../../../src/documents/year/yearPlan';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { generateYear, type YearOutcome } from '../../../src/taskpane/year/generateYear';
import { montpellier, subscribed } from '../../documents/year/subscribed';
import { type RunningOffice, startOffice } from '../../harness/officeInNode';

/*
 * « Tout générer », year after year in one workbook, through Microsoft's client. The grid in memory computes no formula:
 * amounts are proved by the tests of each document, and by LibreOffice in test/xlsx/yearDocuments.test.ts.
 */

const YEARS = [2019, 2020, 2021] as const;
type Year = (typeof YEARS)[number];

/** Le Crès joins in 2020, Lattes leaves at the end of it; the CCAS of Castries uses a service and has signed nothing. */
const joined = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES'], ['OPENDATA']],
  ['Le Crès', 'COMMUNE', ['MARCHES', '2020-01-01']],
  ['Lattes', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-12-31']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
  ['Castries', 'CCAS', ['E-DEMAT'], ['MARCHES']],
]);
const inseeOf = (name: string) => montpellier.members.find(member => member.name === name)!.insee;
const convention: Convention = {
  ...joined,
  bodies: joined.bodies.filter(({ insee }) => insee !== inseeOf('Castries')),
};
/** The convention of the three years before, to compare 2019 with. */
const former: Convention = {
  ...{ ...convention, id: 'former', label: 'Convention 2016-2018' },
  period: { ...convention.period, start: '2016-01-01', end: '2018-12-31' },
};

const worked = (year: Year, name: string, payer: 'COMMUNE' | 'CCAS') => ({
  ...{ insee: inseeOf(name), payer, day: `${year}-05-14` as const },
  ...{ profile: 'TECHNICIEN', object: 'Reprise de données', days: new Decimal('1.5') },
});
const factsOf = (year: Year): YearFacts => ({
  ...noFacts,
  interventions: [worked(year, 'Juvignac', 'COMMUNE'), worked(year, 'Castries', 'CCAS')],
});

let office: RunningOffice;
const outcomes = new Map<Year, YearOutcome>();
const sheetNames = () => office.host.grid.sheets().map(({ name }) => name);

beforeAll(async () => {
  office = await startOffice({ grid: 'memory' });
  for (const year of YEARS) {
    const plan = yearPlan({
      ...{ convention, year, facts: factsOf(year), today: '2021-10-01', previous: former },
      mode: 'native',
    });
    outcomes.set(
      year,
      await generateYear(
        plan.filter(isReady),
        { ids: yearDocumentIds, fiches: null },
        {
          ask: () => Promise.reject(new Error('nothing was changed by hand')),
          onProgress: () => undefined,
          signal: new AbortController().signal,
        },
      ),
    );
  }
}, 60_000);
afterAll(() => office.dispose());

/** The texts of a sheet, row by row. */
function textsOf(name: string): string[][] {
  const { grid } = office.host;
  const sheet = grid.sheets().find(known => known.name === name)!;
  const used = grid.usedArea(sheet.id, false);
  return used ? grid.readValues(used).map(row => row.map(String)) : [];
}

const debtors = (year: Year) =>
  textsOf(`Titres ${year}`)
    .filter(([, exercise]) => exercise === String(year))
    .map(([, , debtor, , , , , , net, vat]) => [debtor, net, vat]);

test.each(YEARS)('%s: the ten documents are written, none refused', year => {
  const outcome = outcomes.get(year)!;
  expect(outcome).toMatchObject({ kind: 'written', refused: [] });
  const written = outcome.kind === 'written' ? outcome.written.documents : [];
  expect(written.map(({ id }) => id)).toEqual(yearDocumentIds);
  // Annexe 2 is that of the whole convention: written with the first year, kept by the others.
  expect(written.filter(document => document.outcome !== 'added').map(({ id }) => id)).toEqual(
    year === 2019 ? [] : ['annexe2'],
  );
  expect(sheetNames()).toEqual(
    expect.arrayContaining(
      ['Annexe 1', 'Répartition', 'Titres', 'Publipostage', 'Échéancier', 'Interventions', 'Bilan']
        .map(name => `${name} ${year}`)
        .concat(`Comparatif ${year}-${year - 1}`),
    ),
  );
});

const yearly = [
  ['Commune de Juvignac', '174.24', 'net de taxe'],
  ['CCAS de Baillargues', '42.43', 'net de taxe'],
];
const work = ['Commune de Juvignac', '450', '90'];
const leCres = ['Commune du Crès', '49.63', 'net de taxe'];
const lattes = ['Commune de Lattes', '149.49', 'net de taxe'];

test.each<[Year, string[][]]>([
  [2019, [yearly[0]!, lattes, yearly[1]!, work]],
  [2020, [leCres, yearly[0]!, lattes, yearly[1]!, work]],
  [2021, [leCres, yearly[0]!, yearly[1]!, work]],
])('%s claims those who use a service that year, and nobody else', (year, claims) => {
  expect(debtors(year)).toEqual(claims);
  const bodies = [...new Set(claims.map(([body]) => body!))];
  expect(sheetNames().filter(name => /^(Commune|CCAS) /.test(name) && name.endsWith(` ${year}`))).toEqual(
    bodies.map(body => `${body} ${year}`),
  );
  const [header = [], ...letters] = textsOf(`Publipostage ${year}`);
  expect(letters.map(letter => letter[header.indexOf('Destinataire')])).toEqual(bodies);
});

test.each(YEARS)(
  '%s: a CCAS that has signed nothing is named where its name is asked for, and billed nowhere',
  year => {
    const ofYear = sheetNames().filter(name => name.includes(String(year)) && !name.startsWith('Annexe 2'));
    const named = ofYear.flatMap(name =>
      textsOf(name)
        .flat()
        .filter(text => text.includes('Castries'))
        .map(text => [name, text]),
    );
    expect(new Set(named.map(([name]) => name))).toEqual(
      new Set(['Annexe 1', 'Répartition', 'Titres', 'Interventions'].map(name => `${name} ${year}`)),
    );
    // Its days worked are listed, with what they are worth; they are not claimed.
    const told = named.filter(([, text]) => text !== 'Castries');
    expect(named.filter(line => !told.includes(line))).toEqual([[`Interventions ${year}`, 'Castries']]);
    for (const [, text] of told) expect(text).toMatch(/^CCAS de Castries .* n’a signé aucune convention/);
  },
);

test('the sentence of a fiche takes the width of its sheet', () => {
  const { grid } = office.host;
  const { id } = grid.sheets().find(({ name }) => name === 'Commune de Juvignac 2020')!;
  const rows = textsOf('Commune de Juvignac 2020');
  const sentence = rows.findIndex(([text]) => text!.startsWith('Au titre de 2020'));
  expect(grid.merges(id)).toContainEqual(
    expect.objectContaining({ row: sentence, column: 0, rows: 1, columns: 3 }),
  );
});
