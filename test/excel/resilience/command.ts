import { type TaskHands } from '../../../src/taskpane/convention/useTask';
import { type RunningOffice } from '../../harness/officeInNode';

/** What the user is told of a command that did its work: nothing, when all of it is done. */
type Remark = string;

/** Something the user can ask for, as the pane or the ribbon asks Excel for it. */
export interface Command {
  readonly name: string;
  /** The functions of `src/excel` that it calls. */
  readonly calls: readonly string[];
  /** Its name in the manifest. */
  readonly ribbon?: string;
  /** Goes on in the background: a failure is told by nobody, and the user reads again by hand. */
  readonly isSilent?: boolean;
  /** May last more than a second in a slow Excel or a large workbook: the pane shows how far it is, and stops it. */
  readonly isLong?: boolean;
  /** Makes ready without any fault, and gives the command itself. */
  readonly ready: (office: RunningOffice) => Promise<(hands?: TaskHands) => Promise<Remark>>;
}

/** Somebody who waits for the end. */
export const patient: TaskHands = { signal: new AbortController().signal, onAdvance: () => undefined };
