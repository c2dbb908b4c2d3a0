import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type AmountColumn, byPopulation, roundedAmounts, type TariffBasis } from './tariffBasis';

const chained = byPopulation((basis, population): Readonly<Record<AmountColumn, readonly Decimal[]>> => {
  const share = new Decimal(1).minus(basis.participation);
  const { period, annual } = roundedAmounts(basis, population);
  const annualOfPeriod = roundToCents(period.div(basis.years));
  return {
    period: [roundToCents(annual.times(basis.years))],
    annual: [annualOfPeriod],
    billed: [
      roundToCents(annual.times(share)),
      roundToCents(annualOfPeriod.times(share)),
      roundToCents(period.times(share).div(basis.years)),
    ],
  };
});

/** The amounts that come out when each step starts from the rounded result of the one before. */
export function chainedAmounts(
  basis: TariffBasis,
  column: AmountColumn,
  population: number,
): readonly Decimal[] {
  return chained(basis, population)[column];
}
