import { type Convention } from '../domain/conventions/convention';
import { findPayer } from '../domain/conventions/findPayer';
import { DomainError } from '../domain/errors/domainError';
import { Decimal } from '../domain/money/decimal';
import { parseAmount } from '../domain/money/parseAmount';
import { roundToCents } from '../domain/money/roundToCents';
import { message } from '../text/message';
import { isLeftOut, plainValue, quoted } from './cellValue';

/**
 * An amount less the share that the funder bears, rounded once to the cent.
 *
 * @param given a rate (0,5 or "50 %"), or a payer type whose rate is the convention's.
 * @throws DomainError when it is neither.
 */
export function afterParticipation(amount: Decimal, given: unknown, convention: Convention): Decimal {
  return roundToCents(amount.times(new Decimal(1).minus(rateOf(plainValue(given), convention))));
}

function rateOf(given: unknown, convention: Convention): Decimal {
  if (isLeftOut(given)) throw new DomainError(message('participation.missing'));
  const read = typeof given === 'string' ? parseAmount(given) : null;
  if (typeof given === 'string' && read?.kind === 'none')
    return findPayer(convention, given).participation.rate;
  const rate =
    typeof given === 'number'
      ? new Decimal(given)
      : read?.kind === 'rate' || read?.kind === 'amount'
        ? read.value
        : null;
  if (rate?.gte(0) && rate.lte(1)) return rate;
  throw new DomainError(message('participation.rate', { given: quoted(given) }));
}
