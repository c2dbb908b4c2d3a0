import { type Edit } from '../../src/checks/finding';
import { applyEdits, restoreCells } from '../../src/excel/mending/applyEdits';
import { LARGEST_MESSAGE } from '../../src/host/session/excelHost';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** More corrections than one exchange with Excel carries. */
// The wait before a second clean-up is for Excel: the simulated one answers at once.
jest.mock('../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));

let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

const sheetId = () => office.host.grid.sheets()[0]!.id;
/** How many exchanges 1 800 cells take. */
const LOTS = 2;

jest.setTimeout(60_000);

/** Figures of one column, row by row: more than one exchange carries. */
const many = (count: number): Edit[] =>
  Array.from({ length: count }, (_, row) => ({
    kind: 'number',
    sheet: 'Feuil1',
    cell: `F${row + 1}`,
    value: String(row + 1),
  }));
const columnF = (rows: number) =>
  office.host.grid
    .readValues({ sheetId: sheetId(), row: 0, column: 5, rows, columns: 1 })
    .map(([value]) => value);

test('1 800 cells go out and come back in exchanges each under 5 MB', async () => {
  office.host.counters.reset();
  const applied = await applyEdits(many(1_800));
  expect(columnF(1_800)).toEqual(many(1_800).map((_, row) => row + 1));
  await restoreCells(applied);
  expect(new Set(columnF(1_800))).toEqual(new Set([null]));
  expect(office.host.counters.roundTrips).toBeLessThan(15);
  for (const { bytesIn, bytesOut } of office.host.counters.requests) {
    expect(Math.max(bytesIn, bytesOut)).toBeLessThan(LARGEST_MESSAGE);
  }
});

test('long texts and thousands of hidden rows are cut as well', async () => {
  const text = 'é'.repeat(30_000);
  const texts = Array.from({ length: 150 }, (_, row): Edit => {
    return { kind: 'text', sheet: 'Feuil1', cell: `F${row + 1}`, text };
  });
  const rows = Array.from({ length: 2_000 }, (_, row) => row + 200);
  office.host.grid.setRowsHidden({ sheetId: sheetId(), row: 200, column: 0, rows: 2_000, columns: 1 }, true);
  office.host.counters.reset();
  const applied = await applyEdits([...texts, { kind: 'showRows', sheet: 'Feuil1', rows }]);
  expect(office.host.grid.isRowHidden(sheetId(), 2_100)).toBe(false);
  await restoreCells(applied);
  expect(office.host.grid.isRowHidden(sheetId(), 2_100)).toBe(true);
  for (const { bytesIn, bytesOut } of office.host.counters.requests) {
    expect(Math.max(bytesIn, bytesOut)).toBeLessThan(LARGEST_MESSAGE);
  }
});

test('when a later lot fails, the lots before it are put back', async () => {
  // Looks at every lot first, then writes: the second write fails.
  office.host.faults.failRequest(LOTS + 2);
  await expect(applyEdits(many(1_800))).rejects.toMatchObject({ detail: { key: 'excel.nothingKept' } });
  expect(new Set(columnF(1_800))).toEqual(new Set([null]));
});

test('when putting back fails once, it is tried again, and nothing is kept', async () => {
  office.host.faults.failRequest(LOTS + 2);
  // After the failed write: which sheets are there, then the first lot to put back.
  office.host.faults.failRequest(LOTS + 4);
  await expect(applyEdits(many(1_800))).rejects.toMatchObject({ detail: { key: 'excel.nothingKept' } });
  expect(new Set(columnF(1_800))).toEqual(new Set([null]));
});

test('when it fails twice, it is said, and the other lots are put back all the same', async () => {
  office.host.faults.failRequest(LOTS + 2);
  for (const tried of [LOTS + 4, 2 * LOTS + 5]) office.host.faults.failRequest(tried);
  await expect(applyEdits(many(1_800))).rejects.toMatchObject({ detail: { key: 'excel.halfMended' } });
  expect(columnF(1_800).slice(1_400)).toEqual(Array.from({ length: 400 }, () => null));
});
