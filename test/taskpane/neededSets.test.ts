import { readFileSync } from 'node:fs';
import { NEEDED_SETS } from '../../src/taskpane/readiness';
import { usedOfficeMembers } from '../host/officeMembers';

const minor = (version: string) => Number(version.split('.')[1]);
const excelApi = NEEDED_SETS.find(({ name }) => name === 'ExcelApi')!.version;
const used = usedOfficeMembers().filter(member => member.excelApi !== undefined);

/** Files that ask Excel first, or that are called only once it has been asked. */
const ASKING_FIRST: Readonly<Record<string, string>> = {
  'src/excel/pageLayout.ts': 'asks itself',
  'src/excel/watchWorksheets.ts': 'asks itself',
  'src/excel/mending/watchChanges.ts': 'called back by watchWorksheets.ts, which asks',
  'src/excel/selectedCell.ts': 'called back by watchWorksheets.ts, which asks',
  'src/excel/reading/readSheetFacts.ts': 'asks itself',
  'src/excel/reading/readMerges.ts': 'called by readSheetFacts.ts, which asks',
};

test('the ExcelApi asked for at start is what the add-in uses without asking: no less, no more', () => {
  const unasked = used.filter(({ files }) => [...files].some(file => !(file in ASKING_FIRST)));
  const tooNew = unasked
    .filter(member => minor(member.excelApi!) > minor(excelApi))
    .map(({ name, excelApi: set, files }) => `${name} needs ExcelApi ${set} (${[...files].join(', ')})`);
  expect(tooNew).toEqual([]);
  expect(Math.max(...unasked.map(member => minor(member.excelApi!)))).toBe(minor(excelApi));
});

test('nothing is newer than ExcelApi 1.14, which Excel 2021 has', () => {
  expect(used.filter(member => minor(member.excelApi!) > 14).map(({ name }) => name)).toEqual([]);
});

test('a file that asks first does ask', () => {
  const asking = Object.entries(ASKING_FIRST).filter(([, how]) => how === 'asks itself');
  for (const [file] of asking) expect(readFileSync(file, 'utf8')).toContain('isSetSupported');
});
