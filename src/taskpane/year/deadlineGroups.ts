import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Deadline, deadlinesOf } from '../../documents/echeancier/deadlines';
import {
  deadlineStatus,
  type DeadlineStatus,
  type Standing,
  standingOf,
} from '../../documents/echeancier/deadlineStatus';
import { type EcheancierFacts } from '../../documents/echeancier/echeancierFacts';

/** The deadlines of one day and one kind, whoever they concern. */
export interface DeadlineGroup {
  readonly event: Deadline['event'];
  readonly deadline: CalendarDay;
  readonly standing: Standing;
  readonly status: DeadlineStatus;
  readonly done: CalendarDay | null;
  /** The bodies it concerns; none: everyone, or `others`. */
  readonly members: readonly string[];
  /** Whether it concerns those only whose claim is not notified, and how many, where it is known. */
  readonly others: Deadline['others'];
  readonly source: string;
  readonly isSupposed: boolean;
}

/** The deadlines of a year as the pane shows them: those late first, then the next ones, then what is over, each by day. */
export function deadlineGroups(facts: EcheancierFacts): Readonly<Record<Standing, readonly DeadlineGroup[]>> {
  const groups = new Map<string, DeadlineGroup>();
  for (const line of deadlinesOf(facts)) {
    const status = deadlineStatus(line.deadline, line.done, facts.today);
    const standing = standingOf(line, status);
    const { event, deadline, done, member, others, source } = line;
    const whose = member !== null ? 'bodies' : others !== null ? 'others' : 'everyone';
    const key = [event, deadline, standing, done, whose].join(' ');
    const known = groups.get(key);
    groups.set(key, {
      ...{ event, deadline, standing, status, done, source },
      others,
      members: [...(known?.members ?? []), ...(member === null ? [] : [member])],
      isSupposed: line.supposedFrom !== null,
    });
  }
  const of = (wanted: Standing) => [...groups.values()].filter(({ standing }) => standing === wanted);
  return { late: of('late'), coming: of('coming'), done: of('done'), past: of('past') };
}
