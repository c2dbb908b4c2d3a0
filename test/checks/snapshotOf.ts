import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../src/checks/snapshot';
import { cellStyles } from '../../src/documents/cellStyles';
import { type SheetModel } from '../../src/documents/sheetModel';

/** A cell of a test sheet: a value, or a formula and its result. */
export type TestCell =
  CellValue | { readonly formula: string; readonly value: CellValue; readonly r1c1?: string };

export type TestSheet = readonly (readonly TestCell[])[];

const isFormula = (cell: TestCell): cell is Exclude<TestCell, CellValue> =>
  typeof cell === 'object' && cell !== null;

/** A sheet snapshot from rows of cells, ragged rows allowed; everything else as a plain sheet has it. */
export function sheetOf(name: string, rows: TestSheet, change: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const full = rows.map(row => Array.from({ length: width }, (_, column): TestCell => row[column] ?? null));
  const map = <Result>(pick: (cell: TestCell) => Result) => full.map(row => row.map(pick));
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    hasFilter: false,
    origin: { row: 0, column: 0 },
    values: map(cell => (isFormula(cell) ? cell.value : cell)),
    formulas: map(cell => (isFormula(cell) ? cell.formula : null)),
    formulasR1C1: map(cell => (isFormula(cell) ? (cell.r1c1 ?? cell.formula) : null)),
    texts: map(cell => String((isFormula(cell) ? cell.value : cell) ?? '')),
    numberFormats: map(() => 'General'),
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    ...change,
  };
}

/** A workbook snapshot of plain sheets, by name. */
export function workbookOf(
  sheets: Readonly<Record<string, TestSheet>> | readonly SheetSnapshot[],
  change: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  const list = Array.isArray(sheets)
    ? (sheets as readonly SheetSnapshot[])
    : Object.entries(sheets as Readonly<Record<string, TestSheet>>).map(([name, rows]) =>
        sheetOf(name, rows),
      );
  return { sheets: list, names: [], calculation: 'automatic', precisionAsDisplayed: false, ...change };
}

/** What a sheet model would be read back as, once Excel has computed it. */
export function sheetOfModel(model: SheetModel): SheetSnapshot {
  const rows = model.rows.map(cells =>
    cells.map(({ content }): TestCell => {
      switch (content.kind) {
        case 'blank':
          return null;
        case 'text':
          return content.text;
        case 'number':
          return content.value.toNumber();
        case 'formula': {
          const { formula, expected } = content;
          return { formula, value: typeof expected === 'string' ? expected : expected.toNumber() };
        }
      }
    }),
  );
  const formats = model.rows.map(cells => cells.map(({ style }) => cellStyles[style].numberFormat));
  return sheetOf(model.name, rows, { numberFormats: formats });
}

/** Rows from lines of text as one pastes them: cells apart by tabs, digits become numbers unless `asText`. */
export function pasted(text: string, { asText = false } = {}): TestSheet {
  return text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map(line =>
      line
        .split('\t')
        .map(cell => (!asText && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell === '' ? null : cell)),
    );
}
