import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import './browserXml';
import { createNodeGrid } from '../../../src/host/grid/createNodeUniver';
import { type CellValue, type Grid } from '../../../src/host/grid/grid';
import { loadContent } from '../../../src/host/files/loadContent';
import { readFile } from '../../../src/host/files/readFile';
import { takeContent } from '../../../src/host/files/takeContent';
import { writeFile } from '../../../src/host/files/writeFile';
import { WorkbookState } from '../../../src/host/model/workbookState';
import { readSnapshot } from '../../../src/xlsx/readSnapshot';

const FORMULAS = [
  '1/0',
  'NA()',
  '#REF!*2',
  'VALUE("x")',
  'SQRT(-1)',
  'INCONNUE(1)',
  'A2+1',
  'IFERROR(A1,7)',
  '"#N/B"',
  'A11+1',
];
const VALUES = ['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NUM!', '#NAME?', '#N/A', 7, '#N/B', '#N/A'];

let grid: Grid;
beforeEach(() => {
  grid = createNodeGrid('Feuil1');
});
afterEach(() => grid.dispose());

const shown = (): CellValue[] =>
  grid
    .readValues({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: FORMULAS.length + 1, columns: 1 })
    .flat();

async function savedWith(cells: WriteSheet['cells']): Promise<Uint8Array> {
  const content = await readFile(
    await writeXlsx({ sheets: [{ name: 'A', ...(cells && { cells }) }] }),
    'a.xlsx',
    [],
  );
  const state = new WorkbookState('a.xlsx');
  const arrays = loadContent(grid, state, content);
  await grid.settle();
  return writeFile(takeContent(grid, state, { fileName: 'a.xlsx', lost: [], arrays }), []);
}

test('errors on screen are the same errors for the checks that read the file, and when it opens again', async () => {
  const cells: WriteSheet['cells'] = new Map(
    FORMULAS.map((formula, row) => [`${row},0`, { formula, value: null }]),
  );
  cells.set(`${FORMULAS.length},0`, { value: '#N/A' });
  const bytes = await savedWith(cells);
  expect(shown()).toEqual([...VALUES, '#N/A']);
  const [sheet] = (await readSnapshot(bytes)).sheets;
  expect(sheet?.values.flat()).toEqual([...VALUES, '#N/A']);
  const again = await readFile(bytes, 'a.xlsx', []);
  expect(again.sheets[0]?.cells.map(({ value }) => value)).toEqual([...VALUES, '#N/A']);
});
