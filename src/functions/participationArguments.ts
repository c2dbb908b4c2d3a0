import { type Convention } from '../domain/conventions/convention';
import { DomainError } from '../domain/errors/domainError';
import { Decimal } from '../domain/money/decimal';
import { roundToCents } from '../domain/money/roundToCents';
import { participationRate } from '../domain/tariff/participationRate';
import { message } from '../text/message';
import { isLeftOut, plainValue } from './cellValue';

/**
 * An amount less the share that the funder bears, rounded once to the cent.
 *
 * @param argument a rate (0,5 or "50 %"), or a payer type whose rate is the convention's.
 * @throws DomainError when it is neither.
 */
export function afterParticipation(amount: Decimal, argument: unknown, convention: Convention): Decimal {
  const given = plainValue(argument);
  if (isLeftOut(given)) throw new DomainError(message('participation.missing'));
  return roundToCents(amount.times(new Decimal(1).minus(participationRate(given, convention).rate)));
}
