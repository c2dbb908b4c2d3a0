import { formatDay } from '../../domain/calendar/calendarDay';
import { deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { dayOff, previousWorkingDay } from '../../domain/calendar/workingDays';
import { text } from '../../text/inFrench';
import { countedSentence } from '../titres/claimDates';
import { type Deadline } from './deadlines';

/** How a deadline is counted, in words: from what, how long, and what a day off changes to it. */
export function deadlineRule(line: Deadline, terms: StatedTerms): string {
  return [countedFrom(line, terms), supposition(line), becauseOfDayOff(line)]
    .filter(part => part !== null)
    .join(' ');
}

function countedFrom({ event, from, deadline }: Deadline, terms: StatedTerms): string | null {
  const { contest, payment, change, answer, termination } = terms;
  const start = formatDay(from);
  const yearEnd = `31/12/${deadline.slice(0, 4)}`;
  switch (event) {
    case 'claim':
      return text('echeancier.rule.claim', { day: formatDay(deadline) });
    case 'contest':
      return contest && text('echeancier.rule.contest', { count: contest.francDays, start });
    case 'payment': {
      const late = formatDay(deadlineOf('lateFrom', from, terms) ?? deadline);
      return payment && text('echeancier.rule.payment', { count: payment.days, start, late });
    }
    case 'change':
      return change && text('echeancier.rule.change', { count: change.monthsBeforeYearEnd, yearEnd });
    case 'answer':
      return answer && text('echeancier.rule.answer', { count: answer.months, start });
    case 'termination':
      return (
        termination &&
        text('echeancier.rule.termination', { count: termination.monthsBeforeYearEnd, yearEnd })
      );
    case 'end':
      return text('echeancier.rule.end');
  }
}

function supposition({ supposedFrom, from }: Deadline): string | null {
  return supposedFrom === null ? null : countedSentence({ basis: supposedFrom, day: from });
}

/** A day off puts off a limit counted forward; before a fixed or a backward one, it leaves less time. */
function becauseOfDayOff({ event, bare, deadline }: Deadline): string | null {
  const off = dayOff(bare);
  if (off === null || event === 'payment' || event === 'end') return null;
  const why = text(`dayOff.${off}`);
  const day = formatDay(bare);
  return deadline === bare
    ? text('echeancier.notPutOff', { day, why, before: formatDay(previousWorkingDay(bare)) })
    : text('echeancier.putOff', { day, why });
}
