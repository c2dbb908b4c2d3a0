import { type Convention } from '../../domain/conventions/convention';
import { type PopulationHistory } from '../../domain/population/populationHistory';
import { type Message } from '../../text/message';
import { type Severity } from '../finding';
import { type NotRun } from '../rule';
import { type TariffTable } from '../tariffTable';
import { type ComparedAmount } from './comparison/comparedAmount';
import { type TextFacts } from './facts/textFacts';
import { type Passage } from './passage';
import { type ReadText } from './reading/readText';

/** Everything a check of a text may look at. */
export interface TextContext {
  readonly read: ReadText;
  readonly facts: TextFacts;
  readonly convention: Convention;
  readonly populations: PopulationHistory;
  /** The annexe 2 the text is held against: the workbook's tables, else those the text itself holds. */
  readonly tables: readonly TariffTable[];
  /** Whether those tables are the text's own. */
  readonly areTablesOwn: boolean;
  /** The amounts of the text with what the tables give, worked out once for all checks. */
  readonly compared: readonly ComparedAmount[];
}

/** Something a text says that contradicts the tables, the convention or itself. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** A question is never counted as an error: the reading leaves a doubt. */
  readonly certainty: 'error' | 'question';
  /** Places in the text as given; the first is where to go. */
  readonly passages: readonly Passage[];
  /** The sentence, as it stands. */
  readonly quote: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** found − expected, decimal text; null where it means nothing. */
  readonly difference: string | null;
  readonly message: Message;
  readonly explanation: readonly Message[];
  /** The sentence as it should read; null where it takes more than a figure or a word. */
  readonly replacement: string | null;
}

/** One check of a text: one file, one test, one help page shared with the check of workbooks of the same id. */
export interface TextRule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: TextContext) => readonly Omit<TextFinding, 'rule' | 'severity'>[] | NotRun;
}
