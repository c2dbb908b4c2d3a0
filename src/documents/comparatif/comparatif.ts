import { type Convention, type Member, type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { plus, type Ratio, sumOfRatios, times, ZERO } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { findTariff } from '../../domain/tariff/findTariff';
import { priceService, type PriceRequest } from '../../domain/tariff/priceService';
import { populationMeasure } from '../../domain/tariff/quantities';
import { isQuotedOnly } from '../year/quotedNotes';
import { type quantitiesOf, type YearAccount, type YearLine, type YearStatement } from '../year/yearLines';

/** Why an amount changes, in the order in which one figure after the other takes its new value. */
export const effectNames = ['population', 'budget', 'rate', 'applications', 'rounding'] as const;
export type EffectName = (typeof effectNames)[number];

/** What a body owes before and after, and why it changes: the effects add up to `after − before` exactly. Euros. */
export interface ComparatifLine {
  readonly member: Member;
  readonly payer: Payer;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly effects: Readonly<Record<EffectName, Decimal>>;
  /** When it had no amount, all that it used being on quotation: counted for nothing, shown as no zero. */
  readonly onQuotation: { readonly before: boolean; readonly after: boolean };
}

/** The exact effects of one line; rounding comes last, from the sums. */
type ExactEffects = Record<Exclude<EffectName, 'rounding'>, Ratio>;

/** The amounts of the lines, for the charts that show them. */
export function beforeAndAfter(lines: readonly ComparatifLine[]) {
  return lines.map(({ member, payer, before, after }) => ({ member, payer, amounts: [before, after] }));
}

/**
 * Two years of the same members side by side, of one convention or of two; by payer type, then in the order of the
 * members, of the convention of the year after first. A body that has no amount in either year, all that it uses being on
 * quotation, has no line.
 *
 * For a service used in both years the figures take their new values one after the other: first the populations (the
 * member's and the total), then the budget with all other terms of the tariff and the length of the convention, then
 * the rate of participation; what the year of joining changes (pro rata, one-off parts) and the services joined or left
 * are the effect of applications. Each effect is rounded once, and rounding takes what is left: half a cent an effect
 * and a line at most. Another order would share the same difference otherwise.
 *
 * @throws DomainError as `priceService` does, when the new populations lack what the old tariff counts.
 */
export function comparatif(before: YearStatement, after: YearStatement): ComparatifLine[] {
  const all = [...after.accounts, ...before.accounts.filter(account => !accountIn(after, account))];
  const types = [...new Set([after, before].flatMap(statement => typesOf(statement)))];
  const members = [...new Set([after, before].flatMap(({ convention }) => inseesOf(convention)))];
  const places = new Map(members.map((insee, place) => [insee, place]));
  const placeOf = ({ member }: YearAccount) => places.get(member.insee) ?? places.size;
  const bodies = types.flatMap(type =>
    all.filter(({ payer }) => payer.type === type).sort((one, other) => placeOf(one) - placeOf(other)),
  );
  const hasAmount = (account: YearAccount | undefined) => account !== undefined && !isQuotedOnly(account);
  const compared = bodies.filter(body =>
    [before, after].some(statement => hasAmount(accountIn(statement, body))),
  );
  return compared.map(({ member, payer }) => {
    const [old, now] = [before, after].map(statement => accountIn(statement, { member, payer }));
    const [due, dueNow] = [old?.due ?? new Decimal(0), now?.due ?? new Decimal(0)];
    const isQuoted = (account: YearAccount | undefined) => account !== undefined && isQuotedOnly(account);
    return {
      ...{ member, payer, before: due, after: dueNow, effects: effectsOf(old, now, dueNow.minus(due)) },
      onQuotation: { before: isQuoted(old), after: isQuoted(now) },
    };
  });
}

function typesOf({ convention }: YearStatement): Payer['type'][] {
  return convention.payers.map(({ type }) => type);
}

function inseesOf({ members }: YearStatement['convention']): string[] {
  return members.map(({ insee }) => insee);
}

function accountIn(
  { accounts }: YearStatement,
  { member, payer }: Pick<YearAccount, 'member' | 'payer'>,
): YearAccount | undefined {
  return accounts.find(account => account.member.insee === member.insee && account.payer.type === payer.type);
}

function effectsOf(
  old: YearAccount | undefined,
  now: YearAccount | undefined,
  difference: Decimal,
): Record<EffectName, Decimal> {
  const [before, after] = [old?.lines ?? [], now?.lines ?? []];
  const codes = [...new Set([...before, ...after].map(({ application }) => application.code))];
  const exact = codes.map(code => {
    const [one, other] = [before, after].map(lines =>
      lines.find(({ application }) => application.code === code),
    );
    return lineEffects(one, other);
  });
  const rounded = (name: keyof ExactEffects) =>
    roundRatio(sumOfRatios(exact.map(effects => effects[name])), CENT_HALF_UP);
  const told = {
    population: rounded('population'),
    budget: rounded('budget'),
    rate: rounded('rate'),
    applications: rounded('applications'),
  };
  const sum = Object.values(told).reduce((total, effect) => total.plus(effect), new Decimal(0));
  return { ...told, rounding: difference.minus(sum) };
}

function lineEffects(old: YearLine | undefined, now: YearLine | undefined): ExactEffects {
  if (!old || !now) {
    const joined = minus(now?.price.exact ?? ZERO, old?.price.exact ?? ZERO);
    return { population: ZERO, budget: ZERO, rate: ZERO, applications: joined };
  }
  // Whole years first: what the year of joining changes stands apart.
  const [wholeOld, wholeNow] = [exactOf(wholeYear(old.request)), exactOf(wholeYear(now.request))];
  const withPopulation = exactOf(onPopulationsOf(wholeYear(old.request), now.request));
  const withBudget = exactOf(atRateOf(old.request, wholeYear(now.request)));
  return {
    population: minus(withPopulation, wholeOld),
    budget: minus(withBudget, withPopulation),
    rate: minus(wholeNow, withBudget),
    applications: plus(minus(wholeOld, old.price.exact), minus(now.price.exact, wholeNow)),
  };
}

function exactOf(request: PriceRequest): Ratio {
  return priceService(request).exact;
}

function wholeYear(request: PriceRequest): PriceRequest {
  return { ...request, notified: null };
}

/** The new terms at the old rate of participation, whether it is that of the payer or of the tariff. */
function atRateOf({ convention, application, payer, on }: PriceRequest, now: PriceRequest): PriceRequest {
  const tariff = findTariff(convention, application, payer.type, on ?? convention.period.start);
  const tariffs = now.application.tariffs.map(one => ({ ...one, participation: null }));
  return {
    ...now,
    application: { ...now.application, tariffs },
    payer: { ...now.payer, participation: tariff.participation ?? payer.participation },
  };
}

/** The old terms over the new populations, counted under the kind of population that the old terms read. */
function onPopulationsOf(old: PriceRequest, now: PriceRequest): PriceRequest {
  const { kind } = old.convention.populations;
  const convention: Convention = {
    ...old.convention,
    members: now.convention.members,
    populations: { ...now.convention.populations, kind },
  };
  const read = populationMeasure(now.convention);
  const given = now.quantities as ReturnType<typeof quantitiesOf>;
  const quantities = { ...given, [populationMeasure(convention)]: given[read] };
  return { ...old, convention, quantities };
}

function minus(one: Ratio, other: Ratio): Ratio {
  return plus(one, times(other, -1));
}
