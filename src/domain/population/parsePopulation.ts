import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { parseInhabitants } from './parseInhabitants';

/**
 * A number of inhabitants from a cell or an argument of any type.
 *
 * @throws DomainError saying what was given when it is missing, not a number, not whole or less than 1. A text is
 *   refused even when it looks like a number: whether "1.037" is one inhabitant or a thousand is not ours to guess.
 */
export function parsePopulation(given: unknown): number {
  if (given === null || given === undefined || given === '')
    throw new DomainError(message('population.missing'));
  if (typeof given === 'string' && parseInhabitants(given).kind === 'count') {
    throw new DomainError(message('population.numberAsText', { given: describe(given) }));
  }
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    throw new DomainError(message('population.notANumber', { given: describe(given) }));
  }
  if (!Number.isSafeInteger(given)) throw new DomainError(message('population.fractional', { given }));
  if (given < 1) throw new DomainError(message('population.notPositive', { given }));
  return given;
}

const LONGEST_QUOTE = 60;

function describe(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? typeof given);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
