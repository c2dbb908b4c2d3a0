import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';
import { type AmountCell } from './diagnosis';
import { fittedHypotheses } from './fittedHypotheses';
import { explains, type Hypothesis } from './hypothesis';
import {
  apartHypotheses,
  otherColumnHypotheses,
  printedFormulaHypotheses,
  roundingHypotheses,
  shiftHypotheses,
} from './otherHypotheses';
import {
  budgetHypotheses,
  denominatorHypotheses,
  divisorHypotheses,
  populationHypotheses,
  rateHypotheses,
  statedRateHypotheses,
  taxHypotheses,
  yearsHypotheses,
} from './parameterHypotheses';
import { type AmountColumn, amountColumns, type TariffBasis } from './tariffBasis';

/** A cause that many amounts share. */
export interface SharedCause {
  readonly hypothesis: Hypothesis;
  readonly cells: readonly AmountCell[];
  /** Whether it holds for nearly all amounts of its columns, right ones included. */
  readonly isWholeColumn: boolean;
}

/** Fewer lines may agree by chance. */
const FEWEST_LINES = 3;
/** The share of the wrong amounts of a column that one cause must explain: the rest are errors of their own. */
const NEARLY_ALL = 0.8;

/**
 * The fewest causes that whole columns share: the one that explains the most amounts over all columns, then, from
 * the basis it makes, the next one. Ties go to the cause listed first, the most usual one.
 */
export function sharedCauses(
  table: TariffTable,
  context: CheckContext,
  basis: TariffBasis,
  cells: readonly AmountCell[],
): SharedCause[] {
  const causes: SharedCause[] = [];
  const bases = [basis];
  let wrong = cells.filter(({ isRight }) => !isRight);
  while (mayShareACause(wrong)) {
    const known = bases.flatMap(from => knownHypothesesFrom(from, table, context, cells));
    // What the other columns show already changed goes first: 40 % of a cost over two years, not 10 % of it over three.
    const fitted = [...bases].reverse().flatMap(from => fittedHypotheses(from, wrong));
    const best = bestCause([...known, ...fitted], cells, wrong);
    if (!best) break;
    causes.push(best);
    if (best.hypothesis.basis) bases.push(best.hypothesis.basis);
    const explained = new Set(best.cells);
    wrong = wrong.filter(cell => !explained.has(cell));
  }
  return causes;
}

/** Whether a column has wrong amounts enough for a cause to be shared: most tables have one or two, of their own. */
function mayShareACause(wrong: readonly AmountCell[]): boolean {
  return amountColumns.some(column => wrong.filter(cell => cell.column === column).length >= FEWEST_LINES);
}

/** Every column-wide hypothesis but those fitted to the figures, from the most usual on. */
function knownHypothesesFrom(
  basis: TariffBasis,
  table: TariffTable,
  context: CheckContext,
  cells: readonly AmountCell[],
): Hypothesis[] {
  return [
    ...apartHypotheses(basis),
    ...statedRateHypotheses(basis, table, context),
    ...yearsHypotheses(basis),
    ...rateHypotheses(basis, context),
    ...divisorHypotheses(basis),
    ...denominatorHypotheses(basis, table, context),
    ...budgetHypotheses(basis, context),
    ...roundingHypotheses(basis),
    ...printedFormulaHypotheses(basis),
    ...taxHypotheses(basis),
    ...populationHypotheses(basis, context),
    ...otherColumnHypotheses(basis),
    ...shiftHypotheses(cells),
  ];
}

function bestCause(
  hypotheses: readonly Hypothesis[],
  cells: readonly AmountCell[],
  wrong: readonly AmountCell[],
): SharedCause | null {
  let best: SharedCause | null = null;
  let most = 0;
  for (const hypothesis of hypotheses) {
    const explained = explainedColumns(hypothesis, cells, wrong);
    if (explained.length > most) {
      most = explained.length;
      best = {
        hypothesis,
        // A cause established on three lines explains as well the few amounts it makes wrong in other columns.
        cells: withShiftedEnds(
          hypothesis,
          wrong.filter(cell => explains(hypothesis, cell)),
          wrong,
        ),
        isWholeColumn: isWholeColumn(hypothesis, explained, cells),
      };
    }
  }
  return best;
}

/** The wrong amounts a hypothesis explains, in the columns where it explains nearly all of them. */
function explainedColumns(
  hypothesis: Hypothesis,
  cells: readonly AmountCell[],
  wrong: readonly AmountCell[],
): AmountCell[] {
  const believed = new Map<AmountColumn, AmountCell[]>();
  const isShift = hypothesis.cause.kind === 'shift';
  for (const column of amountColumns) {
    const ofColumn = wrong.filter(cell => cell.column === column);
    // Most hypotheses are wrong: no need to try the whole column to know.
    if (!isShift && failsEarly(hypothesis, ofColumn)) continue;
    const explained = ofColumn.filter(cell => explains(hypothesis, cell));
    // A shift says nothing of the ends of the column; it must still explain most of it.
    const told = ofColumn.filter(cell => hypothesis.predict(cell).length > 0);
    const isNearlyAll =
      explained.length >= NEARLY_ALL * (isShift ? told.length : ofColumn.length) &&
      explained.length * 2 > ofColumn.length;
    if (explained.length >= FEWEST_LINES && isNearlyAll) believed.set(column, explained);
  }
  const hasAnnual = cells.some(({ column }) => column === 'annual');
  if (hypothesis.followsAnnual && hasAnnual && !believed.has('annual')) believed.delete('billed');
  const explained = [...believed.values()].flat();
  return hypothesis.isFitted && !isWholeColumn(hypothesis, explained, cells) && !isRate(hypothesis)
    ? []
    : explained;
}

/** Whether the first amounts of a column are already too many for a hypothesis that explains nearly all of them. */
function failsEarly(hypothesis: Hypothesis, ofColumn: readonly AmountCell[]): boolean {
  const most = Math.floor(ofColumn.length * (1 - NEARLY_ALL)) + 1;
  return ofColumn.length >= most && !ofColumn.slice(0, most).some(cell => explains(hypothesis, cell));
}

/** A rate may be that of some lines only; a total or a number of years cannot. */
const isRate = ({ cause }: Hypothesis) => cause.kind === 'rate';

function isWholeColumn(
  hypothesis: Hypothesis,
  explained: readonly AmountCell[],
  cells: readonly AmountCell[],
): boolean {
  const columns = new Set(explained.map(({ column }) => column));
  const judged = cells.filter(({ column }) => columns.has(column));
  const agreeing = judged.filter(cell => explains(hypothesis, cell));
  return agreeing.length >= NEARLY_ALL * judged.length;
}

/** A shift leaves, at its ends, amounts that come from nowhere in the column: they are the same mistake. */
function withShiftedEnds(
  { cause }: Hypothesis,
  explained: readonly AmountCell[],
  wrong: readonly AmountCell[],
): readonly AmountCell[] {
  if (cause.kind !== 'shift') return explained;
  const reach = Math.abs(cause.by);
  const all = new Set(explained);
  for (const column of new Set(explained.map(cell => cell.column))) {
    const places = explained.filter(cell => cell.column === column).map(({ index }) => index);
    const first = Math.min(...places) - reach;
    const last = Math.max(...places) + reach;
    for (const cell of wrong) {
      if (cell.column === column && cell.index >= first && cell.index <= last) all.add(cell);
    }
  }
  return wrong.filter(cell => all.has(cell));
}
