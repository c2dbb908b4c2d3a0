import { type DeadlineEvent } from '../domain/calendar/conventionDeadlines';
import { type ProRataBase, proRataBases } from '../domain/calendar/proRataTemporis';
import { DomainError } from '../domain/errors/domainError';
import { textKey } from '../domain/names/textKey';
import { message } from '../text/message';
import { isLeftOut, plainValue, quoted } from './cellValue';

/** The events of ECHEANCE, as the user types them. */
const EVENTS: Readonly<Record<string, DeadlineEvent>> = {
  TITRE: 'claim',
  CONTESTATION: 'contest',
  PAIEMENT: 'payment',
  RETARD: 'lateFrom',
  MODIFICATION: 'change',
  REPONSE: 'answer',
  RESILIATION: 'termination',
};

/** The bases of PRORATA, as the user types them. */
export const BASE_NAMES: Readonly<Record<ProRataBase, string>> = {
  'exact-365': 'EXACT/365',
  '30-360': '30/360',
  'started-months': 'MOIS ENTAMES',
  'full-months': 'MOIS COMPLETS',
};
const BASES: Readonly<Record<string, ProRataBase>> = Object.fromEntries(
  proRataBases.map(base => [BASE_NAMES[base], base]),
);

const MOST_DAYS = 1_000;

/** @throws DomainError listing the events accepted. */
export function eventArgument(argument: unknown): DeadlineEvent {
  const given = plainValue(argument);
  const accepted = Object.keys(EVENTS).join(', ');
  if (isLeftOut(given)) throw new DomainError(message('event.missing', { accepted }));
  const found = named(EVENTS, given);
  if (!found) throw new DomainError(message('event.unknown', { given: quoted(given), accepted }));
  return found;
}

/**
 * @returns null when it is left out.
 * @throws DomainError listing the bases accepted.
 */
export function baseArgument(argument: unknown): ProRataBase | null {
  const given = plainValue(argument);
  if (isLeftOut(given)) return null;
  const found = named(BASES, given);
  if (found) return found;
  throw new DomainError(
    message('proRataBase.unknown', { given: quoted(given), accepted: Object.keys(BASES).join(', ') }),
  );
}

/** @throws DomainError when it is no whole number of days from 0 to 1000. */
export function dayCountArgument(argument: unknown): number {
  const given = plainValue(argument);
  if (isLeftOut(given)) throw new DomainError(message('dayCount.missing'));
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= MOST_DAYS) return given;
  throw new DomainError(message('dayCount.unknown', { given: quoted(given), most: MOST_DAYS }));
}

function named<Value>(values: Readonly<Record<string, Value>>, given: unknown): Value | undefined {
  const key = typeof given === 'string' ? textKey(given) : '';
  return Object.entries(values).find(([name]) => textKey(name) === key)?.[1];
}
