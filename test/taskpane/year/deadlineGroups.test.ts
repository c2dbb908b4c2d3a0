import { type EcheancierFacts } from '../../../src/documents/echeancier/echeancierFacts';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { deadlineGroups } from '../../../src/taskpane/year/deadlineGroups';

const facts: EcheancierFacts = {
  convention: 'Convention 2019-2021',
  period: { start: '2019-01-01', end: '2021-12-31', source: 'article 7' },
  terms: montpellierTerms,
  year: 2019,
  events: [],
  claimed: null,
  issued: null,
  today: '2019-10-15',
};
const told = (given: Partial<EcheancierFacts>) =>
  Object.entries(deadlineGroups({ ...facts, ...given })).map(([standing, groups]) => [
    standing,
    groups.map(({ event, deadline, members }) => [event, deadline, members.length]),
  ]);

test('claims not issued after 30 September are late; what others may do is only past', () => {
  expect(told({})).toEqual([
    ['late', [['claim', '2019-09-30', 0]]],
    ['coming', [['payment', '2019-10-30', 0]]],
    ['done', []],
    [
      'past',
      [
        ['change', '2019-09-30', 0],
        ['termination', '2019-09-30', 0],
        ['contest', '2019-10-09', 0],
      ],
    ],
  ]);
});

test.each([
  ['2019-09-30', 'coming'],
  ['2019-10-01', 'late'],
])('on %s the claims still to send are %s', (today, standing) => {
  const groups = deadlineGroups({ ...facts, today });
  expect(groups[standing as 'late'].map(({ event }) => event)).toContain('claim');
});

test('bodies with the same deadline stand in one line; one that has paid is done, one that has not is late', () => {
  const payment = { event: 'payment', from: '2019-09-01', done: null } as const;
  const events = [
    { ...payment, member: 'Commune de Juvignac' },
    { ...payment, member: 'Commune de Lattes' },
    { ...payment, member: 'CCAS de Baillargues', done: '2019-09-20' },
  ];
  const { late, done } = deadlineGroups({
    ...facts,
    issued: '2019-08-30',
    events,
    claimed: events.map(({ member }) => member),
  });
  expect(late.map(({ members }) => members)).toEqual([['Commune de Juvignac', 'Commune de Lattes']]);
  expect(done.map(({ event, members }) => [event, members])).toEqual([
    ['claim', []],
    ['payment', ['CCAS de Baillargues']],
  ]);
});

test('those whose claim is not notified keep their supposed deadlines, apart from the others', () => {
  const event = { event: 'payment', member: 'Commune de Juvignac', from: '2019-09-20', done: null } as const;
  const claimed = ['Commune de Juvignac', 'Commune de Lattes', 'CCAS de Baillargues'];
  const { coming } = deadlineGroups({ ...facts, issued: '2019-09-16', events: [event], claimed });
  expect(coming.map(({ deadline, members, others }) => [deadline, members, others])).toEqual([
    ['2019-10-16', [], { count: 2 }],
    ['2019-10-20', ['Commune de Juvignac'], null],
  ]);
});
