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
import { message } from '../../text/message';

/** A service that a body uses in a year, and since when. */
export interface UsedService {
  readonly application: Application;
  readonly subscription: Subscription;
}

/** A body that has signed, and the services it owes for a year, in the order of the applications; at least one. */
export interface BodyUse {
  readonly member: Member;
  readonly payer: Payer;
  readonly body: BilledBody;
  readonly services: readonly UsedService[];
}

/** Who uses what in a year of a convention, whatever it costs: by payer type, then in the order of the members. */
export interface YearUse {
  /** As it stands in the year: of dated tariffs, those in force then. */
  readonly convention: Convention;
  readonly year: number;
  readonly bodies: readonly BodyUse[];
  /** Subscriptions of the year that nobody is billed for: their body has signed nothing. */
  readonly unsigned: readonly Subscription[];
}

/**
 * Who uses what in a year of a convention: no price is asked for.
 *
 * @throws DomainError when the year is outside the convention.
 */
export function yearUse(given: Convention, year: number): YearUse {
  checkYear(given, year);
  const convention = conventionOfYear(given, year);
  const owed = owedIn(convention, year);
  return {
    convention,
    year,
    bodies: convention.payers.flatMap(payer =>
      convention.members.flatMap(member => bodyUse(convention, { member, payer }, owed) ?? []),
    ),
    unsigned: owed.filter(({ insee, payer }) => findBody(convention, insee, payer) === undefined),
  };
}

/** Whether a year is one of a convention. */
export function covers({ period }: Pick<Convention, 'period'>, year: number): boolean {
  return yearOf(period.start) <= year && year <= yearOf(period.end);
}

/** @throws DomainError when the year is outside the convention. */
export function checkYear(convention: Convention, year: number): void {
  if (covers(convention, year)) return;
  const { period, label } = convention;
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  const told = { year: String(year), convention: label, first: String(first), last: String(last) };
  throw new DomainError(message(first === last ? 'year.outsideOne' : 'year.outside', told));
}

/** The subscriptions owed for a year. */
export function owedIn({ subscriptions }: Convention, year: number): Subscription[] {
  return subscriptions.filter(subscription => isOwed(subscription, year));
}

interface Debtor {
  readonly member: Member;
  readonly payer: Payer;
}

/** What one body uses, of the subscriptions owed for a year; null when it uses nothing or has signed nothing. */
export function bodyUse(
  { applications, bodies }: Convention,
  { member, payer }: Debtor,
  owed: readonly Subscription[],
): BodyUse | null {
  const body = findBody({ bodies }, member.insee, payer.type);
  const own = owed.filter(({ insee, payer: type }) => insee === member.insee && type === payer.type);
  if (!body || own.length === 0) return null;
  const services = applications.flatMap(application => {
    // Left and joined again in a year: the service is owed once.
    const subscription = own.find(({ application: code }) => code === application.code);
    return subscription ? [{ application, subscription }] : [];
  });
  return { member, payer, body, services };
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

/** The body that a type of payer is in a commune; undefined when it has signed nothing. */
export function findBody(
  { bodies }: Pick<Convention, 'bodies'>,
  insee: string,
  payer: Payer['type'],
): BilledBody | undefined {
  return bodies.find(body => body.insee === insee && body.payer === payer);
}
