import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { exactProRataCosts } from '../../domain/tariff/proRata';
import { memberCosts } from './memberCosts';

/** A member’s total for some applications, rounded both ways; the sum of its rounded lines is the right one. */
export interface MemberTotals {
  readonly payer: Payer;
  readonly applications: readonly Application[];
  readonly sumOfRounded: Decimal;
  readonly roundedSum: Decimal;
}

/** Beyond, the sets of applications to try are too many. */
const MOST_APPLICATIONS = 8;

/** Every set of two applications or more for which the two ways of rounding a member’s total differ. */
export function differingTotals(convention: Convention, member: Member): MemberTotals[] {
  const paid = convention.applications.filter(({ pricing }) => pricing.kind === 'pro-rata');
  if (paid.length > MOST_APPLICATIONS) return [];
  const sets = subsetsOf(paid).filter(({ length }) => length > 1);
  return convention.payers.flatMap(payer =>
    sets
      .map(applications => ({
        payer,
        applications,
        sumOfRounded: sumOfAmounts(
          applications.map(application => memberCosts(convention, application, payer, member).billed),
        ),
        roundedSum: roundToCents(exactSum(convention, applications, payer, member.population)),
      }))
      .filter(({ sumOfRounded, roundedSum }) => !sumOfRounded.equals(roundedSum)),
  );
}

function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map(set => [...set, item])], [[]]);
}

function exactSum(
  convention: Convention,
  applications: readonly Application[],
  { participation }: Payer,
  population: number,
): Decimal {
  return applications.reduce((sum, { pricing }) => {
    if (pricing.kind !== 'pro-rata') return sum;
    const { billed } = exactProRataCosts({
      population,
      totalPopulation: convention.populations.total,
      budget: pricing.budget,
      budgetPeriodicity: convention.budgetPeriodicity.value,
      years: yearsOf(convention),
      participation: participation.rate,
    });
    return sum.plus(billed);
  }, new Decimal(0));
}
