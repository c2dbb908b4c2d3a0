import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { sumOfRatios, valueOf } from '../../domain/money/ratio';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceService } from '../../domain/tariff/priceService';
import { type ServiceShare, serviceShares } from '../year/borneByFunder';
import { type Message } from '../../text/message';
import { quotedNotes } from '../year/quotedNotes';
import { quantitiesOf, usedServices, yearStatement } from '../year/yearLines';
import { type UsedService } from '../year/yearUse';

/** How a service was paid for in a year, in euros before tax. */
export interface BilanLine {
  readonly application: Application;
  readonly members: number;
  /** What is billed, by payer type, in the order of the convention's; null when all of it is on quotation. */
  readonly billed: readonly { readonly payer: Payer; readonly amount: Decimal | null }[];
  readonly total: Decimal | null;
  /** A year of the budget, rounded once; null when the tariff shares out none. */
  readonly budget: Decimal | null;
  /** budget − total: what the funder really bears. */
  readonly borne: Decimal | null;
  /** total / budget if every member and every type of payer subscribed, before rounding. */
  readonly fullUptake: Decimal | null;
}

/** A year of a convention: its services, and the sums of those that share out a budget. */
export interface Bilan {
  readonly lines: readonly BilanLine[];
  /** What has no amount, so that none of the sums holds it. */
  readonly quoted: readonly Message[];
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
export function bilan(given: Convention, year: number): Bilan {
  const statement = yearStatement(given, year);
  const { convention } = statement;
  const lines = serviceShares(statement).map(share => {
    const { application, cost: budget, billed: sum, borne } = share;
    const isOwn = (service: UsedService) => service.application.code === application.code;
    const own = statement.accounts.filter(account => usedServices(account).some(isOwn));
    const billed = convention.payers.map(payer => {
      const accounts = own.filter(account => account.payer.type === payer.type);
      const amounts = accounts.flatMap(({ lines: all }) => all.filter(isOwn).map(({ price }) => price.due));
      return { payer, amount: accounts.length > 0 && amounts.length === 0 ? null : sumOfAmounts(amounts) };
    });
    const isQuotedAlone = own.length > 0 && !own.some(({ lines: all }) => all.some(isOwn));
    const full = fullUptake(convention, share, year);
    return {
      ...{ application, members: own.length, billed, budget, borne, fullUptake: full },
      total: isQuotedAlone ? null : sum,
    };
  });
  const shared = lines.filter(({ budget }) => budget !== null);
  const sumOf = (amount: (line: BilanLine) => Decimal | null) =>
    sumOfAmounts(shared.map(line => amount(line) ?? ZERO));
  return {
    lines,
    quoted: quotedNotes(statement),
    budget: sumOf(line => line.budget),
    total: sumOf(line => line.total),
    borne: sumOf(line => line.borne),
  };
}

function fullUptake(
  convention: Convention,
  { application, exactCost }: ServiceShare,
  year: number,
): Decimal | null {
  if (application.pricing.kind !== 'pro-rata' || !exactCost || valueOf(exactCost).isZero()) return null;
  const everyone = convention.payers.flatMap(payer =>
    convention.members.map(member => {
      const quantities = quantitiesOf(convention, member);
      const on = `${year}-01-01`;
      return priceService({ convention, application, payer, quantities, on }).exact;
    }),
  );
  return valueOf(sumOfRatios(everyone)).div(valueOf(exactCost)).toDecimalPlaces(6);
}
