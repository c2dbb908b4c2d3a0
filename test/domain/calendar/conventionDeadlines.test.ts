import * as v from 'valibot';
import {
  type DeadlineEvent,
  deadlineEvents,
  deadlineOf,
  firstYearOf,
} from '../../../src/domain/calendar/conventionDeadlines';
import { conventionTermsSchema, montpellierTerms } from '../../../src/domain/calendar/conventionTerms';

test.each<[DeadlineEvent, string, string]>([
  // Article 5: the claim is sent by 30 September of its year.
  ['claim', '2019-01-01', '2019-09-30'],
  ['claim', '2019-12-31', '2019-09-30'],
  ['claim', '2028-03-01', '2028-09-30'],
  // Article 5: 8 jours francs after reception.
  ['contest', '2019-09-30', '2019-10-09'],
  ['contest', '2026-04-23', '2026-05-04'],
  ['contest', '2026-05-05', '2026-05-15'],
  // Article 5: 30 days after notification, late from the 31st.
  ['payment', '2019-09-30', '2019-10-30'],
  ['lateFrom', '2019-09-30', '2019-10-31'],
  ['payment', '2020-01-30', '2020-02-29'],
  ['lateFrom', '2020-01-30', '2020-03-01'],
  // The first claim of 30/09, corrected on 14/10: thirty days start again.
  ['payment', '2019-10-14', '2019-11-13'],
  // A day off is no reason to pay later: the clause counts thirty days.
  ['payment', '2019-10-02', '2019-11-01'],
  // Article 9: sent at least three months before the end of the year, never put off.
  ['change', '2019-05-02', '2019-09-30'],
  ['change', '2028-05-02', '2028-09-30'],
  // Article 9: answered within a month of reception.
  ['answer', '2026-01-31', '2026-03-02'],
  ['answer', '2019-09-30', '2019-10-30'],
  // Article 10: notified by 30 September for 1 January.
  ['termination', '2019-02-14', '2019-09-30'],
  ['termination', '2020-09-30', '2020-09-30'],
])('%s from %s: %s', (event, day, deadline) => {
  expect(deadlineOf(event, day, montpellierTerms)).toBe(deadline);
});

test.each([
  ['change', '2019-09-30', 2020],
  ['change', '2019-10-01', 2021],
  ['termination', '2019-09-30', 2020],
  ['termination', '2019-10-01', 2021],
  ['termination', '2020-01-01', 2021],
] as const)('%s of %s holds for %d', (event, day, year) => {
  expect(firstYearOf(event, day, montpellierTerms)).toBe(year);
});

test('the limits are data: a convention that says otherwise is followed', () => {
  const terms = v.parse(conventionTermsSchema, {
    claim: { monthDay: '06-30', source: 'x' },
    contest: { francDays: 15, source: 'x' },
    payment: { days: 45, source: 'x' },
    change: { monthsBeforeYearEnd: 2, source: 'x' },
    answer: { months: 2, source: 'x' },
    termination: { monthsBeforeYearEnd: 6, source: 'x' },
  });
  expect(deadlineEvents.map(event => deadlineOf(event, '2019-09-30', terms))).toEqual([
    '2019-06-30',
    '2019-10-16',
    '2019-11-14',
    '2019-11-15',
    '2019-10-31',
    '2019-12-02',
    '2019-06-30',
  ]);
});

test.each(['02-29', '02-30', '13-01', '09-31', '9-30', ''])(
  'no convention has a claim day « %s »',
  monthDay => {
    const terms = { ...montpellierTerms, claim: { monthDay, source: 'x' } };
    expect(v.safeParse(conventionTermsSchema, terms).success).toBe(false);
  },
);
