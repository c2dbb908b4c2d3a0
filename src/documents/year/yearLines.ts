import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import {
  type Application,
  type Convention,
  type Member,
  type Payer,
} from '../../domain/conventions/convention';
import { conventionOfYear } from '../../domain/conventions/conventionOfYear';
import { type BilledBody, type Subscription } from '../../domain/conventions/subscription';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type Quantities } from '../../domain/tariff/measure';
import { type DueRequest, priceDue } from '../../domain/tariff/priceDue';
import { type Price } from '../../domain/tariff/priceService';
import { populationMeasure } from '../../domain/tariff/quantities';
import { message } from '../../text/message';
import { bodyName } from './bodyName';

/** What a body owes for one service in a year. */
export interface YearLine {
  readonly application: Application;
  readonly subscription: Subscription;
  /** What was priced, to explain it. */
  readonly request: DueRequest;
  readonly price: Price;
}

/** What a body owes for a year: its lines in the order of the applications, each rounded, and their sums in euros. */
export interface YearAccount {
  readonly member: Member;
  readonly payer: Payer;
  readonly body: BilledBody;
  readonly lines: readonly YearLine[];
  /** Sum of the rounded lines, before tax. */
  readonly due: Decimal;
  readonly vat: Decimal;
}

/** A year of a convention: the accounts by payer type, then in the order of the members. */
export interface YearStatement {
  /** As it stands in the year: of dated tariffs, those in force then. */
  readonly convention: Convention;
  readonly year: number;
  readonly accounts: readonly YearAccount[];
  /** Sum of the accounts, before tax. */
  readonly due: Decimal;
  /** Subscriptions of the year that nobody is billed for: their body has signed nothing. */
  readonly unsigned: readonly Subscription[];
}

/**
 * What every body owes for a year of a convention.
 *
 * A body is billed for what it subscribes to, and for nothing else; a body unknown to `convention.bodies` has signed
 * nothing and is billed nothing. Its total is the sum of its rounded lines (Juvignac 96,80 + 77,44 = 174,24).
 *
 * Where the convention hands out the cents of rounding, a line is the amount of annexe 2: shared among all members, not
 * among those billed.
 *
 * @throws DomainError when the year is outside the convention; naming the body and the service that cannot be priced.
 */
export function yearStatement(given: Convention, year: number): YearStatement {
  const { period, label } = given;
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  if (year < first || year > last) {
    const told = { year: String(year), convention: label, first: String(first), last: String(last) };
    throw new DomainError(message('year.outside', told));
  }
  const convention = conventionOfYear(given, year);
  const billed = convention.subscriptions.filter(subscription => isOwed(subscription, year));
  const isSigned = ({ insee, payer }: Subscription) => findBody(convention, insee, payer) !== undefined;
  const accounts = convention.payers.flatMap(payer =>
    convention.members.flatMap(member => accountOf(convention, year, { member, payer }, billed)),
  );
  return {
    convention,
    year,
    accounts,
    due: sumOfAmounts(accounts.map(({ due }) => due)),
    unsigned: billed.filter(subscription => !isSigned(subscription)),
  };
}

/**
 * Whether a subscription is owed for a year: when it holds on its first day, or begins in it; the year is then owed
 * whole, but for what the tariff itself says of a first year.
 *
 * The convention of Montpellier (2019-2021) fixes a yearly amount, by service (article 4), sent in one claim a year
 * (article 5), and lets a service be added or dropped, or the convention terminated, for a 1 January only (articles 9
 * and 10). One that ends « au 1er janvier » is written with that day as its last, or with the day before: neither owes
 * the new year. The convention of Juvignac was signed in July 2019 and owes the amount of 2019 undivided (article 4).
 */
export function isOwed({ from, to }: Pick<Subscription, 'from' | 'to'>, year: number): boolean {
  const firstDay: CalendarDay = `${year}-01-01`;
  if (yearOf(from) === year) return true;
  return from < firstDay && (to === null || to > firstDay);
}

/** How much of each measure a member has, the population that the convention bills on among them. */
export function quantitiesOf(convention: Convention, member: Member): Quantities {
  return { ...member.quantities, [populationMeasure(convention)]: member.population };
}

/** The body that a type of payer is in a commune; undefined when it has signed nothing. */
export function findBody(
  { bodies }: Convention,
  insee: string,
  payer: Payer['type'],
): BilledBody | undefined {
  return bodies.find(body => body.insee === insee && body.payer === payer);
}

interface Debtor {
  readonly member: Member;
  readonly payer: Payer;
}

/** What one body owes for a year of the convention; null when it uses nothing or has signed nothing. */
export function yearAccount(convention: Convention, year: number, debtor: Debtor): YearAccount | null {
  const billed = convention.subscriptions.filter(subscription => isOwed(subscription, year));
  return accountOf(convention, year, debtor, billed)[0] ?? null;
}

function accountOf(
  convention: Convention,
  year: number,
  { member, payer }: Debtor,
  billed: readonly Subscription[],
): YearAccount[] {
  const body = findBody(convention, member.insee, payer.type);
  const own = billed.filter(({ insee, payer: type }) => insee === member.insee && type === payer.type);
  if (!body || own.length === 0) return [];
  const lines = convention.applications.flatMap(application => {
    // Left and joined again in a year: the service is owed once.
    const subscription = own.find(({ application: code }) => code === application.code);
    if (!subscription) return [];
    const request: DueRequest = {
      convention,
      application,
      payer,
      insee: member.insee,
      quantities: quantitiesOf(convention, member),
      on: firstDayIn(year, subscription),
      notified: body.notified,
      commitmentYears: body.commitmentYears,
    };
    return [{ application, subscription, request, price: priced(request, member) }];
  });
  return [
    {
      member,
      payer,
      body,
      lines,
      due: sumOfAmounts(lines.map(({ price }) => price.due)),
      vat: sumOfAmounts(lines.map(({ price }) => price.tax?.vat ?? new Decimal(0))),
    },
  ];
}

/** The first day of the year on which a subscription holds: it chooses among dated tariffs. */
function firstDayIn(year: number, { from }: Subscription): CalendarDay {
  const firstDay: CalendarDay = `${year}-01-01`;
  return from > firstDay ? from : firstDay;
}

function priced(request: DueRequest, member: Member): Price {
  try {
    return priceDue(request);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const body = bodyName(member, request.payer.type);
    const told = { body, application: request.application.label, why: error.message };
    throw new DomainError(message('year.unpriced', told));
  }
}
