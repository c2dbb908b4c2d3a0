import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type AmountColumn, roundedAmounts, type TariffBasis } from './tariffBasis';

/** The amounts that come out when each step starts from the rounded result of the one before. */
export function chainedAmounts(basis: TariffBasis, column: AmountColumn, population: number): Decimal[] {
  const share = new Decimal(1).minus(basis.participation);
  const { period, annual } = roundedAmounts(basis, population);
  const annualOfPeriod = roundToCents(period.div(basis.years));
  switch (column) {
    case 'period':
      return [roundToCents(annual.times(basis.years))];
    case 'annual':
      return [annualOfPeriod];
    case 'billed':
      return [
        roundToCents(annual.times(share)),
        roundToCents(annualOfPeriod.times(share)),
        roundToCents(period.times(share).div(basis.years)),
      ];
  }
}
