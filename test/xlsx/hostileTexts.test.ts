import { readFileSync } from 'node:fs';
import { textCell } from '../../src/documents/cells';
import { type SheetModel } from '../../src/documents/sheetModel';
import { LONGEST_TEXT } from '../../src/xlsx/fileText';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { libreOffice } from './libreOffice';
import { cellOf, readWorkbook, sheetOf } from './readWorkbook';

const hostile = [
  '=1+1',
  '=HYPERLINK("http://exemple.fr";"cliquez")',
  '+33 4 67 13 60 00',
  '-5',
  '@SUM(1;2)',
  "'quoted",
  '\ttab first',
  'tab\tinside',
  'two\nlines',
  'carriage\rreturn',
  '  spaces around  ',
  '\u00A0no-break\u202Fspaces\u00A0',
  'emoji 🏛️👩‍💼 and 𝒳',
  'العربية עברית',
  'null \u0000, bell \u0007, escape \u001B',
  '<c r="A1"><v>1</v></c> & "quotes" ]]>',
  '_x0041_ is not A, nor _x000D_ a return',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#VALEUR!',
  'TRUE',
  '1e5',
  '01234',
  '1/2',
  'x'.repeat(LONGEST_TEXT),
];

const sheet: SheetModel = {
  name: "L'hostile & <Cie>",
  columns: [{ width: 30 }],
  rows: hostile.map(text => [textCell(text, 'name')]),
  rowHeights: new Map(),
  headerRow: 0,
  orientation: 'portrait',
  footer: 'hostile',
};

const readBack = async (bytes: Uint8Array) => {
  const read = sheetOf(await readWorkbook(bytes), sheet.name);
  return hostile.map((_, row) => cellOf(read, row, 0));
};

test('hostile texts read back as they were typed, none as a formula', async () => {
  const cells = await readBack(await workbookBytes([sheet], 'Hostile'));

  expect(cells.map(cell => cell?.value)).toEqual(hostile);
  expect(cells.every(cell => cell?.formula === undefined)).toBe(true);
  expect(cells.filter(cell => cell?.type !== 'string' && cell?.type !== 'richText')).toEqual([]);
});

test('LibreOffice opens them as texts as well, computing none', async () => {
  const calc = libreOffice('always');
  try {
    const bytes = await workbookBytes([sheet], 'Hostile');
    const cells = await readBack(readFileSync(calc.convert(bytes, 'hostile.xlsx', 'xlsx')));

    expect(cells.every(cell => cell?.formula === undefined)).toBe(true);
    // LibreOffice itself drops control characters and folds returns; what matters is kept.
    const plain = (text: unknown) => String(text).replace(/[\p{Cc}]/gu, '');
    expect(cells.map(cell => plain(cell?.value))).toEqual(hostile.map(plain));
  } finally {
    calc.remove();
  }
}, 120_000);

test('a text that reads like an escaped escape reads back as typed', async () => {
  const twice = '_x005F_x0041_ and _x005F_';
  const read = sheetOf(
    await readWorkbook(await workbookBytes([{ ...sheet, rows: [[textCell(twice, 'name')]] }], 'Hostile')),
    sheet.name,
  );

  expect(cellOf(read, 0, 0)?.value).toBe(twice);
});

test('half an emoji and the code points XML forbids become the replacement sign', async () => {
  const broken = { ...sheet, rows: [[textCell('a\uD83Cb\uDFDBc\uFFFFd', 'name')]] };
  const read = sheetOf(await readWorkbook(await workbookBytes([broken], 'Hostile')), sheet.name);

  expect(cellOf(read, 0, 0)?.value).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});

test('a text too long for a cell is refused, saying which', async () => {
  const tooLong = { ...sheet, rows: [[textCell(`Note ${'x'.repeat(LONGEST_TEXT)}`, 'name')]] };

  await expect(workbookBytes([tooLong], 'Hostile')).rejects.toThrow(/32.772 caractères.*32.767.*« Note xxx/);
});

test('an empty text leaves the cell empty', async () => {
  const empty = { ...sheet, rows: [[textCell('', 'name')]] };
  const read = sheetOf(await readWorkbook(await workbookBytes([empty], 'Hostile')), sheet.name);

  expect(cellOf(read, 0, 0)?.value ?? null).toBeNull();
});
