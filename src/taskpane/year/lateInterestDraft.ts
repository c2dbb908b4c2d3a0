import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type LatePayment } from '../../domain/calendar/lateInterest';
import { readDay } from '../../domain/calendar/readDay';
import { type Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { message, type Message } from '../../text/message';

export const lateFields = ['amount', 'due', 'paid', 'notice'] as const;
export type LateField = (typeof lateFields)[number];
/** A late payment as it is typed. */
export type LateDraft = Readonly<Record<LateField, string>>;

export const emptyLateDraft: LateDraft = { amount: '', due: '', paid: '', notice: '' };

/** A late payment as typed, or what is wrong in its fields. */
export type LateReading =
  | { readonly kind: 'payment'; readonly payment: LatePayment; readonly notice: CalendarDay | null }
  | { readonly kind: 'refused'; readonly problems: ReadonlyMap<LateField, Message> };

/** Reads the fields of a late payment; the formal notice alone may be left out. */
export function readLateDraft(draft: LateDraft): LateReading {
  const problems = new Map<LateField, Message>();
  const amount = owed(draft.amount);
  if (amount === null) problems.set('amount', message('latePane.wrong.amount'));
  const dayOf = (field: Exclude<LateField, 'amount'>): CalendarDay | null => {
    const reading = readDay(draft[field]);
    if (reading.kind === 'day') return reading.day;
    if (field !== 'notice' || draft.notice.trim() !== '') problems.set(field, message('latePane.wrong.day'));
    return null;
  };
  const [due, paid, notice] = [dayOf('due'), dayOf('paid'), dayOf('notice')];
  if (amount === null || due === null || paid === null || problems.size > 0)
    return { kind: 'refused', problems };
  return { kind: 'payment', payment: { amount, due, paid }, notice };
}

function owed(typed: string): Decimal | null {
  const read = parseAmount(typed);
  return read.kind === 'amount' && !read.value.isNegative() ? read.value : null;
}
