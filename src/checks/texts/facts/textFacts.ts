import { yearOf } from '../../../domain/calendar/calendarDay';
import { type Convention } from '../../../domain/conventions/convention';
import { type ReadText } from '../reading/readText';
import { type AmountFact, amountFacts, type Finders } from './amountFacts';
import { membersNamed, payerFinder } from './communes';
import {
  type DayFact,
  dayFacts,
  type DeadlineFact,
  deadlineFacts,
  type PeriodFact,
  periodFacts,
} from './days';
import { applicationFinder } from './mentions';
import { type Division, divisions, type ReferenceFact, referenceFacts } from './references';
import { type Statement, statementFacts } from './statements';
import { type Subject, subjectOf } from './subject';
import { type SubscriptionFact, subscriptionFacts } from './subscriptions';

/** All that a text says, each fact with its place. */
export interface TextFacts {
  readonly subject: Subject;
  readonly amounts: readonly AmountFact[];
  readonly subscriptions: readonly SubscriptionFact[];
  readonly statements: readonly Statement[];
  readonly days: readonly DayFact[];
  readonly deadlines: readonly DeadlineFact[];
  readonly periods: readonly PeriodFact[];
  readonly references: readonly ReferenceFact[];
  readonly divisions: readonly Division[];
  readonly finders: Finders;
  /** The text is about years the convention does not cover at all: its figures are another convention's. */
  readonly isOtherPeriod: boolean;
}

/** Draws the facts out of a text; what is not understood is left alone. */
export function textFacts(read: ReadText, convention: Convention): TextFacts {
  const finders: Finders = {
    applicationsIn: applicationFinder(convention),
    payersIn: payerFinder(convention.members),
    membersIn: membersNamed(convention.members),
  };
  const subject = subjectOf(read, convention, finders.payersIn);
  const periods = periodFacts(read);
  return {
    subject,
    amounts: amountFacts(read, subject, finders),
    subscriptions: subscriptionFacts(read, finders.applicationsIn),
    statements: statementFacts(read, finders.payersIn),
    days: dayFacts(read),
    deadlines: deadlineFacts(read),
    periods,
    references: referenceFacts(read),
    divisions: divisions(read),
    finders,
    isOtherPeriod: periods.length > 0 && periods.every(one => isOutside(one, convention)),
  };
}

function isOutside({ first, last }: PeriodFact, { period }: Convention): boolean {
  return last < yearOf(period.start) || first > yearOf(period.end);
}
