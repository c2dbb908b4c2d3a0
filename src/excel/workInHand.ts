import { type ExcelError } from './excelError';

/** Work on the workbook that may last: how far it is, and whether it is still wanted. */
export interface WorkInHand {
  /** Told before each part. */
  readonly onAdvance?: (done: number, total: number) => void;
  /** Aborted, the work ends with an AbortError, and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

/**
 * Tells how far work is.
 *
 * @throws AbortError when it is not wanted any more.
 */
export function advance({ onAdvance, signal }: WorkInHand, done: number, total: number): void {
  signal?.throwIfAborted();
  onAdvance?.(done, total);
}

/** What to tell of work that was taken back: nothing failed where it was only stopped. */
export function stoppedOr(told: ExcelError, error: unknown, signal?: AbortSignal): unknown {
  return signal?.aborted && told.detail.key === 'excel.nothingKept' ? error : told;
}
