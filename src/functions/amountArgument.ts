import { DomainError } from '../domain/errors/domainError';
import { Decimal } from '../domain/money/decimal';
import { parseAmount } from '../domain/money/parseAmount';
import { message } from '../text/message';
import { isLeftOut, plainValue, quoted } from './cellValue';

const EXCEL_DIGITS = 15;

/** A number with the fifteen digits that Excel keeps and shows of it: what follows is the trace of its binary arithmetic. */
export function shownNumber(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(EXCEL_DIGITS);
}

/**
 * An amount in euros from a cell or an argument of any type, with the digits that Excel shows of it.
 *
 * @throws DomainError saying what was given when it is missing or not a number. A text is refused even when it looks
 *   like an amount: whether "1.037" is one euro or a thousand is not ours to guess.
 */
export function amountArgument(argument: unknown): Decimal {
  const given = plainValue(argument);
  if (isLeftOut(given)) throw new DomainError(message('amount.missing'));
  if (typeof given === 'number' && Number.isFinite(given)) {
    return shownNumber(given);
  }
  const isWritten = typeof given === 'string' && parseAmount(given).kind === 'amount';
  throw new DomainError(
    message(isWritten ? 'amount.numberAsText' : 'amount.notANumber', { given: quoted(given) }),
  );
}
