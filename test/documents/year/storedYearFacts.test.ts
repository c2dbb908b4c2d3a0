import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { parseStoredYears, withYear, writtenYears } from '../../../src/documents/year/storedYearFacts';
import { yearEvents } from '../../../src/documents/year/yearEvents';
import { Decimal } from '../../../src/domain/money/decimal';
import { asSigned } from './subscribed';

const facts: YearFacts = {
  ...noFacts,
  issued: '2019-09-16',
  account: '70875',
  grouping: 'service',
  interventions: [
    {
      day: '2019-03-04',
      insee: '34123',
      payer: 'COMMUNE',
      profile: 'Chef de projet',
      object: 'Reprise',
      days: new Decimal('1.5'),
    },
  ],
  claims: [{ insee: '34123', payer: 'COMMUNE', notified: '2019-09-30', paid: null }],
  requests: [{ insee: '34022', payer: 'CCAS', received: '2019-01-31', answered: '2019-02-20' }],
};
const years = [{ conventionId: 'montpellier-2019', year: 2019, facts }];
const through = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('the facts of a year come back from the workbook as they were kept', () => {
  expect(parseStoredYears(through(writtenYears(years)))).toEqual(years);
});

test.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['another shape', [{ year: 2019 }]],
  ['a day that does not exist', [{ ...years[0], facts: { ...facts, issued: '2019-02-29' } }]],
  [
    'days as a float',
    [{ ...years[0], facts: { ...facts, interventions: [{ ...facts.interventions[0], days: 1.5 }] } }],
  ],
  [
    'an unknown payer',
    [{ ...years[0], facts: { ...facts, claims: [{ ...facts.claims[0], payer: 'SIVOM' }] } }],
  ],
])('%s counts as no year', (_, stored) => {
  expect(parseStoredYears(stored)).toEqual([]);
});

test('a year that is not ours does not take the others with it', () => {
  const stored = [{ year: 2018 }, ...(through(writtenYears(years)) as unknown[])];
  expect(parseStoredYears(stored)).toEqual(years);
});

test('the facts of one year take the place of those of that year only', () => {
  const other = { conventionId: 'montpellier-2019', year: 2020, facts: noFacts };
  const changed = { conventionId: 'montpellier-2019', year: 2019, facts: noFacts };
  expect(withYear([...years, other], changed)).toEqual([other, changed]);
});

test('a claim that reached a body may be contested and is to be paid; a request is to be answered', () => {
  expect(yearEvents(asSigned, facts)).toEqual([
    { event: 'contest', member: 'Commune de Juvignac', from: '2019-09-30', done: null },
    { event: 'payment', member: 'Commune de Juvignac', from: '2019-09-30', done: null },
    { event: 'answer', member: 'CCAS de Baillargues', from: '2019-01-31', done: '2019-02-20' },
  ]);
});
