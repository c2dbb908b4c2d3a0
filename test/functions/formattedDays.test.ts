import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { associateFunctions, functionsJson } from './functionSources';
import { jourOuvreSuivant } from '../../src/functions/calendarFunctions';

let office: RunningOffice;

/** An Excel of Microsoft 365: it knows numbers that carry their format. */
beforeAll(async () => {
  office = await startOffice({
    grid: 'memory',
    functionsJson: await functionsJson(),
    requirementSets: { ExcelApi: '1.16', CustomFunctionsRuntime: '1.4' },
  });
  await associateFunctions();
}, 60_000);
afterAll(() => office.dispose());

test('where Excel knows formatted numbers, a day goes out with its format and its number', async () => {
  expect(jourOuvreSuivant('28/09/2019')).toEqual({
    type: 'FormattedNumber',
    basicValue: 43738,
    numberFormat: 'dd/mm/yyyy',
  });
  expect((await office.callFunction('JOUR_OUVRE_SUIVANT', 43736)).value).toBe(43738);
});

test('Excel is told that functions may give and take such numbers', async () => {
  expect(JSON.parse(await functionsJson())).toMatchObject({ allowCustomDataForDataTypeAny: true });
});
