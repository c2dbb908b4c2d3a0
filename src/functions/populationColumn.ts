import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

/**
 * The cells of a range of one column, top to bottom.
 *
 * @throws DomainError when the range has several columns: which one holds the populations is not ours to guess.
 */
export function populationColumn(range: readonly (readonly unknown[])[]): unknown[] {
  const width = range[0]?.length ?? 0;
  if (width !== 1) throw new DomainError(message('table.oneColumn', { given: width }));
  return range.map(([population]) => population);
}
