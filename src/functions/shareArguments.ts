import { DomainError } from '../domain/errors/domainError';
import { type Decimal } from '../domain/money/decimal';
import { message, render } from '../text/message';
import { shownNumber } from './amountArgument';
import { quoted } from './cellValue';

const MOST_NAMED = 5;

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
        : [message('share.weightCell', { row: row + 1, column: column + 1, given: quoted(given) })],
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
  throw new DomainError(message('share.places', { given: quoted(given) }));
}

function isWeight(given: unknown): boolean {
  if (given === null || given === undefined || given === '') return true;
  return typeof given === 'number' && Number.isFinite(given) && given >= 0;
}
