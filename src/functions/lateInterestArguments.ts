import { readChoice } from '../documents/parameters/choices';
import { ratesOfRange } from '../documents/lateInterest/readRates';
import { type CalendarDay } from '../domain/calendar/calendarDay';
import { legalInterest, publicProcurementInterest } from '../domain/calendar/lateInterest';
import {
  type LateInterestRates,
  type LateInterestRegime,
  shippedLateInterestRates,
} from '../domain/calendar/lateInterestRates';
import { DomainError } from '../domain/errors/domainError';
import { type Decimal } from '../domain/money/decimal';
import { message } from '../text/message';
import { amountArgument } from './amountArgument';
import { isLeftOut, plainValue, quoted } from './cellValue';
import { gridOfTexts, isSole, rangeCells } from './conventionArgument';
import { dayArgument } from './dayArgument';

/** The regimes of INTERETS_RETARD, as Excel offers them. */
const ACCEPTED = 'COMMANDE PUBLIQUE, INTERET LEGAL';

/** The arguments of INTERETS_RETARD, as Excel hands them over. */
export interface LateInterestArguments {
  readonly amount: unknown;
  readonly due: unknown;
  readonly paid: unknown;
  readonly regime: unknown;
  readonly notice: unknown;
  readonly rates: unknown;
}

/**
 * The interest of a payment, in euros, without the fixed compensation of the procurement regime.
 *
 * @throws DomainError naming the argument that does not suit, the mistakes of the range of rates, or the semester that
 *   it lacks.
 */
export function lateInterestOf({ amount, due, paid, regime, notice, rates }: LateInterestArguments): Decimal {
  const payment = { amount: owedArgument(amount), due: dayArgument(due), paid: dayArgument(paid) };
  const chosen = regimeArgument(regime);
  const table = ratesArgument(rates);
  return chosen === 'publicProcurement'
    ? publicProcurementInterest(payment, table).interest
    : legalInterest(payment, noticeArgument(notice), table).interest;
}

function owedArgument(argument: unknown): Decimal {
  const amount = amountArgument(argument);
  if (!amount.isNegative() || amount.isZero()) return amount;
  throw new DomainError(message('lateInterest.negative', { given: quoted(plainValue(argument)) }));
}

/** No regime stands for the one that is left out: which law holds is for the user to say. */
function regimeArgument(argument: unknown): LateInterestRegime {
  const given = plainValue(argument);
  if (isLeftOut(given)) throw new DomainError(message('lateInterest.noRegime', { accepted: ACCEPTED }));
  const found = typeof given === 'string' ? readChoice('regime', given) : null;
  if (found !== null) return found as LateInterestRegime;
  throw new DomainError(message('lateInterest.regime', { given: quoted(given), accepted: ACCEPTED }));
}

function noticeArgument(argument: unknown): CalendarDay {
  if (isLeftOut(plainValue(argument))) throw new DomainError(message('lateInterest.noNotice'));
  return dayArgument(argument);
}

/** The range of a « Taux d’intérêt » sheet; left out, the rates that come with the product. */
function ratesArgument(argument: unknown): LateInterestRates {
  const cells = rangeCells(argument);
  if (isSole(cells) && !cells[0]?.[0]) return shippedLateInterestRates;
  return ratesOfRange(gridOfTexts(cells).values);
}
