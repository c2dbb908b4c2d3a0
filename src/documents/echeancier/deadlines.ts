import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import { bareDeadlineOf, type DeadlineEvent, deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { claimDates } from '../titres/claimDates';
import { type DatedEvent, type EcheancierFacts } from './echeancierFacts';

/** One line of an échéancier. */
export interface Deadline {
  readonly event: DatedEvent['event'] | 'end';
  /** Null when it concerns several. */
  readonly member: string | null;
  /** Whether it concerns those only whose claim is not notified, and how many, where it is known; null: a member, or everyone. */
  readonly others: { readonly count: number | null } | null;
  readonly from: CalendarDay;
  readonly deadline: CalendarDay;
  /** The same before it was put off to a working day. */
  readonly bare: CalendarDay;
  readonly done: CalendarDay | null;
  /** Whether `from` is only supposed: the day claims were issued, or, while it is not known, the last day to send them. */
  readonly supposedFrom: 'issue' | 'lastDay' | null;
  readonly source: string;
}

/** The deadlines of everyone, each year but the last for those that prepare the next one. */
const EVERY_YEAR = ['claim'] as const;
const BUT_THE_LAST = ['change', 'termination'] as const;
/** What follows from a claim. */
const AFTER_A_CLAIM = ['contest', 'payment'] as const;

/**
 * The deadlines of a year of a convention, the earliest first: those of everyone, then those that events set going.
 *
 * For those whose claim is not known to have reached them, what would follow from one notified on the day of issue, or
 * else on the last day to send it, is shown as supposed. A deadline of the next year set going in this one is kept. What
 * the convention sets no limit for has no deadline: none is lent by another one.
 */
export function deadlinesOf(facts: EcheancierFacts): Deadline[] {
  const { year, period, events, issued } = facts;
  const lastYear = yearOf(period.end);
  if (year < yearOf(period.start) || year > lastYear) return [];
  const ofEveryone = [...EVERY_YEAR, ...(year < lastYear ? BUT_THE_LAST : [])].flatMap(event =>
    deadline(facts, { event, from: `${year}-01-01`, done: event === 'claim' ? issued : null }),
  );
  const set = events
    .flatMap(event => deadline(facts, event))
    .filter(({ from, deadline: day }) => yearOf(from) === year || yearOf(day) === year);
  const end: Deadline[] = year === lastYear ? [endOf(facts)] : [];
  return [...ofEveryone, ...supposedOf(facts), ...set, ...end].sort(byDay);
}

/** What follows from a claim, for those not known to have received theirs. */
function supposedOf(facts: EcheancierFacts): Deadline[] {
  const { year, events, claimed, issued, terms } = facts;
  const notified = new Set(
    events.filter(({ event }) => event === 'contest' || event === 'payment').map(({ member }) => member),
  );
  const waiting = claimed?.filter(body => !notified.has(body)) ?? null;
  if (notified.size > 0 && waiting?.length === 0) return [];
  const { reception } = claimDates(year, null, { issued, claims: [] }, terms);
  if (reception === null) return [];
  return AFTER_A_CLAIM.flatMap(event =>
    deadline(facts, { event, from: reception.day }).map(line => ({
      ...line,
      others: notified.size === 0 ? null : { count: waiting?.length ?? null },
      supposedFrom: issued === null ? ('lastDay' as const) : ('issue' as const),
    })),
  );
}

/** The deadline of an event, and none where the convention sets none. */
function deadline(
  { terms }: EcheancierFacts,
  { event, from, member, done }: Pick<DatedEvent, 'event' | 'from'> & Partial<DatedEvent>,
): Deadline[] {
  const [day, bare, term] = [
    deadlineOf(event, from, terms),
    bareDeadlineOf(event, from, terms),
    terms[event],
  ];
  if (day === null || bare === null || term === null) return [];
  return [
    {
      ...{ event, member: member ?? null, others: null, from, deadline: day, bare, done: done ?? null },
      ...{ supposedFrom: null, source: term.source },
    },
  ];
}

function endOf({ period }: EcheancierFacts): Deadline {
  const day = period.end;
  return {
    event: 'end',
    member: null,
    others: null,
    from: day,
    deadline: day,
    bare: day,
    done: null,
    supposedFrom: null,
    source: period.source,
  };
}

const ORDER: readonly (DeadlineEvent | 'end')[] = [
  'claim',
  'change',
  'termination',
  'contest',
  'payment',
  'answer',
  'end',
];

/** By day, then as the convention speaks of them, then everyone before members, then by name. */
function byDay(one: Deadline, other: Deadline): number {
  return (
    one.deadline.localeCompare(other.deadline) ||
    ORDER.indexOf(one.event) - ORDER.indexOf(other.event) ||
    Number(one.member !== null) - Number(other.member !== null) ||
    (one.member ?? '').localeCompare(other.member ?? '', 'fr')
  );
}
