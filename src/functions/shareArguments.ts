import { DomainError } from '../domain/errors/domainError';
import { Decimal } from '../domain/money/decimal';
import { message, render } from '../text/message';

/** Excel shows and compares 15 significant digits: what lies beyond is the trace of its binary numbers. */
const EXCEL_DIGITS = 15;
const MOST_NAMED = 5;
const LONGEST_QUOTE = 30;

/**
 * The amount to share out, as Excel shows it.
 *
 * @throws DomainError when it is missing or no number.
 */
export function amountArgument(given: unknown): Decimal {
  if (given === null || given === undefined || given === '')
    throw new DomainError(message('share.amountMissing'));
  if (typeof given === 'number' && Number.isFinite(given)) return shownNumber(given);
  throw new DomainError(message('share.amount', { given: described(given) }));
}

/**
 * The weights of a range, line by line; an empty cell weighs nothing.
 *
 * @throws DomainError naming the first cells that are no weight, by their place in the range.
 */
export function weightArguments(range: readonly (readonly unknown[])[]): readonly Decimal[] {
  const wrong = range.flatMap((cells, row) =>
    cells.flatMap((given, column) =>
      isWeight(given)
        ? []
        : [message('share.weightCell', { row: row + 1, column: column + 1, given: described(given) })],
    ),
  );
  if (wrong.length === 0)
    return range.flat().map(given => shownNumber(typeof given === 'number' ? given : 0));
  const named = wrong.slice(0, MOST_NAMED).map(cell => render(cell));
  const cells = wrong.length > MOST_NAMED ? [...named, '…'] : named;
  throw new DomainError(message('share.weightCells', { cells: cells.join(' ; ') }));
}

/**
 * The number of decimals; without one, two: cents.
 *
 * @throws DomainError when it is no number; whether the number is possible is for the sharing out to say.
 */
export function placesArgument(given: unknown): number {
  if (given === null || given === undefined || given === '') return 2;
  if (typeof given === 'number') return given;
  throw new DomainError(message('share.places', { given: described(given) }));
}

function isWeight(given: unknown): boolean {
  if (given === null || given === undefined || given === '') return true;
  return typeof given === 'number' && Number.isFinite(given) && given >= 0;
}

function shownNumber(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(EXCEL_DIGITS);
}

function described(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? typeof given);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
