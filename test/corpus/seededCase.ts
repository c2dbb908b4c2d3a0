import { type CorpusCase } from './corpusCase';

/** A workbook with one error: the rule that must tell it, and the cell where it must point. */
export interface SeededCase extends CorpusCase {
  readonly change: NonNullable<CorpusCase['change']>;
  readonly rule: string;
  /** The first cell of the finding; empty when the error belongs to a sheet or the workbook as a whole. */
  readonly cell: string;
  /** The sheet of the finding, where it is not the one changed. */
  readonly at?: string;
  /** Other rules that rightly speak of the same error: its direct consequences. */
  readonly consequences?: readonly string[];
}
