import { type BodyKey, type YearFacts } from '../../documents/year/yearFacts';
import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { readDay } from '../../domain/calendar/readDay';
import { type PayerType, payerTypes } from '../../domain/conventions/payerType';
import { Decimal } from '../../domain/money/decimal';
import { plainNumber } from '../../domain/money/figureTexts';
import { parseAmount } from '../../domain/money/parseAmount';
import { isInHalfDays } from '../../domain/tariff/priceIntervention';
import { message, type Message } from '../../text/message';

type Row<Field extends string> = Readonly<Record<Field, string>>;

/** The facts of a year as they stand in the fields of the form: texts, as typed. */
export interface FactsDraft {
  readonly issued: string;
  readonly account: string;
  readonly grouping: YearFacts['grouping'];
  readonly interventions: readonly Row<'day' | 'body' | 'profile' | 'object' | 'days'>[];
  readonly claims: readonly Row<'body' | 'notified' | 'paid'>[];
  readonly requests: readonly Row<'body' | 'received' | 'answered'>[];
}

/** The lists of rows of the form. */
export type RowList = 'interventions' | 'claims' | 'requests';

/** What is wrong, by field: "issued", "claims.0.paid". */
export type FieldProblems = ReadonlyMap<string, Message>;

export type DraftReading =
  | { readonly kind: 'facts'; readonly facts: YearFacts }
  | { readonly kind: 'refused'; readonly problems: FieldProblems };

const LONGEST_OBJECT = 160;
const ACCOUNT = /^\d{3,12}$/;

/** A body as the value of a choice: "34123 COMMUNE". */
export function bodyChoice({ insee, payer }: BodyKey): string {
  return `${insee} ${payer}`;
}

/** The body of a choice; null for none. */
export function chosenBody(choice: string): BodyKey | null {
  const [insee = '', type] = choice.split(' ');
  const payer = payerTypes.find((known): known is PayerType => known === type);
  return insee === '' || payer === undefined ? null : { insee, payer };
}

/** The facts of a year, in the fields of the form. */
export function draftOf(facts: YearFacts): FactsDraft {
  const { issued, account, grouping, interventions, claims, requests } = facts;
  return {
    ...{ issued: written(issued), account, grouping },
    interventions: interventions.map(one => ({
      ...{ day: written(one.day), body: bodyChoice(one) },
      ...{ profile: one.profile, object: one.object, days: plainNumber(one.days) },
    })),
    claims: claims.map(one => ({
      ...{ body: bodyChoice(one), notified: written(one.notified), paid: written(one.paid) },
    })),
    requests: requests.map(one => ({
      ...{ body: bodyChoice(one), received: written(one.received), answered: written(one.answered) },
    })),
  };
}

function written(day: CalendarDay | null): string {
  return day === null ? '' : formatDay(day);
}

/** A row nobody has filled in yet. */
export const emptyRows = {
  interventions: { day: '', body: '', profile: '', object: '', days: '' },
  claims: { body: '', notified: '', paid: '' },
  requests: { body: '', received: '', answered: '' },
} as const satisfies { readonly [List in RowList]: FactsDraft[List][number] };

/** What the fields of the form say of a year, or what is wrong in each of them. */
export function readDraft(draft: FactsDraft, year: number): DraftReading {
  const problems = new Map<string, Message>();
  const reader = fieldReader(problems, year);
  const account = draft.account.replace(/\s/g, '');
  if (account !== '' && !ACCOUNT.test(account)) reader.refuse('account', message('yearPane.wrong.account'));
  const facts: YearFacts = {
    ...{ issued: reader.dayOfExercise('issued', draft.issued), account, grouping: draft.grouping },
    interventions: draft.interventions.map((row, i) => readIntervention(reader, row, `interventions.${i}`)),
    claims: draft.claims.map((row, i) => {
      const at = `claims.${i}`;
      const notified = reader.neededDay(`${at}.notified`, row.notified);
      const paid = reader.dayNotBefore(`${at}.paid`, row.paid, notified);
      return { ...reader.body(`${at}.body`, row.body), notified, paid };
    }),
    requests: draft.requests.map((row, i) => {
      const at = `requests.${i}`;
      const received = reader.neededDay(`${at}.received`, row.received);
      const answered = reader.dayNotBefore(`${at}.answered`, row.answered, received);
      return { ...reader.body(`${at}.body`, row.body), received, answered };
    }),
  };
  return problems.size === 0 ? { kind: 'facts', facts } : { kind: 'refused', problems };
}

function readIntervention(
  reader: FieldReader,
  row: FactsDraft['interventions'][number],
  at: string,
): YearFacts['interventions'][number] {
  const days = parseAmount(row.days);
  const isCounted = days.kind === 'amount' && days.value.gt(0) && isInHalfDays(days.value);
  if (!isCounted) reader.refuse(`${at}.days`, message('yearPane.wrong.days'));
  const object = row.object.trim();
  if (object === '') reader.refuse(`${at}.object`, message('yearPane.wrong.object'));
  else if (object.length > LONGEST_OBJECT)
    reader.refuse(`${at}.object`, message('yearPane.wrong.longObject', { count: LONGEST_OBJECT }));
  if (row.profile === '') reader.refuse(`${at}.profile`, message('yearPane.wrong.choice'));
  return {
    ...reader.body(`${at}.body`, row.body),
    day: reader.dayOfYear(`${at}.day`, row.day),
    ...{ profile: row.profile, object },
    days: isCounted ? days.value : new Decimal(0),
  };
}

type FieldReader = ReturnType<typeof fieldReader>;

const NO_DAY: CalendarDay = '';
const NOBODY: BodyKey = { insee: '', payer: 'COMMUNE' };

/** Reads fields and notes what is wrong; what stands in the place of a wrong value is never seen. */
function fieldReader(problems: Map<string, Message>, year: number) {
  const refuse = (field: string, why: Message) => void problems.set(field, why);
  const optionalDay = (field: string, typed: string): CalendarDay | null => {
    if (typed.trim() === '') return null;
    const reading = readDay(typed);
    if (reading.kind === 'day') return reading.day;
    refuse(field, message('yearPane.wrong.day'));
    return null;
  };
  const neededDay = (field: string, typed: string): CalendarDay => {
    if (typed.trim() === '') refuse(field, message('yearPane.wrong.noDay'));
    return optionalDay(field, typed) ?? NO_DAY;
  };
  return {
    refuse,
    neededDay,
    dayOfYear: (field: string, typed: string): CalendarDay => {
      const day = neededDay(field, typed);
      if (day !== NO_DAY && yearOf(day) !== year)
        refuse(field, message('yearPane.wrong.otherYear', { year: String(year) }));
      return day;
    },
    /** Claims of a year may still be issued in the month after it: journée complémentaire. */
    dayOfExercise: (field: string, typed: string): CalendarDay | null => {
      const day = optionalDay(field, typed);
      const [first, last] = [`${year}-01-01`, `${year + 1}-01-31`];
      if (day !== null && (day < first || day > last)) {
        const told = { first: formatDay(first), last: formatDay(last) };
        refuse(field, message('yearPane.wrong.exercise', told));
      }
      return day;
    },
    dayNotBefore: (field: string, typed: string, first: CalendarDay): CalendarDay | null => {
      const day = optionalDay(field, typed);
      if (day !== null && day < first)
        refuse(field, message('yearPane.wrong.before', { day: formatDay(first) }));
      return day;
    },
    body: (field: string, choice: string): BodyKey => {
      const body = chosenBody(choice);
      if (body === null) refuse(field, message('yearPane.wrong.choice'));
      return body ?? NOBODY;
    },
  };
}
