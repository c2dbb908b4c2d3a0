import { type Application, type Convention, type Payer } from '../conventions/convention';
import { type Decimal } from '../money/decimal';
import { sumOfAmounts } from '../money/sumOfAmounts';
import { priceMember } from './priceMember';

/**
 * What a payer is billed a year for the applications it subscribes to: the sum of its rounded lines, as article 4
 * adds them up (Juvignac 96,80 + 77,44 = 174,24). Rounding the sum instead would differ for 12 members.
 */
export function memberTotal(
  convention: Convention,
  applications: readonly Application[],
  payer: Payer,
  population: number,
): Decimal {
  return sumOfAmounts(
    applications.map(application => priceMember(convention, application, payer, population).billed),
  );
}
