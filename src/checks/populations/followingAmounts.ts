import { amountCellsOf } from '../diagnosis/amountCells';
import { amountEdit } from '../diagnosis/amountRemedy';
import { type AmountCell } from '../diagnosis/diagnosis';
import { type Edit } from '../finding';
import { type CheckContext } from '../rule';
import { type WrongPopulation } from './populationMistakes';

/** The amounts of a line whose population is wrong: all those judged, and those that were computed from it. */
export interface LineAmounts {
  readonly wrong: WrongPopulation;
  readonly judged: number;
  /** Right for the population written, not for that of the convention. */
  readonly following: readonly AmountCell[];
}

/** For each wrong population, the amounts of its line that follow from it. */
export function followingAmounts(context: CheckContext, wrong: readonly WrongPopulation[]): LineAmounts[] {
  return wrong.map(cell => {
    const ofLine = amountCellsOf(cell.table, context).filter(({ line }) => line === cell.line);
    return {
      wrong: cell,
      judged: ofLine.length,
      following: ofLine.filter(({ isRight, found, expected }) => isRight && !found.equals(expected)),
    };
  });
}

/** The edits that write the right amounts where they were typed; a formula follows its population by itself. */
export function amountEdits(lines: readonly LineAmounts[]): Edit[] {
  return lines.flatMap(({ following }) =>
    following.filter(({ figure }) => figure.formula === null).map(cell => amountEdit(cell, cell.expected)),
  );
}
