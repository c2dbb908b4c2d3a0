import { type CalendarDay } from '../calendar/calendarDay';
import { type Tariff } from '../tariff/tariff';
import { annexe2Pricing } from './annexe2Pricing';
import { type Application, type Convention, type Payer } from './convention';
import { type PayerType } from './payerType';

/** The tariffs of a service in force on some day of a year, as written. */
export function tariffsIn(
  { period }: Pick<Convention, 'period'>,
  { tariffs }: Pick<Application, 'tariffs'>,
  year: number,
): Tariff[] {
  const { first, last } = daysOf(year);
  return tariffs.filter(({ validity }) => {
    const { start, end } = validity ?? period;
    return start <= last && end >= first;
  });
}

/** Whether a tariff bills a type of payer something. */
export function bills({ payers, components }: Tariff, type: PayerType): boolean {
  return (payers === null || payers.includes(type)) && components.some(({ kind }) => kind !== 'included');
}

/**
 * The rates of participation at which a type of payer is billed in a year, the most common first; of two as common, that
 * of the first service.
 */
export function ratesIn(convention: Convention, payer: Payer, year: number): Payer['participation'][] {
  const groups: { participation: Payer['participation']; count: number }[] = [];
  for (const application of convention.applications) {
    for (const tariff of tariffsIn(convention, application, year).filter(one => bills(one, payer.type))) {
      const participation = tariff.participation ?? payer.participation;
      const known = groups.find(group => group.participation.rate.eq(participation.rate));
      if (known) known.count += 1;
      else groups.push({ participation, count: 1 });
    }
  }
  return groups.sort((one, other) => other.count - one.count).map(({ participation }) => participation);
}

/**
 * A convention as it stands in a year: of dated tariffs, those in force then, written as if they were the only ones; a
 * rate of participation that all services of a payer have then is that of the payer. What each body owes in the year is
 * the same to the cent; a convention without dated tariffs is given back as it is.
 */
export function conventionOfYear(convention: Convention, year: number): Convention {
  const isDated = convention.applications.some(({ tariffs }) =>
    tariffs.some(({ validity }) => validity !== null),
  );
  if (!isDated) return convention;
  const payers = convention.payers.map(payer => {
    const [rate, ...others] = ratesIn(convention, payer, year);
    return rate && others.length === 0 ? { ...payer, participation: rate } : payer;
  });
  const applications = convention.applications.map(application => {
    const inForce = tariffsIn(convention, application, year).map(tariff =>
      plainTariff(tariff, payers, coversYear(tariff, convention, year)),
    );
    const tariffs = merged(inForce, payers);
    return { ...application, tariffs, pricing: annexe2Pricing(tariffs, convention) };
  });
  return { ...convention, payers, applications };
}

function coversYear({ validity }: Tariff, { period }: Convention, year: number): boolean {
  const { start, end } = validity ?? period;
  const { first, last } = daysOf(year);
  return start <= first && end >= last;
}

/** Without dates that cover the year, and without the rate of participation that its payers have anyway. */
function plainTariff(tariff: Tariff, payers: readonly Payer[], isWholeYear: boolean): Tariff {
  const { participation, validity } = tariff;
  const own = payers.filter(({ type }) => tariff.payers === null || tariff.payers.includes(type));
  const isPayers = own.every(
    payer => participation !== null && payer.participation.rate.eq(participation.rate),
  );
  return {
    ...tariff,
    validity: isWholeYear ? null : validity,
    participation: isPayers ? null : participation,
  };
}

/** Tariffs that differ by their payers only, as one. */
function merged(tariffs: readonly Tariff[], payers: readonly Payer[]): Tariff[] {
  const groups = new Map<string, Tariff>();
  for (const tariff of tariffs) {
    const key = JSON.stringify({ ...tariff, payers: null });
    const known = groups.get(key);
    const types = new Set(
      known ? [...typesOf(known, payers), ...typesOf(tariff, payers)] : typesOf(tariff, payers),
    );
    const isEveryone = payers.every(({ type }) => types.has(type));
    groups.set(key, { ...tariff, payers: isEveryone ? null : [...types] });
  }
  return [...groups.values()];
}

function typesOf(tariff: Tariff, payers: readonly Payer[]): readonly PayerType[] {
  return tariff.payers ?? payers.map(({ type }) => type);
}

function daysOf(year: number): { first: CalendarDay; last: CalendarDay } {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}
