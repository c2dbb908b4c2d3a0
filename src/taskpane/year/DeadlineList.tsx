import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { formatDay } from '../../domain/calendar/calendarDay';
import { weekdayOf } from '../../domain/calendar/workingDays';
import { render, text } from '../../text/message';
import { type Standing, statusMessage } from '../../documents/echeancier/deadlineStatus';
import { type DeadlineGroup, type deadlineGroups } from './deadlineGroups';
import { PlainList } from '../PlainList';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0 },
  line: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  head: { display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const badgeColor = {
  late: 'danger',
  coming: 'brand',
  done: 'success',
  past: 'informative',
} as const satisfies Record<Standing, string>;

/** What is over is only counted until it is asked for. */
const OVER = ['done', 'past'] as const;

/** The deadlines of the year: late, next, then what is over. */
export function DeadlineList({ groups }: { readonly groups: ReturnType<typeof deadlineGroups> }) {
  const styles = useStyles();
  const over = OVER.flatMap(standing => groups[standing]);
  const isEmpty = groups.late.length + groups.coming.length === 0;
  return (
    <section className={styles.section} aria-label={text('yearPane.deadlines')}>
      <Subtitle2 as="h2" className={styles.title}>
        {text('yearPane.deadlines')}
      </Subtitle2>
      <Groups groups={[...groups.late, ...groups.coming]} />
      {isEmpty && <Caption1>{text('yearPane.noDeadline')}</Caption1>}
      {over.length > 0 && (
        <details>
          <summary>{text('yearPane.deadlinesOver', { count: over.length })}</summary>
          <Groups groups={over} />
        </details>
      )}
    </section>
  );
}

function Groups({ groups }: { readonly groups: readonly DeadlineGroup[] }) {
  const styles = useStyles();
  return (
    <PlainList>
      {groups.map(group => {
        const { event, deadline, standing, members, others, source, isSupposed, done } = group;
        return (
          <li
            key={`${event} ${deadline} ${done ?? ''} ${others !== null} ${members.join()}`}
            className={styles.line}
          >
            <span className={styles.head}>
              <strong>
                {text('yearPane.onDay', {
                  weekday: text(`weekday.${weekdayOf(deadline) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`),
                  day: formatDay(deadline),
                })}
              </strong>
              <Badge appearance="tint" color={badgeColor[standing]}>
                {render(statusMessage(group, group.status, standing))}
              </Badge>
            </span>
            <span>{text(`echeancier.event.${event}`)}</span>
            {members.length > 0 && <Caption1>{members.join(', ')}</Caption1>}
            {others && <Caption1>{othersWords(others)}</Caption1>}
            {event === 'claim' && standing === 'late' && <Caption1>{text('yearPane.sayIssued')}</Caption1>}
            {isSupposed && <Caption1>{text('yearPane.supposed')}</Caption1>}
            <Caption1 className={styles.quiet}>{source}</Caption1>
          </li>
        );
      })}
    </PlainList>
  );
}

function othersWords({ count }: NonNullable<DeadlineGroup['others']>): string {
  return count === null ? text('echeancier.others') : text('echeancier.otherBodies', { count });
}
