import { type Correction } from '../../checks/recognition/correction';
import { once, onceForBoth } from '../../checks/once';
import { recognise } from '../../checks/recognition/recognise';
import { type SheetSnapshot, type WorkbookSnapshot } from '../../checks/snapshot';
import { type Convention } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { message } from '../../text/message';
import { annexe2Plan } from '../annexe2/annexe2Plan';
import { annexe2CellOutcome } from './annexe2Cell';
import { type CellOutcome } from './cellOutcome';
import { callsFunction, type FunctionCall, functionCall, argumentValue } from './functionCall';
import { callExplanation, type SpilledAt } from './functionExplanation';
import { recognisedCellOutcome } from './recognisedCell';
import { type CellPlace, formulaAt, namedPlace, sheetOf, valueAt } from './sheetCells';

/** What amounts may be explained by. */
export interface ExplainedBy {
  /** The likeliest first. */
  readonly conventions: readonly Convention[];
  /** What the user said of the tables recognised under a convention. */
  readonly correctionsFor: (convention: Convention) => readonly Correction[];
}

/**
 * Says how the amounts of a workbook, read once, are obtained: formulas of our functions by their arguments, the tables we
 * wrote and those we recognise by their convention. Of several conventions, the first that gives the amount of the cell;
 * where none does, the first under which the cell is an amount: what it should hold. Each is looked into once.
 */
export function cellExplainer(workbook: WorkbookSnapshot, { conventions, correctionsFor }: ExplainedBy) {
  const tables = once((convention: Convention) => annexe2Plan(convention).tables);
  const recognised = onceForBoth((convention: Convention, sheet: SheetSnapshot) =>
    recognise({ ...workbook, sheets: [sheet] }, convention, correctionsFor(convention)),
  );
  return (place: CellPlace): CellOutcome => {
    const sheet = sheetOf(workbook, place.sheet);
    const value = sheet && valueAt(sheet, place);
    if (!sheet || value === null)
      return { kind: 'unexplained', why: message('amount.emptyCell', { cell: namedPlace(place) }) };
    const called = guarded(() => formulaOutcome(sheet, place, workbook));
    if (called) return called;
    const outcomes = [
      (convention: Convention) => annexe2CellOutcome(sheet, place, tables(convention)),
      (convention: Convention) => recognisedCellOutcome(recognised(convention, sheet), place, convention),
    ];
    let first: CellOutcome | null = null;
    for (const outcomeUnder of outcomes)
      for (const convention of conventions) {
        const outcome = guarded(() => outcomeUnder(convention));
        if (outcome && gives(outcome)) return outcome;
        if (!first || (first.kind === 'unexplained' && outcome?.kind === 'explained'))
          first = outcome ?? first;
      }
    return first ?? { kind: 'unexplained', why: message('amount.noAmount', { cell: namedPlace(place) }) };
  };
}

/** Whether a cell holds the amount that its explanation comes to, to the cent. */
export function gives(outcome: CellOutcome): boolean {
  return (
    outcome.kind === 'explained' &&
    outcome.found !== null &&
    roundToCents(outcome.found).eq(roundToCents(outcome.explanation.result))
  );
}

function guarded(outcome: () => CellOutcome | null): CellOutcome | null {
  try {
    return outcome();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { kind: 'unexplained', why: error.detail };
  }
}

/** The amount of a formula that calls one of our functions, or stands in the table that TARIF_TABLEAU spills. */
function formulaOutcome(
  sheet: SheetSnapshot,
  place: CellPlace,
  workbook: WorkbookSnapshot,
): CellOutcome | null {
  const formula = formulaAt(sheet, place);
  const call = formula === null ? null : functionCall(formula);
  const value = valueAt(sheet, place);
  const found = typeof value === 'number' ? new Decimal(value) : null;
  const told = (from: FunctionCall, at: SpilledAt): CellOutcome => ({
    kind: 'explained',
    explanation: callExplanation(from, { sheet: sheet.name, workbook }, at),
    found,
    member: null,
  });
  if (call) return told(call, { line: 0, column: 0 });
  if (formula !== null && callsFunction(formula))
    return { kind: 'unexplained', why: message('amount.largerFormula') };
  const spilled = formula === null ? spilledFrom(sheet, place, workbook) : null;
  return spilled && told(spilled.call, spilled.at);
}

const TABLE_COLUMNS = 3;

/** The TARIF_TABLEAU whose three columns cover a cell. */
function spilledFrom(
  sheet: SheetSnapshot,
  { row, column }: CellPlace,
  workbook: WorkbookSnapshot,
): { readonly call: FunctionCall; readonly at: SpilledAt } | null {
  const { origin, formulas } = sheet;
  for (let right = 0; right < TABLE_COLUMNS; right += 1) {
    for (let at = row; at >= origin.row; at -= 1) {
      const formula = formulas[at - origin.row]?.[column - right - origin.column] ?? null;
      const call = formula === null ? null : functionCall(formula);
      if (call?.name !== 'TARIF_TABLEAU') continue;
      const populations = argumentValue(call.args[0], sheet.name, workbook);
      const count = populations.kind === 'range' ? populations.values.length : 1;
      if (row - at < count) return { call, at: { line: row - at, column: right } };
    }
  }
  return null;
}
