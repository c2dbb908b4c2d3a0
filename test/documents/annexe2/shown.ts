import { type Annexe2Table, type ColumnName } from '../../../src/documents/annexe2/annexe2Model';
import { type CellModel, type SheetModel } from '../../../src/documents/sheetModel';

/** What a cell shows once computed: amounts to the cent, other numbers as they are. */
export function shownCell({ content, style }: CellModel): string {
  const decimals = style.toLowerCase().includes('euros') ? 2 : undefined;
  const number = (value: { toFixed: (places?: number) => string }) => value.toFixed(decimals);
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return number(content.value);
    case 'formula':
      return typeof content.expected === 'string' ? content.expected : number(content.expected);
  }
}

/** The row of a sheet whose first cell says this. */
export function rowOf(sheet: SheetModel, first: string): string[] {
  const row = sheet.rows.find(([cell]) => cell && shownCell(cell) === first);
  if (!row) throw new Error(`no row « ${first} »`);
  return row.map(shownCell);
}

/** Everything the first column says. */
export const firstColumn = (sheet: SheetModel) => sheet.rows.map(([cell]) => shownCell(cell!));

/** The sum that a table shows for a column, and the sum of its lines, as texts. */
export function sumsOf({ columns, lines }: Annexe2Table, wanted: ColumnName): [string, string] {
  const cents = lines.reduce(
    (sum, { amounts }) => sum + BigInt(amounts[wanted]?.times(100).toFixed(0) ?? 0),
    0n,
  );
  const shown = columns.find(({ name }) => name === wanted)!.sum;
  return [shown.times(100).toFixed(), String(cents)];
}
