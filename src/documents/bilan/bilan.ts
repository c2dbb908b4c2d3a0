import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { type Ratio, sumOfRatios, valueOf } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceService } from '../../domain/tariff/priceService';
import { quantitiesOf, yearStatement } from '../year/yearLines';

/** How a service was paid for in a year, in euros before tax. */
export interface BilanLine {
  readonly application: Application;
  readonly members: number;
  /** What is billed, by payer type, in the order of the convention's. */
  readonly billed: readonly { readonly payer: Payer; readonly amount: Decimal }[];
  readonly total: Decimal;
  /** A year of the budget, rounded once; null when the tariff shares out no budget. */
  readonly budget: Decimal | null;
  /** budget − total: what the funder really bears. */
  readonly borne: Decimal | null;
  /** total / budget if every member and every type of payer subscribed, before rounding. */
  readonly fullUptake: Decimal | null;
}

/** A year of a convention: its services, and the sums of those that share out a budget. */
export interface Bilan {
  readonly lines: readonly BilanLine[];
  readonly budget: Decimal;
  /** Of the services that share out a budget. */
  readonly total: Decimal;
  readonly borne: Decimal;
}

const ZERO = new Decimal(0);

/**
 * What a year of the services cost and who paid it. The funder's real share depends on who subscribes, for a commune
 * and its CCAS are both billed on the commune's population: no rate of the convention tells it.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function bilan(convention: Convention, year: number): Bilan {
  const { accounts } = yearStatement(convention, year);
  const lines = convention.applications.map((application): BilanLine => {
    const own = accounts.flatMap(({ payer, lines: all }) =>
      all
        .filter(line => line.application.code === application.code)
        .map(({ price }) => ({ payer, amount: price.due })),
    );
    const billed = convention.payers.map(payer => ({
      payer,
      amount: sumOfAmounts(own.filter(line => line.payer.type === payer.type).map(({ amount }) => amount)),
    }));
    const total = sumOfAmounts(own.map(({ amount }) => amount));
    const budget = yearlyBudget(convention, application);
    return {
      application,
      members: own.length,
      billed,
      total,
      budget,
      borne: budget?.minus(total) ?? null,
      fullUptake: fullUptake(convention, application, year),
    };
  });
  const shared = lines.filter(({ budget }) => budget !== null);
  const sumOf = (amount: (line: BilanLine) => Decimal | null) =>
    sumOfAmounts(shared.map(line => amount(line) ?? ZERO));
  return {
    lines,
    budget: sumOf(line => line.budget),
    total: sumOf(line => line.total),
    borne: sumOf(line => line.borne),
  };
}

function yearlyBudget(convention: Convention, { pricing }: Application): Decimal | null {
  if (pricing.kind !== 'pro-rata') return null;
  return roundRatio(exactYear(convention, pricing.budget), CENT_HALF_UP);
}

function exactYear({ budgetPeriodicity, period }: Convention, budget: Decimal): Ratio {
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) + 1;
  return { numerator: budget, denominator: new Decimal(budgetPeriodicity.value === 'year' ? 1 : years) };
}

function fullUptake(convention: Convention, application: Application, year: number): Decimal | null {
  const { pricing } = application;
  if (pricing.kind !== 'pro-rata' || pricing.budget.isZero()) return null;
  const everyone = convention.payers.flatMap(payer =>
    convention.members.map(member => {
      const quantities = quantitiesOf(convention, member);
      const on = `${year}-01-01`;
      return priceService({ convention, application, payer, quantities, on }).exact;
    }),
  );
  return valueOf(sumOfRatios(everyone))
    .div(valueOf(exactYear(convention, pricing.budget)))
    .toDecimalPlaces(6);
}
