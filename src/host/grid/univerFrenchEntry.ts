import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  ICommandService,
  type Injector,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { InsertFunctionCommand } from '@univerjs/sheets-formula';
import { frenchEntry, shownInFrench } from '../french/frenchEntry';
import { fromFrenchFormula, toFrenchFormula, typedFormula } from '../french/frenchFormula';
import { FRENCH_FUNCTIONS } from '../french/frenchFunctions';
import { cellData, cellValue } from './univerCells';

type Cell = Nullable<ICellDataForSheetInterceptor>;
/** Where a cell is edited, with what it held at first. */
type Place = ISheetLocation & { readonly origin: Nullable<ICellData> };
/** What Univer's own readers of typed text come after. */
const FIRST = 1_000;
/** What the « Fonctions » menu of Univer does: it writes the beginning of a formula in the editor of the cell. */
const INSERT_FUNCTION = 'formula-ui.operation.insert-function';

/**
 * What is typed in cells is read in French, and shown in French when a cell is edited again; what cells hold is as
 * Excel stores it, whatever the language. Univer reads and shows formulas and numbers in English only.
 */
export function takeFrenchEntries(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler: readTyped });
  showInFrench(writeCellInterceptor);
  insertInFrench(injector.get(ICommandService));
}

function readTyped(cell: Cell, location: Place, next: (cell: Cell) => Cell): Cell {
  if (!cell) return next(cell);
  const raw = location.worksheet.getCellRaw(location.row, location.col);
  if (typeof cell.f === 'string' && cell.f !== '') {
    const formula = typedFormula(cell.f);
    // Looked at and left as it was: nothing changes, and there is nothing to undo.
    return raw?.f === formula ? { ...raw } : next({ ...cell, f: formula });
  }
  // A text with several lines or looks, or one that an apostrophe or the format of its cell keeps.
  if (typeof cell.v !== 'string' || cell.p || cell.t) return next(cell);
  if (raw && !raw.f && shown(raw, location) === cell.v) return { ...raw };
  const format = formatAt(location);
  const { entry, numberFormat } = frenchEntry(cell.v, format, new Date().getFullYear());
  const read: ICellData = { ...cell, ...cellData(entry) };
  if (numberFormat !== undefined && format === 'General') {
    read.s = { ...location.workbook.getStyles().get(cell.s), n: { pattern: numberFormat } };
  }
  // Univer would take a boolean for a number.
  return read.t === CellValueType.BOOLEAN ? read : next(read);
}

/** After all that Univer does for the editor: one of its own steps ends the chain. */
function showInFrench(interceptor: SheetInterceptorService['writeCellInterceptor']): void {
  const compose = interceptor.fetchThroughInterceptors.bind(interceptor);
  interceptor.fetchThroughInterceptors = ((key: typeof BEFORE_CELL_EDIT, filter) => {
    const composed = compose(key, filter);
    if (key !== BEFORE_CELL_EDIT) return composed;
    return (initial: Cell, location: Place) => edited(composed(initial, location), location);
  }) as typeof interceptor.fetchThroughInterceptors;
}

function edited(cell: Cell, location: ISheetLocation): Cell {
  if (!cell) return cell;
  if (typeof cell.f === 'string' && cell.f !== '') return { ...cell, f: toFrenchFormula(cell.f) };
  const raw = location.worksheet.getCellRaw(location.row, location.col);
  const text = raw && shown(raw, location);
  return text === undefined || text === null ? cell : { ...cell, v: text, t: CellValueType.STRING };
}

/** What the editor shows of a value; undefined for a text, which it shows as it is, and for what has its own looks. */
function shown(raw: ICellData, location: ISheetLocation): string | undefined {
  const value = cellValue(raw);
  if (value === null || raw.p || raw.t === CellValueType.FORCE_STRING) return undefined;
  const format = formatAt(location);
  const text = shownInFrench(value, format, format !== 'General' && numfmt.getFormatInfo(format).isDate);
  return text === value ? undefined : text;
}

function formatAt({ worksheet, row, col }: ISheetLocation): string {
  return worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
}

/** The menu of functions writes in the editor, in French, or in cells, as Excel stores formulas. */
function insertInFrench(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === INSERT_FUNCTION) {
      const asked = params as { value: string };
      asked.value = FRENCH_FUNCTIONS.get(asked.value) ?? asked.value;
    }
    if (id !== InsertFunctionCommand.id) return;
    const { list, listOfRangeHasNumber = [] } = params as {
      list: { formula: string }[];
      listOfRangeHasNumber?: { formula: string }[];
    };
    for (const inserted of [...list, ...listOfRangeHasNumber]) {
      inserted.formula = fromFrenchFormula(inserted.formula) ?? inserted.formula;
    }
  });
}
