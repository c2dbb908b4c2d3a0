import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention, type Member } from '../../domain/conventions/convention';
import { bills, conventionOfYear, ratesIn } from '../../domain/conventions/conventionOfYear';
import { findApplication } from '../../domain/conventions/findApplication';
import { findPayer } from '../../domain/conventions/findPayer';
import { type PayerType } from '../../domain/conventions/payerType';
import { sharedBudget } from '../../domain/conventions/sharedBudget';
import { type Subscription, unknownBody } from '../../domain/conventions/subscription';
import { DomainError } from '../../domain/errors/domainError';
import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { text } from '../../text/inFrench';
import { type Tariff } from '../../domain/tariff/tariff';
import { message, type Message } from '../../text/message';
import { comparatif, type ComparatifLine } from '../comparatif/comparatif';
import { changedFrom, type ChangedTariff } from './changedFrom';
import { type YearStatement, yearStatement } from '../year/yearLines';
import { findBody, isOwed } from '../year/yearUse';

/** One thing tried out. */
export type Change =
  /** The budget of a service, € for the time the convention states it. */
  | { readonly kind: 'budget'; readonly application: string; readonly budget: Decimal }
  /** The funder's share for a payer type, between 0 and 1. */
  | { readonly kind: 'rate'; readonly payer: PayerType; readonly rate: Decimal }
  /** The inhabitants of one member; the total follows. */
  | { readonly kind: 'population'; readonly insee: string; readonly inhabitants: number }
  /** Other populations, by INSEE code: every member must have one. */
  | {
      readonly kind: 'populations';
      readonly byInsee: ReadonlyMap<string, number>;
      readonly referenceYear: number;
      readonly inForce: CalendarDay;
      readonly decree: CalendarDay;
      readonly source: string;
    }
  /** A body joins a service (a day of the year tried) or leaves it. */
  | { readonly kind: 'join'; readonly insee: string; readonly payer: PayerType; readonly application: string }
  | {
      readonly kind: 'leave';
      readonly insee: string;
      readonly payer: PayerType;
      readonly application: string;
    };

export interface Simulation {
  readonly before: YearStatement;
  readonly after: YearStatement;
  /** Every body billed before or after, with its difference and why. */
  readonly lines: readonly ComparatifLine[];
  /** The convention as it would be: to be kept only if the user accepts. What held before the year tried still does. */
  readonly convention: Convention;
  /** Why it cannot be kept; null when it can. */
  readonly unadoptable: Message | null;
}

/**
 * A year of a convention before and after some changes; nothing is written and the convention given stays as it is.
 *
 * @throws DomainError as `yearStatement` does; on an unknown service, payer or member; on a negative budget, a rate
 *   beyond 0 to 1, a member without population, no inhabitant at all, a budget set on a service that shares none out.
 */
export function simulate(convention: Convention, year: number, changes: readonly Change[]): Simulation {
  const changed = changes.reduce((tried, change) => withChange(tried, year, change), convention);
  const [before, after] = [yearStatement(convention, year), yearStatement(changed, year)];
  return {
    ...{ before, after, lines: comparatif(before, after), convention: changed },
    unadoptable: unadoptable(convention, year, changes),
  };
}

/** Populations bear no date in a convention: changed in a later year, they would change what was owed before it. */
function unadoptable(convention: Convention, year: number, changes: readonly Change[]): Message | null {
  const first = yearOf(convention.period.start);
  const isUndated = changes.some(({ kind }) => kind === 'population' || kind === 'populations');
  return isUndated && year > first
    ? message('simulation.undated', { year: String(year), first: String(first) })
    : null;
}

function withChange(convention: Convention, year: number, change: Change): Convention {
  switch (change.kind) {
    case 'budget':
      return withBudget(convention, year, change);
    case 'rate':
      return withRate(convention, year, change);
    case 'population':
      return withPopulation(convention, change);
    case 'populations':
      return withPopulations(convention, change);
    case 'join':
      return withSubscription(convention, year, change);
    case 'leave':
      if (!convention.subscriptions.some(one => isAt(one, change) && isOwed(one, year)))
        throw new DomainError(message('simulation.notUsed', { year: String(year) }));
      return withoutSubscription(convention, year, change);
  }
}

function withBudget(
  convention: Convention,
  year: number,
  { application: code, budget }: Change & { kind: 'budget' },
): Convention {
  const application = findApplication(convention, code);
  if (budget.isNegative() || !budget.isFinite())
    throw new DomainError(message('simulation.budget', { given: formatEuros(budget) }));
  if (sharedBudget(findApplication(conventionOfYear(convention, year), code)) === undefined)
    throw new DomainError(message('simulation.noBudget', { application: application.label }));
  const changed = changedFrom(convention, application, year, tariff => {
    const components = tariff.components.map(component =>
      component.kind === 'pro-rata' ? { ...component, budget, source: changedHere() } : component,
    );
    return { changed: { ...tariff, components }, kept: null };
  });
  return {
    ...convention,
    applications: convention.applications.map(one => (one === application ? changed : one)),
  };
}

/** In the first year, the rate is that of the payer; in a later one, that of the tariffs from that year on. */
function withRate(
  convention: Convention,
  year: number,
  { payer: type, rate }: Change & { kind: 'rate' },
): Convention {
  const payer = findPayer(convention, type);
  if (!(rate.gte(0) && rate.lte(1)))
    throw new DomainError(
      message('simulation.rate', { given: rate.times(100).toString().replace('.', ',') }),
    );
  const participation = { rate, source: changedHere() };
  if (year <= yearOf(convention.period.start)) {
    return {
      ...convention,
      payers: convention.payers.map(one => (one === payer ? { ...one, participation } : one)),
    };
  }
  const [standing = payer.participation] = ratesIn(convention, payer, year);
  const atRate = (tariff: Tariff): ChangedTariff | null => {
    // A service with a rate of its own keeps it.
    const isAtStanding = (tariff.participation ?? payer.participation).rate.eq(standing.rate);
    if (!bills(tariff, type) || !isAtStanding) return null;
    const types = tariff.payers ?? convention.payers.map(one => one.type);
    const others = types.filter(other => other !== type);
    return {
      changed: { ...tariff, payers: [type], participation },
      kept: others.length > 0 ? { ...tariff, payers: others } : null,
    };
  };
  return {
    ...convention,
    applications: convention.applications.map(one => changedFrom(convention, one, year, atRate)),
  };
}

function withPopulation(
  convention: Convention,
  { insee, inhabitants }: Change & { kind: 'population' },
): Convention {
  const member = checkedMember(convention, insee);
  if (!Number.isSafeInteger(inhabitants) || inhabitants < 0)
    throw new DomainError(message('simulation.inhabitants', { given: String(inhabitants) }));
  const members = convention.members.map(one => (one === member ? { ...one, population: inhabitants } : one));
  const total = convention.populations.total - member.population + inhabitants;
  const populations = { ...convention.populations, total: someone(total), source: changedHere() };
  return { ...convention, members, populations };
}

function withPopulations(
  convention: Convention,
  { byInsee, referenceYear, inForce, decree, source }: Change & { kind: 'populations' },
): Convention {
  const members = convention.members.map(member => {
    const population = byInsee.get(member.insee);
    if (population === undefined)
      throw new DomainError(message('simulation.population', { name: member.name }));
    return { ...member, population };
  });
  const total = someone(members.reduce((sum, { population }) => sum + population, 0));
  const { kind } = convention.populations;
  return { ...convention, members, populations: { kind, referenceYear, inForce, decree, total, source } };
}

/** A total of inhabitants: a commune without any owes nothing, and of none at all there is no share. */
function someone(total: number): number {
  if (total > 0) return total;
  throw new DomainError(message('simulation.nobody'));
}

/** The source of a value that no document gives: once adopted, it must not pass for the one it stands in place of. */
function changedHere(): string {
  return text('simulation.source');
}

interface Place {
  readonly insee: string;
  readonly payer: PayerType;
  readonly application: string;
}

function withSubscription(convention: Convention, year: number, place: Place): Convention {
  const { insee, payer, application: code } = checkedPlace(convention, place);
  const subscription: Subscription = {
    ...{ insee, payer, application: code },
    from: `${year}-01-01`,
    to: null,
    deliberation: null,
  };
  if (convention.subscriptions.some(one => isAt(one, place) && isOwed(one, year))) return convention;
  return {
    ...convention,
    subscriptions: [...withoutSubscription(convention, year, place).subscriptions, subscription],
    bodies: findBody(convention, insee, payer)
      ? convention.bodies
      : [...convention.bodies, unknownBody(insee, payer)],
  };
}

/** From the year tried on; what was owed before it stays owed. */
function withoutSubscription(convention: Convention, year: number, place: Place): Convention {
  const checked = checkedPlace(convention, place);
  const firstDay: CalendarDay = `${year}-01-01`;
  const lastDay: CalendarDay = `${year - 1}-12-31`;
  return {
    ...convention,
    subscriptions: convention.subscriptions.flatMap(one => {
      if (!isAt(one, checked)) return [one];
      if (one.from >= firstDay) return [];
      return [one.to === null || one.to > lastDay ? { ...one, to: lastDay } : one];
    }),
  };
}

function isAt(one: Subscription, { insee, payer, application }: Place): boolean {
  return one.insee === insee && one.payer === payer && one.application === application;
}

function checkedPlace(convention: Convention, { insee, payer, application }: Place): Place {
  return {
    insee: checkedMember(convention, insee).insee,
    payer: findPayer(convention, payer).type,
    application: findApplication(convention, application).code,
  };
}

function checkedMember({ members }: Convention, insee: string): Member {
  const member = members.find(known => known.insee === insee);
  if (member) return member;
  throw new DomainError(message('simulation.member', { insee }));
}
