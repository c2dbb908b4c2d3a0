import { message } from '../../text/message';
import { type Convention } from '../conventions/convention';
import { findPayer } from '../conventions/findPayer';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { parseAmount } from '../money/parseAmount';

/** The funder's share that was asked for, and where the convention says it; null source: the user gave the rate. */
export interface ParticipationRate {
  readonly rate: Decimal;
  readonly source: string | null;
}

/**
 * The share that a value names: a rate (0,5 or "50 %"), or a payer type whose rate is the convention's.
 *
 * @throws DomainError when it is neither.
 */
export function participationRate(given: unknown, convention: Convention): ParticipationRate {
  const read = typeof given === 'string' ? parseAmount(given) : null;
  if (typeof given === 'string' && read?.kind === 'none') return findPayer(convention, given).participation;
  const rate =
    typeof given === 'number'
      ? new Decimal(given)
      : read?.kind === 'rate' || read?.kind === 'amount'
        ? read.value
        : null;
  if (rate?.gte(0) && rate.lte(1)) return { rate, source: null };
  const told = typeof given === 'string' ? given : (JSON.stringify(given) ?? typeof given);
  throw new DomainError(message('participation.rate', { given: told.slice(0, LONGEST_QUOTE) }));
}

const LONGEST_QUOTE = 60;
