import { type Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { type Edit, type Remedy } from '../finding';
import { type CheckContext } from '../rule';
import { cellAt, type WorkbookCell } from '../workbookCells';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { formatEuros } from '../../domain/money/formatEuros';

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
  const edits = (rank: number) => cells.map(cell => amountEdit(cell, cell.rights[rank] ?? cell.expected));
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
 * The right parameter in the cell that holds it; null when that cell holds a text, or when typed amounts are wrong
 * with it: they would not follow.
 *
 * @param value the same as a reader writes it.
 */
export function parameterRemedy(
  { table, cells, statedAt }: Diagnosis,
  { snapshot }: CheckContext,
  right: Decimal,
  value: string | number = formatEuros(right),
): Remedy | null {
  if (statedAt === null || table.isPastedText) return null;
  const { sheet, cell } = statedAt;
  if (cells.some(({ figure }) => figure.formula === null) || !isTypedNumber(cellAt(snapshot, sheet, cell)))
    return null;
  const edit = { kind: 'number', sheet, cell, value: right.toString() } as const;
  const label =
    cells.length > 0
      ? message('figure.choice.parameter', { cell, value })
      : message('figure.choice.statement', { cell, value });
  return { kind: 'suggestion', choices: [{ label, edits: [edit] }] };
}

const isTypedNumber = (cell: WorkbookCell | null) => typeof cell?.value === 'number' && cell.formula === null;
