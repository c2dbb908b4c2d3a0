import { type Convention } from '../domain/conventions/convention';
import { type PopulationHistory } from '../domain/population/populationHistory';
import { type Message } from '../text/message';
import { type Finding, type Severity } from './finding';
import { type WorkbookSnapshot } from './snapshot';
import { type Recognition } from './tariffTable';

/** Everything a check may look at. */
export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly convention: Convention;
  readonly recognition: Recognition;
  /** Populations of the members by kind and year, to say which one a wrong figure is. */
  readonly populations: PopulationHistory;
  /** Day the check is made, "YYYY-MM-DD". */
  readonly today: string;
}

/** A check that lacks what it needs says so. */
export interface NotRun {
  readonly notRun: Message;
}

/** One check: one file, one test, one help page. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether it needs no reference data: those run first. */
  readonly isReferenceFree: boolean;
  readonly check: (context: CheckContext) => readonly Omit<Finding, 'rule' | 'severity'>[] | NotRun;
}
