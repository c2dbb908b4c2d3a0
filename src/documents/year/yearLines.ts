import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention, type Member, type Payer } from '../../domain/conventions/convention';
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
import { type BodyUse, bodyUse, owedIn, type UsedService, yearUse } from './yearUse';

/** What a body owes for one service in a year. */
export interface YearLine extends UsedService {
  /** What was priced, to explain it. */
  readonly request: DueRequest;
  readonly price: Price;
}

/** A service that a body uses in a year, and that the convention prices by quotation only. */
interface QuotedService extends UsedService {
  /** What the convention says of it: « plus de 100 000 habitants ». */
  readonly reason: string;
}

/**
 * What a body owes for a year: its lines in the order of the applications, each rounded, and their sums in euros; none
 * when all it uses is on quotation.
 */
export interface YearAccount {
  readonly member: Member;
  readonly payer: Payer;
  readonly body: BilledBody;
  readonly lines: readonly YearLine[];
  /** What it uses on quotation: no amount, and not one of zero. */
  readonly quoted: readonly QuotedService[];
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
 * A service on quotation has no line, and keeps nothing else from being billed.
 *
 * @throws DomainError when the year is outside the convention; naming the body and the service that cannot be priced.
 */
export function yearStatement(given: Convention, year: number): YearStatement {
  const { convention, bodies, unsigned } = yearUse(given, year);
  const accounts = bodies.map(use => accountOf(convention, year, use));
  return { convention, year, accounts, due: sumOfAmounts(accounts.map(({ due }) => due)), unsigned };
}

/** How much of each measure a member has, the population that the convention bills on among them. */
export function quantitiesOf(convention: Convention, member: Member): Quantities {
  return { ...member.quantities, [populationMeasure(convention)]: member.population };
}

interface Debtor {
  readonly member: Member;
  readonly payer: Payer;
}

/** What one body owes for a year of the convention; null when it uses nothing or has signed nothing. */
export function yearAccount(convention: Convention, year: number, debtor: Debtor): YearAccount | null {
  const use = bodyUse(convention, debtor, owedIn(convention, year));
  return use && accountOf(convention, year, use);
}

function accountOf(convention: Convention, year: number, use: BodyUse): YearAccount {
  const { member, payer, body, services } = use;
  const outcomes = services.map(service => {
    const { application, subscription } = service;
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
    return { ...service, request, ...priced(request, member) };
  });
  const lines = outcomes.filter(outcome => 'price' in outcome);
  return {
    ...{ member, payer, body, lines },
    quoted: outcomes.filter(outcome => 'reason' in outcome),
    due: sumOfAmounts(lines.map(({ price }) => price.due)),
    vat: sumOfAmounts(lines.map(({ price }) => price.tax?.vat ?? new Decimal(0))),
  };
}

/** All that a body uses in a year, on quotation or not. */
export function usedServices({ lines, quoted }: Pick<YearAccount, 'lines' | 'quoted'>): UsedService[] {
  return [...lines, ...quoted];
}

/** The first day of the year on which a subscription holds: it chooses among dated tariffs. */
function firstDayIn(year: number, { from }: Subscription): CalendarDay {
  const firstDay: CalendarDay = `${year}-01-01`;
  return from > firstDay ? from : firstDay;
}

/**
 * The price of a service, or why it is on quotation: the convention then gives no amount, and nobody forgot one. An amount
 * that nobody typed yet is refused all the same: what would be billed around it would pass for the whole.
 */
function priced(request: DueRequest, member: Member): { price: Price } | { reason: string } {
  try {
    return { price: priceDue(request) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { key, values } = error.detail;
    if (key === 'tariff.quotation') return { reason: String(values['reason']) };
    const body = bodyName(member, request.payer.type);
    const told = { body, application: request.application.label, why: error.message };
    throw new DomainError(message('year.unpriced', told));
  }
}
