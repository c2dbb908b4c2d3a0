import { type Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { message, type Message } from '../../text/message';
import { type Edit, type Remedy } from '../finding';
import { type CheckContext } from '../rule';
import { cellAt, type WorkbookCell } from '../workbookCells';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { formatEuros } from '../../domain/money/formatEuros';
import { exactAmount } from './tariffBasis';

/** A format for amounts, where the cell has one for texts or none at all. */
const AMOUNT_FORMAT = '#,##0.00';
const UNSUITABLE = new Set(['@', 'General', '0', '#,##0', '0.0', '#,##0.0']);

/** Puts an amount in a cell; with a format where the cell would not show its cents. */
export function amountEdit({ sheet, figure }: Pick<AmountCell, 'sheet' | 'figure'>, amount: Decimal): Edit {
  const edit = { kind: 'number', sheet, cell: figure.cell, value: amount.toFixed(2) } as const;
  return figure.isText || UNSUITABLE.has(figure.numberFormat)
    ? { ...edit, numberFormat: AMOUNT_FORMAT }
    : edit;
}

/**
 * The right amounts in place of the wrong ones: a fix where there is one answer and no formula is lost, a suggestion
 * otherwise, nothing where nothing can be written back.
 *
 * @param isCertain false when something else than the amounts may have to change: the terms, the table's version.
 */
export function recomputeRemedy(
  { table, cells, basis, cause }: Diagnosis,
  isCertain: boolean,
): Remedy | null {
  if (table.isPastedText || cells.length === 0 || !(basis || cause.kind === 'terms')) return null;
  const edits = (rank: number) =>
    cells.map(cell => {
      const population = cell.populations[rank] ?? cell.populations[0] ?? 0;
      const amount = basis ? roundToCents(exactAmount(basis, cell.column, population)) : cell.expected;
      return amountEdit(cell, amount);
    });
  const hasFormula = cells.some(({ figure }) => figure.formula !== null);
  const hasTwoPopulations = basis !== null && cells.some(({ populations }) => populations.length > 1);
  if (isCertain && !hasFormula && !hasTwoPopulations) return { kind: 'fix', edits: edits(0) };
  const count = cells.length;
  const label = hasFormula
    ? message('figure.choice.overFormulas', { count })
    : message('figure.choice.recompute', { count });
  return {
    kind: 'suggestion',
    choices: [
      { label, edits: edits(0) },
      ...(hasTwoPopulations ? [{ label: message('figure.choice.written', { count }), edits: edits(1) }] : []),
    ],
  };
}

/**
 * The right parameter in the cell the formulas read it from; null when that cell holds a text or the amounts are
 * typed: they would not follow.
 */
export function parameterRemedy(
  { table, cells, statedAt }: Diagnosis,
  { snapshot }: CheckContext,
  right: Decimal,
  label: (cell: string) => Message = cell =>
    message('figure.choice.parameter', { cell, value: formatEuros(right) }),
): Remedy | null {
  if (statedAt === null || table.isPastedText) return null;
  if (
    cells.some(({ figure }) => figure.formula === null) ||
    !isTypedNumber(cellAt(snapshot, statedAt.sheet, statedAt.cell))
  )
    return null;
  const edit = { kind: 'number', ...statedAt, value: right.toString() } as const;
  return { kind: 'suggestion', choices: [{ label: label(statedAt.cell), edits: [edit] }] };
}

const isTypedNumber = (cell: WorkbookCell | null) => typeof cell?.value === 'number' && cell.formula === null;
