import { DomainError } from '../domain/errors/domainError';
import { text } from '../text/message';

/**
 * Turns a refusal into the error Excel shows in the cell: #VALUE! with its sentence in the error's tip.
 *
 * Excel shows a message for #VALUE! and #N/A only, and reduces any other rejection to a bare #VALUE!.
 */
export function toExcelError(error: unknown): CustomFunctions.Error {
  const sentence =
    error instanceof DomainError
      ? error.message
      : text('internal.unexpected', { given: error instanceof Error ? error.message : String(error) });
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/**
 * Runs a computation for a cell.
 *
 * @throws CustomFunctions.Error when it is refused.
 */
export function inCell<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    throw toExcelError(error);
  }
}
