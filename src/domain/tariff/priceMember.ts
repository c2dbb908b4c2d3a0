import { type Application, type Convention, type Payer, yearsOf } from '../conventions/convention';
import { Decimal } from '../money/decimal';
import { type Costs, proRataCosts } from './proRata';

/**
 * What a payer owes for one application: over the period, a year, and a year net of participation (€, net of tax).
 *
 * @param population inhabitants of the commune, also for its CCAS: both are billed on the commune's population.
 * @returns zeros for a free application.
 */
export function priceMember(
  convention: Convention,
  application: Application,
  payer: Payer,
  population: number,
): Costs {
  const { pricing } = application;
  switch (pricing.kind) {
    case 'free': {
      const nothing = new Decimal(0);
      return { period: nothing, annual: nothing, billed: nothing };
    }
    case 'pro-rata':
      return proRataCosts({
        population,
        totalPopulation: convention.populations.total,
        budget: pricing.budget,
        budgetPeriodicity: convention.budgetPeriodicity.value,
        years: yearsOf(convention),
        participation: payer.participation.rate,
      });
  }
}
