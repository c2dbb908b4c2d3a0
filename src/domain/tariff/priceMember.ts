import { type Application, type Convention, type Payer } from '../conventions/convention';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { type Costs } from './proRata';
import { priceService } from './priceService';

/**
 * What a payer owes for one application: over the period, a year, and a year net of participation (€, net of tax).
 *
 * @param quantity inhabitants of the commune, also for its CCAS; or what the tariff of the application counts instead.
 * @returns zeros for an application without charge.
 * @throws DomainError as `priceService` does.
 */
export function priceMember(
  convention: Convention,
  application: Application,
  payer: Payer,
  quantity: number,
): Costs {
  const { gross, due } = priceService({ convention, application, payer, quantities: quantity });
  return {
    period: roundRatio(gross.period, CENT_HALF_UP),
    annual: roundRatio(gross.annual, CENT_HALF_UP),
    billed: due,
  };
}
