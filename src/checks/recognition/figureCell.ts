import { Decimal } from '../../domain/money/decimal';
import { parseAmount, type ParsedAmount } from '../../domain/money/parseAmount';
import { type CellValue } from '../snapshot';
import { type FigureCell } from '../tariffTable';
import { withoutMarkup } from '../../domain/names/plainWords';
import { type Grid } from './sheetGrid';

// Before the whole amount parser is called on every cell near a table.
const MAY_BE_FIGURE = /\d|^\s*(x|[-\u2010-\u2015\u2212]|n[ée]ant|n ?\/ ?a|sans objet)/i;

const NONE: ParsedAmount = { kind: 'none' };
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, ParsedAmount>();

/** Each text is asked about several times while a table is made out: the last few thousand answers are kept. */
function parseCell(raw: CellValue): ParsedAmount {
  if (typeof raw !== 'string') return NONE;
  const before = remembered.get(raw);
  if (before) return before;
  const text = withoutMarkup(raw);
  const parsed = MAY_BE_FIGURE.test(text) ? parseAmount(text) : NONE;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(raw, parsed);
  return parsed;
}

/** The figure a cell holds, as the checks want it. */
export function figureAt(grid: Grid, row: number, column: number): FigureCell {
  const raw = grid.value(row, column);
  const parsed = parseCell(raw);
  const isNumber = typeof raw === 'number' && Number.isFinite(raw);
  return {
    cell: grid.address(row, column),
    raw,
    value: isNumber
      ? new Decimal(raw)
      : parsed.kind === 'amount' || parsed.kind === 'rate'
        ? parsed.value
        : null,
    isNotSubscribed: parsed.kind === 'notSubscribed',
    isText: ['amount', 'rate', 'ambiguous', 'suspect'].includes(parsed.kind),
    isAmbiguous: parsed.kind === 'ambiguous',
    ...grid.make(row, column),
  };
}

/** The number a cell stands for, for comparison only; null when it stands for none. */
export function numberOf(raw: CellValue): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const parsed = parseCell(raw);
  return parsed.kind === 'amount' || parsed.kind === 'rate' ? parsed.value.toNumber() : null;
}

/** Whether a cell holds a figure, right or doubtful, or says that there is none ("X"). */
export function isFigure(raw: CellValue): boolean {
  if (typeof raw === 'number') return true;
  return typeof raw === 'string' && parseCell(raw).kind !== 'none';
}
