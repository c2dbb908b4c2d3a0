import { type Cell as FileCell, type Sheet } from 'hucre/xlsx';
import { type Block } from '../grid/annotations';
import { type CellFormat } from '../grid/grid';
import { localAddress, parseLocalAddress } from '../model/address';
import { movedFormula } from '../model/movedFormula';
import { dateNumber } from './fileDates';
import { formatFromFile } from './fileFormats';
import { formulaFromFile, speaksOfElsewhere } from './fileFormulas';
import { FormatBlocks } from './formatBlocks';
import { type FormatTable } from './formatTable';
import { type CellContent, type FormatBlock } from './workbookContent';

/** What cells of a file need to be read. */
export interface FileContext {
  readonly dateSystem: '1900' | '1904';
  readonly theme: readonly string[];
  /** The look of cells without a style of their own. */
  readonly plain: CellFormat;
  readonly addInFunctions: readonly string[];
  readonly formats: FormatTable;
  /** Called for a formula that cannot be kept: its latest value is. */
  readonly onFrozenFormula: (sheet: string, row: number, column: number) => void;
  /** Called for a name that speaks of elsewhere: it is left out. */
  readonly onFrozenName: () => void;
  /** Called for a number in a cell of the Text format, which the grid would not count: it loses that format. */
  readonly onNumberAsText: (sheet: string, row: number, column: number) => void;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a sheet of a file, and how they look.
 *
 * @param numbersOf the numbers of its cells as they are written, asked for when there are dates.
 */
export function cellsFromFile(
  sheet: Sheet,
  context: FileContext,
  numbersOf: () => ReadonlyMap<string, number> = () => new Map(),
): { readonly cells: CellContent[]; readonly formats: FormatBlock[] } {
  const cells: CellContent[] = [];
  const blocks = new FormatBlocks();
  const masters = new Map<number, Master>();
  const spilled: Block[] = [];
  let numbers: ReadonlyMap<string, number> | undefined;
  const numberAt = (row: number, column: number) => {
    numbers ??= numbersOf();
    return numbers.get(localAddress({ row, column, rows: 1, columns: 1 }));
  };
  sheet.rows.forEach((line, row) => {
    const formats = line.map((raw, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const isEmpty = (raw === null || raw === '') && cell === undefined;
      if (isEmpty) return undefined;
      const format = formatOf(raw, cell, context, () => context.onNumberAsText(sheet.name, row, column));
      const content = contentOf(
        raw,
        cell,
        { row, column },
        {
          sheet: sheet.name,
          format,
          masters,
          context,
          numberAt,
        },
      );
      const isSpilled = content?.formula === undefined && spilled.some(block => holds(block, row, column));
      if (content && !isSpilled) cells.push(content);
      if (content?.array) spilled.push(content.array);
      return context.formats.place(format);
    });
    if (formats.some(place => place !== undefined)) blocks.addRow(row, 0, formats);
  });
  return { cells, formats: blocks.result() };
}

function formatOf(
  raw: FileCell['value'],
  cell: FileCell | undefined,
  context: FileContext,
  onNumberAsText: () => void,
): CellFormat {
  if (!cell?.style) return context.plain;
  const format = formatFromFile(cell.style, context.theme);
  if (typeof raw !== 'number' || format.numberFormat !== '@') return format;
  onNumberAsText();
  return { ...format, numberFormat: 'General' };
}

function contentOf(
  raw: FileCell['value'],
  cell: FileCell | undefined,
  at: { readonly row: number; readonly column: number },
  reading: {
    readonly sheet: string;
    readonly format: CellFormat;
    readonly masters: Map<number, Master>;
    readonly context: FileContext;
    readonly numberAt: (row: number, column: number) => number | undefined;
  },
): CellContent | undefined {
  const { format, masters, context } = reading;
  const value =
    raw instanceof Date
      ? dateNumber(raw, context.dateSystem, format.numberFormat, reading.numberAt(at.row, at.column))
      : raw === ''
        ? null
        : raw;
  const stored = cell && storedFormula(cell, at, masters);
  if (stored === undefined || stored === '') return value === null ? undefined : { ...at, value };
  const formula = formulaFromFile(stored, context.addInFunctions);
  if (speaksOfElsewhere(formula)) {
    context.onFrozenFormula(reading.sheet, at.row, at.column);
    return value === null ? undefined : { ...at, value };
  }
  const isArray = cell?.formulaType === 'array' && cell.formulaRef !== undefined;
  return { ...at, value, formula, ...(isArray && { array: parseLocalAddress(cell.formulaRef ?? '') }) };
}

/** The formula of a cell, its own or the one that it shares. */
function storedFormula(
  cell: FileCell,
  at: { readonly row: number; readonly column: number },
  masters: Map<number, Master>,
): string | undefined {
  const index = cell.formulaSharedIndex;
  if (cell.formulaType !== 'shared' || index === undefined) return cell.formula;
  if (cell.formula) {
    masters.set(index, { ...at, formula: cell.formula });
    return cell.formula;
  }
  const master = masters.get(index);
  return master && movedFormula(master.formula, at.row - master.row, at.column - master.column);
}

function holds({ row, column, rows, columns }: Block, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
