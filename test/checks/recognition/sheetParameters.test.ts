import { factOf, type StatedFacts, type TariffTable } from '../../../src/checks/tariffTable';
import { type TestCell, sheetOf } from '../snapshotOf';
import { recogniseSheets } from './recognised';

const PRICED = [
  ['Commune', 'Population', 'Coût de la période', 'Coût annuel', 'Net à payer'],
  ['Lattes', 16_955, 896.95, 298.98, 149.49],
  ['Jacou', 7_035, 372.16, 124.05, 62.03],
  ['Le Crès', 9_424, 498.55, 166.18, 83.09],
];
const demat = (payer = 'commune', name = 'Feuil1') =>
  sheetOf(name, [[`Plateforme E-démat, tarif par ${payer}`], ...PRICED]);
const services = sheetOf('Feuil2', [['E-services, tarif par commune'], ...PRICED]);

/** The first table of a workbook that also has a sheet of parameters of these rows. */
const beside = (rows: readonly (readonly TestCell[])[], name = 'Paramètres', others = [demat()]) =>
  recogniseSheets([...others, sheetOf(name, rows)]).tables[0];

type Name = Exclude<keyof StatedFacts, 'statedTax'>;
const said = (table: TariffTable | undefined, name: Name) => {
  const fact = table && factOf(table, name);
  return fact && [String(fact.value), `${fact.sheet}!${fact.cell}`];
};

describe('what a sheet of parameters states', () => {
  test.each<[Name, readonly TestCell[], string | null, string?]>([
    ['statedBudget', ['Budget E-démat', 25_000], '25000'],
    ['statedBudget', ['Budget', 25_000], '25000'],
    ['statedBudget', ['Budget', 'E-démat', 25_000], '25000', 'C2'],
    ['statedBudget', ['Budget E-démat', '25 000,00 €'], '25000'],
    ['statedBudget', ['Budget E-démat', 25, 'k€'], '25000'],
    ['statedBudget', ['Budget E-services', 20_000], null],
    ['statedBudget', ['Nombre de passages', 25_000], null],
    ['statedPeriodicity', ['Budget E-démat', 25_000, '€ par an'], 'year'],
    ['statedPeriodicity', ['Budget E-démat pour 3 ans', 25_000], 'period'],
    ['statedRate', ['Participation communes', 0.5], '0.5'],
    ['statedRate', ['Taux de participation', '50 %'], '0.5'],
    ['statedRate', ['Participation CCAS', 0.8], null],
    ['statedRate', ['Taux de TVA', 0.2], null],
    ['statedRate', ['Taux des intérêts de retard', 0.1], null],
    ['statedYears', ['Durée', 3, 'ans'], '3'],
    ['statedYears', ['Nombre d’années', 3], '3'],
    ['statedYears', ['Durée du préavis (mois)', 3], null],
    ['statedYears', ['Durée de la convention : 3 ans'], '3', 'A2'],
    ['statedTotalPopulation', ['Population totale', 472_573], '472573'],
    ['statedPopulationKind', ['Type de population', 'municipale'], 'municipale'],
    ['statedPopulationYear', ['Population, millésime', 2016], '2016'],
    ['statedDecree', ['Décret des populations', '28/12/2018'], '2018-12-28'],
    ['statedMemberCount', ['La convention lie 31 communes.'], '31', 'A2'],
  ])('%s of %j: %s', (name, row, value, cell = 'B2') => {
    expect(said(beside([['Paramètres'], row]), name)).toEqual(value && [value, `Paramètres!${cell}`]);
  });

  test('in a table, each figure under its header', () => {
    const rows = [
      ['Application', 'Budget annuel', 'Budget pour 3 ans'],
      ['E-services', 6_666.67, 20_000],
      ['E-démat', 8_333.33, 25_000],
    ];
    const table = beside(rows);
    expect(said(table, 'statedBudget')).toEqual(['8333.33', 'Paramètres!B3']);
    expect(said(table, 'statedPeriodicity')).toEqual(['year', 'Paramètres!B3']);
  });

  test('a day with a date format', () => {
    const sheet = sheetOf('Paramètres', [['Décret des populations', 43_462]], {
      numberFormats: [['General', 'dd/mm/yyyy']],
      texts: [['Décret des populations', '28/12/2018']],
    });
    const [table] = recogniseSheets([demat(), sheet]).tables;
    expect(said(table, 'statedDecree')).toEqual(['2018-12-28', 'Paramètres!B1']);
  });

  test.each(['Paramètres', 'Hypothèses 2019', 'Données', 'Bases de calcul', 'parametrage'])(
    'read on a sheet called %s',
    name => expect(said(beside([['Budget E-démat', 26_000]], name), 'statedBudget')).not.toBeNull(),
  );

  test.each(['Feuil9', 'Budget général', 'Historique', 'Synthèse'])('not on a sheet called %s', name =>
    expect(said(beside([['Budget E-démat', 26_000]], name), 'statedBudget')).toBeNull(),
  );

  test('nor where members are listed: their populations are none of the whole', () => {
    const list = [['Commune', 'Population totale'], ...PRICED.slice(1).map(row => row.slice(0, 2))];
    expect(said(beside(list, 'Données'), 'statedTotalPopulation')).toBeNull();
  });
});

describe('whose they are', () => {
  test('a budget that names no application is not that of two', () => {
    const table = beside([['Budget', 25_000]], 'Paramètres', [demat(), services]);
    expect(said(table, 'statedBudget')).toBeNull();
  });

  test('nor a rate that names no payer that of two', () => {
    const tables = [demat(), demat('CCAS', 'Feuil2')];
    expect(said(beside([['Participation', 0.5]], 'Paramètres', tables), 'statedRate')).toBeNull();
    const both = [
      ['Participation communes', 0.5],
      ['Participation CCAS', 0.8],
    ];
    expect(said(beside(both, 'Paramètres', tables), 'statedRate')).toEqual(['0.5', 'Paramètres!B1']);
  });

  test('what the table itself states goes first', () => {
    const own = sheetOf('Feuil1', [['E-démat, budget de 24 000 €'], ...PRICED]);
    const table = beside([['Budget E-démat', 25_000]], 'Paramètres', [own]);
    expect(said(table, 'statedBudget')).toEqual(['24000', 'Feuil1!A1']);
    expect(table?.parameters?.statedBudget?.value.toString()).toBe('25000');
  });

  test('a cell that only repeats a parameter leads to it', () => {
    const formula = { formula: '=Paramètres!$B$1', value: 24_000 };
    const own = sheetOf('Feuil1', [['E-démat'], ['Budget', formula], ...PRICED]);
    const table = beside([['Montant', 24_000]], 'Paramètres', [own]);
    expect(said(table, 'statedBudget')).toEqual(['24000', 'Paramètres!B1']);
  });

  test.each([
    ['a reference', '=ROUND(B3*Chiffres!$B$2/472573,2)', []],
    [
      'a name',
      '=ROUND(B3*Enveloppe/472573,2)',
      [{ name: 'Enveloppe', formula: '=Chiffres!$B$2', isBroken: false }],
    ],
  ])('a cell that formulas read on any sheet, by %s', (_, formula, names) => {
    const [header = [], ...lines] = PRICED;
    const computed = lines.map(([name = null, population = null, period, ...rest]) => [
      name,
      population,
      { formula, value: period as number },
      ...rest,
    ]);
    const sheets = [
      sheetOf('Feuil1', [['E-démat, tarif par commune'], header, ...computed]),
      services,
      sheetOf('Chiffres', [['Chiffres'], ['Budget', 25_000], ['Budget d’une autre année', 24_000]]),
    ];
    const [table, other] = recogniseSheets(sheets, [], { names }).tables;
    expect(said(table, 'statedBudget')).toEqual(['25000', 'Chiffres!B2']);
    expect(said(other, 'statedBudget')).toBeNull();
  });

  test('the rate that the user says goes before that of the parameters', () => {
    const [table] = recogniseSheets(
      [demat(), sheetOf('Paramètres', [['Participation communes', 0.4]])],
      [{ tableId: 'Feuil1!A2', rate: '0.5' }],
    ).tables;
    expect(table?.statedRate?.value.toString()).toBe('0.5');
    expect(table?.parameters?.statedRate).toBeNull();
  });
});
