import { type BudgetGlance, budgetGlances } from '../../checks/budgetGlance';
import { type CheckReport } from '../../checks/finding';
import { type Correction } from '../../checks/recognition/correction';
import { recognise } from '../../checks/recognition/recognise';
import { checkSteps } from '../../checks/runChecks';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type Recognition } from '../../checks/tariffTable';
import { type Convention } from '../../domain/conventions/convention';
import { montpellierPopulations } from '../../domain/population/montpellierPopulations';
import { type TaskHands } from '../convention/useTask';
import { inSlices } from '../inSlices';
import { today } from '../today';

/** What the user chose for a workbook. */
export interface ControlChoices {
  /** Which of the conventions offered it is. */
  readonly conventionKey: string;
  readonly convention: Convention;
  readonly corrections: readonly Correction[];
}

/** What a control of the workbook gives. */
export interface ControlResult extends ControlChoices {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly report: CheckReport;
  readonly budgets: readonly BudgetGlance[];
}

/**
 * Recognises and checks a workbook already read; a choice of the user's needs no second reading. The pane answers all
 * along, however many lines there are.
 *
 * @throws DomainError for a correction that makes no sense under the convention; AbortError when stopped.
 */
export async function controlSnapshot(
  snapshot: WorkbookSnapshot,
  { conventionKey, convention, corrections }: ControlChoices,
  hands: TaskHands,
): Promise<ControlResult> {
  const recognition = recognise(snapshot, convention, corrections);
  const report = await inSlices(
    checkSteps({ snapshot, convention, recognition, populations: montpellierPopulations, today: today() }),
    hands,
  );
  return {
    conventionKey,
    convention,
    corrections,
    snapshot,
    recognition,
    report,
    budgets: budgetGlances(recognition, convention),
  };
}
