import { yearOf } from '../../domain/calendar/calendarDay';
import { type Application, type Convention, yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { compareRatios, type Ratio, ratio, sumOfRatios } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type Tariff } from '../../domain/tariff/tariff';
import { type YearAccount, type YearStatement } from './yearLines';

/** What a service costs in a year, what is billed of it, and the rest, which the funder bears. Euros before tax. */
export interface ServiceShare {
  readonly application: Application;
  /** Exact; null when the tariff shares out no budget, or several: nothing then tells what the service costs. */
  readonly exactCost: Ratio | null;
  /** The same, rounded once. */
  readonly cost: Decimal | null;
  readonly billed: Decimal;
  /** cost − billed. */
  readonly borne: Decimal | null;
}

/** The rest that the funder bears, by body. Euros before tax, to the cent. */
export interface BorneShares {
  /**
   * In the order of the accounts: the cost of what the commune of the body uses, less what is paid on it. A commune and its
   * CCAS are billed on one population, so on one cost: it is counted on the first of the two that uses the service, less
   * what both pay. null: no cost is counted on that body.
   */
  readonly ofAccounts: readonly (Decimal | null)[];
  /** What communes that do not use a service cost, and what rounding changed: the total less the shares above. */
  readonly elsewhere: Decimal;
  /** Sum over the services that share out a budget: that of the bilan. */
  readonly total: Decimal;
}

const ZERO = new Decimal(0);

/** What each service of a convention costs in a year and what the funder bears of it: cost = billed + borne, to the cent. */
export function serviceShares({ convention, year, accounts }: YearStatement): ServiceShare[] {
  return convention.applications.map(application => {
    const exactCost = yearlyCost(convention, application, year);
    const cost = exactCost && roundRatio(exactCost, CENT_HALF_UP);
    const billed = sumOfAmounts(accounts.flatMap(account => dueFor(account, application.code)));
    return { application, exactCost, cost, billed, borne: cost?.minus(billed) ?? null };
  });
}

/** The same, by body; null when no service shares out a budget. */
export function borneShares(statement: YearStatement): BorneShares | null {
  const { accounts } = statement;
  const shared = serviceShares(statement).filter(({ cost }) => cost !== null);
  if (shared.length === 0) return null;
  const codes = new Set(shared.map(({ application }) => application.code));
  const counted = new Set<string>();
  const ofAccounts = accounts.map(({ member: { insee }, lines }) => {
    const own = lines.filter(
      ({ application: { code } }) => codes.has(code) && !counted.has(`${insee} ${code}`),
    );
    for (const { application } of own) counted.add(`${insee} ${application.code}`);
    if (own.length === 0) return null;
    const cost = roundRatio(sumOfRatios(own.map(({ price }) => price.gross.annual)), CENT_HALF_UP);
    const ofCommune = accounts.filter(({ member }) => member.insee === insee);
    const paid = own.flatMap(({ application: { code } }) =>
      ofCommune.flatMap(account => dueFor(account, code)),
    );
    return cost.minus(sumOfAmounts(paid));
  });
  const total = sumOfAmounts(shared.map(({ borne }) => borne ?? ZERO));
  return {
    ofAccounts,
    elsewhere: total.minus(sumOfAmounts(ofAccounts.map(share => share ?? ZERO))),
    total,
  };
}

function dueFor({ lines }: YearAccount, code: string): Decimal[] {
  return lines.flatMap(({ application, price }) => (application.code === code ? [price.due] : []));
}

/** The one yearly cost that the tariffs of a year share out, whoever pays. */
function yearlyCost(convention: Convention, { tariffs }: Application, year: number): Ratio | null {
  const costs = tariffs
    .filter(({ validity }) => !validity || (yearOf(validity.start) <= year && year <= yearOf(validity.end)))
    .map(tariff => sharedOut(tariff, yearsOf(convention)));
  const [first = null] = costs;
  return first && costs.every(cost => cost !== null && compareRatios(cost, first) === 0) ? first : null;
}

/** The budgets that a tariff shares out, brought to a year; null when it has anything else, or a budget is not known. */
function sharedOut({ components }: Tariff, years: number): Ratio | null {
  const budgets = components.map(component =>
    component.kind === 'pro-rata' && component.budget !== null && component.per !== 'once'
      ? ratio(component.budget, component.per === 'period' ? years : 1)
      : null,
  );
  const known = budgets.filter(budget => budget !== null);
  return known.length > 0 && known.length === budgets.length ? sumOfRatios(known) : null;
}
