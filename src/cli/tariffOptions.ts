import { type CalendarDay } from '../domain/calendar/calendarDay';
import { readDay } from '../domain/calendar/readDay';
import { DomainError } from '../domain/errors/domainError';
import { type Decimal } from '../domain/money/decimal';
import { parseAmount } from '../domain/money/parseAmount';
import { message } from '../text/message';
import { givenOptions, refuseOthers } from './givenOptions';

/** What the user asked the price of; names are as typed. */
export type TariffCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'price';
      readonly convention: string | undefined;
      readonly service: string;
      readonly payer: string | undefined;
      readonly quantity: Decimal;
      readonly on: CalendarDay | undefined;
      readonly notified: CalendarDay | undefined;
      readonly commitmentYears: number | undefined;
    };

const EXAMPLE = 'npm run tarif -- --service E-DEMAT --quantite 7519';

const known = {
  values: {
    convention: '--convention ID',
    service: '--service CODE',
    payeur: '--payeur COMMUNE',
    quantite: '--quantite 7519',
    date: '--date 2019-09-30',
    notification: '--notification 2019-04-15',
    engagement: '--engagement 3',
  },
  flags: [],
} as const;

/**
 * Reads the arguments of the price command.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function tariffOptions(args: readonly string[]): TariffCommand {
  const { isHelp, values, others } = givenOptions(args, known);
  if (isHelp) return { kind: 'help' };
  refuseOthers(others, EXAMPLE);
  return {
    kind: 'price',
    convention: values.get('convention'),
    service: required(values.get('service'), '--service'),
    payer: values.get('payeur'),
    quantity: quantityOf(required(values.get('quantite'), '--quantite')),
    on: dayOf(values.get('date'), '--date'),
    notified: dayOf(values.get('notification'), '--notification'),
    commitmentYears: yearsOf(values.get('engagement')),
  };
}

function required(given: string | undefined, option: string): string {
  if (given !== undefined) return given;
  throw new DomainError(message('cli.tariff.missing', { option, example: EXAMPLE }));
}

function quantityOf(given: string): Decimal {
  const read = parseAmount(given);
  if (read.kind === 'amount') return read.value;
  throw new DomainError(message('cli.tariff.quantity', { given }));
}

function yearsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d?$/.test(given.trim())) return Number(given);
  throw new DomainError(message('cli.tariff.years', { given }));
}

function dayOf(given: string | undefined, option: string): CalendarDay | undefined {
  if (given === undefined) return undefined;
  const read = readDay(given);
  if (read.kind === 'day') return read.day;
  throw new DomainError(message('cli.tariff.day', { option, given }));
}
