import { printedLines } from '../data/printedAnnexe2';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { associateFunctions, functionsJson } from './functionSources';

let office: RunningOffice;

beforeAll(async () => {
  office = await startOffice({ grid: 'univer', functionsJson: await functionsJson() });
  await associateFunctions();
}, 60_000);
afterAll(() => office.dispose());

test('the 558 printed amounts come out of TARIF_PERIODE, TARIF_ANNUEL and TARIF called by Microsoft’s client', async () => {
  const amounts = await Promise.all(
    printedLines.map(async ({ application, payer, population }) => {
      const calls = [
        office.callFunction('TARIF_PERIODE', population, application, null),
        office.callFunction('TARIF_ANNUEL', population, application, null),
        office.callFunction('TARIF', population, application, payer, null),
      ];
      return (await Promise.all(calls)).map(({ value }) => value);
    }),
  );
  expect(amounts).toEqual(
    printedLines.map(({ period, annual, billed }) => [period, annual, billed].map(Number)),
  );
}, 60_000);

test('an error reaches the cell with its sentence', async () => {
  const { value, message } = await office.callFunction('TARIF', 7519, 'E-DEMO', null, null);
  expect(value).toBe('#VALUE!');
  expect(message).toBe(
    'L’application « E-DEMO » n’est pas dans la convention. Applications acceptées : E-DEMAT, E-SERVICES, MARCHES, OPENDATA.',
  );
});

test('in cells: omitted arguments, an empty population, a spilled table', async () => {
  const values = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[10979], [7519], ['Lattes']];
    sheet.getRange('C1:C3').formulas = [
      ['=TARIF(A1,"E-DEMAT")'],
      ['=TARIF(A2,"marchés","ccas")'],
      ['=TARIF(A9,"E-DEMAT")'],
    ];
    sheet.getRange('E1').formulas = [['=TARIF_TABLEAU(A1:A3,"E-DEMAT","CCAS")']];
    await context.sync();
    await office.host.idle();
    const range = sheet.getRange('C1:G3').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    [96.8, '', 580.81, 193.6, 38.72],
    [15.91, '', 397.77, 132.59, 26.52],
    ['#VALUE!', '', '#VALUE!', '#VALUE!', '#VALUE!'],
  ]);
}, 60_000);

test('in cells: a name, a code, a population, and shares that spill and add up', async () => {
  const values = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Répartition');
    sheet.getRange('A1:A3').values = [['ST JEAN DE VEDAS'], ['Pérois'], ['34022']];
    sheet.getRange('B1:B3').formulas = [['=CODE_COMMUNE(A1)'], ['=NOM_COMMUNE(A2)'], ['=NOM_COMMUNE(A3)']];
    sheet.getRange('C1:C3').formulas = [
      ['=POPULATION_COMMUNE(A1)'],
      ['=POPULATION_COMMUNE(A2)'],
      ['=POPULATION_COMMUNE(A3,2022,"municipale")'],
    ];
    sheet.getRange('E1:E3').values = [[1], [''], [2]];
    sheet.getRange('F1').formulas = [['=REPARTITION(100,E1:E3)']];
    sheet.getRange('F5').formulas = [['=SUM(F1:F3)']];
    await context.sync();
    await office.host.idle();
    const [cells, sum] = [sheet.getRange('B1:F3').load('values'), sheet.getRange('F5').load('values')];
    await context.sync();
    return [...(cells.values as unknown[][]), ...(sum.values as unknown[][])];
  });
  expect(values).toEqual([
    ['34270', 9713, '', 1, 33.33],
    ['#VALUE!', '#VALUE!', '', '', 0],
    ['Baillargues', 7793, '', 2, 66.67],
    [100],
  ]);
}, 60_000);

test('a name one letter away is refused with the likely name', async () => {
  const { value, message } = await office.callFunction('NOM_COMMUNE', 'Pérois');
  expect(value).toBe('#VALUE!');
  expect(message).toContain('Vouliez-vous dire « Pérols » (34198) ?');
});

test('in cells: days come as dates or texts, go out as days, and one function takes another’s', async () => {
  const values = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Calendrier');
    sheet.getRange('A1:A3').values = [[46135], ['30/09/2019'], ['5 mai 2026']];
    sheet.getRange('B1:B4').formulas = [
      ['=JOURS_FRANCS(A1,8)'],
      ['=ECHEANCE("PAIEMENT",A2)'],
      ['=JOURS_FRANCS(JOUR_OUVRE_SUIVANT(A3),8)'],
      ['=JOUR_OUVRE_SUIVANT(A9)'],
    ];
    sheet.getRange('C1:C2').formulas = [['=PRORATA(174.24,"15/04/2022")'], ['=MONTANT_LETTRES(C1)']];
    await context.sync();
    await office.host.idle();
    const range = sheet.getRange('B1:C4').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    [46146, 124.59],
    [43768, 'cent vingt-quatre euros et cinquante-neuf centimes'],
    [46157, ''],
    ['#VALUE!', ''],
  ]);
}, 60_000);
