import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import './browserXml';
import { createNodeGrid } from '../../../src/host/grid/createNodeUniver';
import { MemoryGrid } from '../../../src/host/grid/memoryGrid';
import { loadContent } from '../../../src/host/files/loadContent';
import { readFile } from '../../../src/host/files/readFile';
import { takeContent } from '../../../src/host/files/takeContent';
import { type WorkbookContent } from '../../../src/host/files/workbookContent';
import { writeFile } from '../../../src/host/files/writeFile';
import { WorkbookState } from '../../../src/host/model/workbookState';

/** Details of a file that its reader does not tell: read from its parts, and kept or told as lost. */

const read = (bytes: Uint8Array) => readFile(bytes, 'essai.xlsx', []);

const written = (sheet: Partial<WriteSheet>) => writeXlsx({ sheets: [{ name: 'A', ...sheet }] });

const valueOf = ({ sheets }: WorkbookContent) => sheets[0]?.cells[0]?.value;

test('the look of whole rows is told as lost; rows that only have a height lose nothing', async () => {
  const bold = { font: { bold: true } };
  const files = unzipSync(await written({ cells: new Map([['0,0', { value: 1, style: bold }]]) }));
  const path = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(files[path] ?? new Uint8Array());
  const rows =
    '<row r="2" s="1" customFormat="1"/><row r="3" s="1" customFormat="true" ht="20"/><row r="4" s="0" customFormat="1"/><row r="5" s="1" ht="20"/>';
  files[path] = strToU8(text.replace('</sheetData>', `${rows}</sheetData>`));
  expect((await read(zipSync(files))).lost).toEqual([
    { feature: 'rowStyles', places: [{ sheet: 'A', cells: [], count: 2 }] },
  ]);
});

test.each([
  ['', undefined],
  ['baseColWidth="8" ', undefined],
  // Ten digits, as in a French Excel: 80 pixels.
  ['baseColWidth="10" ', 60],
  ['defaultColWidth="20" ', 105],
])('the default width of columns, « %s », is kept', async (attribute, points) => {
  const files = unzipSync(await written({ rows: [[1]], columns: [{ width: 8 }] }));
  const path = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(files[path] ?? new Uint8Array());
  files[path] = strToU8(text.replace('<sheetFormatPr ', `<sheetFormatPr ${attribute}`));
  const content = await read(zipSync(files));
  expect(content.sheets[0]?.defaultColumnWidth).toBe(points);
  for (const grid of [new MemoryGrid('Feuil1'), createNodeGrid('Feuil1')]) {
    const state = new WorkbookState('essai.xlsx');
    const arrays = loadContent(grid, state, content);
    const sheetId = grid.activeSheetId();
    expect([0, 1, 25].map(column => grid.columnWidth(sheetId, column))).toEqual([
      42,
      points ?? 48,
      points ?? 48,
    ]);
    const taken = takeContent(grid, state, { fileName: 'essai.xlsx', lost: [], arrays });
    expect(taken.sheets[0]?.columnWidths).toEqual(content.sheets[0]?.columnWidths);
    const again = await read(await writeFile(taken, []));
    expect(again.sheets[0]?.defaultColumnWidth).toBe(points);
    grid.dispose();
  }
});

test('times are kept to the last figure of their cell, finer than the millisecond', async () => {
  const files = unzipSync(
    await written({
      cells: new Map([['1,1', { value: 1, style: { numFmt: 'dd/mm/yyyy hh:mm:ss.000' } }]]),
    }),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(files[path] ?? new Uint8Array());
  files[path] = strToU8(text.replace('<v>1</v>', '<f>NOW()</f><v>46347.12345678901</v>'));
  expect(valueOf(await read(zipSync(files)))).toBe(46_347.12345678901);
  const book = 'xl/workbook.xml';
  const since1904 = strFromU8(files[book] ?? new Uint8Array()).replace(
    '<sheets>',
    '<workbookPr date1904="1"/><sheets>',
  );
  const older = await read(zipSync({ ...files, [book]: strToU8(since1904) }));
  expect(valueOf(older)).toBe(46_347.12345678901 + 1_462);
});

test('the bubble of a note stays as large and where it was, as long as its cell does', async () => {
  const files = unzipSync(
    await written({ cells: new Map([['1,1', { value: 1, comment: { text: 'note', author: 'A' } }]]) }),
  );
  const path = 'xl/drawings/vmlDrawing1.vml';
  const anchor = '<x:Anchor>4, 15, 2, 2, 9, 31, 20, 4</x:Anchor>';
  const drawing = (text: string) => text.replace(/<x:Anchor>.*<\/x:Anchor>/, anchor);
  files[path] = strToU8(drawing(strFromU8(files[path] ?? new Uint8Array())));
  const content = await read(zipSync(files));
  const savedDrawing = async (row: number) => {
    const [sheet] = content.sheets;
    const notes = sheet!.annotations.notes.map(note => ({ ...note, row }));
    const moved = { ...content, sheets: [{ ...sheet!, annotations: { ...sheet!.annotations, notes } }] };
    return strFromU8(unzipSync(await writeFile(moved, []))[path] ?? new Uint8Array());
  };
  expect(await savedDrawing(1)).toContain(anchor);
  expect(await savedDrawing(2)).not.toContain(anchor);
  expect(await savedDrawing(2)).toContain('<x:Anchor>');
});
