import { shippedLateInterestRates } from '../../src/domain/calendar/lateInterestRates';
import { ratesSheet } from '../../src/documents/lateInterest/ratesSheet';
import { readRatesSheet } from '../../src/excel/ratesSheet';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);
afterAll(() => office.dispose());

async function put(address: string, values: unknown[][]) {
  await office.Excel.run(async context => {
    context.workbook.worksheets.getItem('Taux d’intérêt').getRange(address).values = values;
    await context.sync();
  });
}

test('the rates are written on a sheet, read back the same, and a line typed under them counts', async () => {
  expect(await readRatesSheet()).toBeNull();
  const { sheets } = await writeModels([ratesSheet(shippedLateInterestRates)]);
  expect(sheets.map(({ model, comparison }) => [model.name, comparison.mismatches])).toEqual([
    ['Taux d’intérêt', []],
  ]);
  expect(await readRatesSheet()).toEqual({
    sheet: 'Taux d’intérêt',
    reading: { kind: 'rates', rates: shippedLateInterestRates },
  });

  await put('A41:E41', [['Intérêt légal', 46_204, 46_387, 0.025, 'Arrêté du 20/06/2026']]);
  const own = await readRatesSheet();
  if (own?.reading.kind !== 'rates') throw new Error('refused');
  expect(own.reading.rates.legal.rates.at(-1)).toMatchObject({
    semester: '2026-S2',
    source: 'Arrêté du 20/06/2026',
  });

  await put('D41', [[2.5]]);
  expect((await readRatesSheet())?.reading).toMatchObject({ kind: 'refused', problems: [{ cell: 'D41' }] });
}, 60_000);
