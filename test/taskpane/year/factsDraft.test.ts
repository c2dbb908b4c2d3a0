import { noFacts } from '../../../src/documents/year/yearFacts';
import { Decimal } from '../../../src/domain/money/decimal';
import { draftOf, emptyRows, type FactsDraft, readDraft } from '../../../src/taskpane/year/factsDraft';

const empty = draftOf(noFacts);
const filled: FactsDraft = {
  issued: '16/09/2019',
  account: '708 75',
  grouping: 'service',
  interventions: [
    { day: '4 mars 2019', body: '34123 COMMUNE', profile: 'TECHNICIEN', object: ' Reprise ', days: '1,5' },
  ],
  claims: [{ body: '34022 CCAS', notified: '30/09/2019', paid: '' }],
  requests: [{ body: '34123 COMMUNE', received: '31/01/2019', answered: '28/02/2019' }],
};

const wrong = (draft: FactsDraft) => {
  const reading = readDraft(draft, 2019);
  return reading.kind === 'refused' ? [...reading.problems].map(([field, { key }]) => [field, key]) : [];
};

test('what is typed is read, and comes back in the fields as it is kept', () => {
  const reading = readDraft(filled, 2019);
  if (reading.kind !== 'facts') throw new Error('refused');
  expect(reading.facts).toEqual({
    issued: '2019-09-16',
    account: '70875',
    grouping: 'service',
    interventions: [
      {
        ...{ insee: '34123', payer: 'COMMUNE', day: '2019-03-04', profile: 'TECHNICIEN', object: 'Reprise' },
        days: new Decimal('1.5'),
      },
    ],
    claims: [{ insee: '34022', payer: 'CCAS', notified: '2019-09-30', paid: null }],
    requests: [{ insee: '34123', payer: 'COMMUNE', received: '2019-01-31', answered: '2019-02-28' }],
  });
  const shown = draftOf(reading.facts);
  expect(shown.interventions[0]).toEqual({
    ...filled.interventions[0],
    day: '04/03/2019',
    object: 'Reprise',
  });
  expect(readDraft(shown, 2019)).toEqual(reading);
});

test('nothing typed is a year of which nothing is known', () => {
  expect(readDraft(empty, 2019)).toEqual({ kind: 'facts', facts: noFacts });
});

test.each([
  ['01/01/2019', []],
  ['31/12/2018', [['issued', 'yearPane.wrong.exercise']]],
  ['31/01/2020', []],
  ['01/02/2020', [['issued', 'yearPane.wrong.exercise']]],
  ['31/02/2019', [['issued', 'yearPane.wrong.day']]],
  ['bientôt', [['issued', 'yearPane.wrong.day']]],
])('claims of 2019 issued on « %s »', (issued, problems) => {
  expect(wrong({ ...empty, issued })).toEqual(problems);
});

test.each([
  ['70', [['account', 'yearPane.wrong.account']]],
  ['708', []],
  ['compte 70875', [['account', 'yearPane.wrong.account']]],
])('account « %s »', (account, problems) => {
  expect(wrong({ ...empty, account })).toEqual(problems);
});

test('every field left empty of a row added is told', () => {
  const rows = {
    interventions: [emptyRows.interventions],
    claims: [emptyRows.claims],
    requests: [emptyRows.requests],
  };
  expect(wrong({ ...empty, ...rows }).map(([field]) => field)).toEqual([
    'interventions.0.days',
    'interventions.0.object',
    'interventions.0.profile',
    'interventions.0.body',
    'interventions.0.day',
    'claims.0.notified',
    'claims.0.body',
    'requests.0.received',
    'requests.0.body',
  ]);
});

test.each([
  ['days', '0,5', []],
  ['days', '0', ['yearPane.wrong.days']],
  ['days', '0,25', ['yearPane.wrong.days']],
  ['days', 'deux', ['yearPane.wrong.days']],
  ['day', '31/12/2019', []],
  ['day', '01/01/2020', ['yearPane.wrong.otherYear']],
  ['object', 'x'.repeat(160), []],
  ['object', 'x'.repeat(161), ['yearPane.wrong.longObject']],
] as const)('work whose %s is « %s »', (field, typed, keys) => {
  const interventions = [{ ...filled.interventions[0]!, [field]: typed }];
  expect(wrong({ ...filled, interventions }).map(([, key]) => key)).toEqual(keys);
});

test('nothing is paid or answered before it came', () => {
  const claims = [{ ...filled.claims[0]!, paid: '29/09/2019' }];
  expect(wrong({ ...filled, claims })).toEqual([['claims.0.paid', 'yearPane.wrong.before']]);
  expect(wrong({ ...filled, claims: [{ ...claims[0]!, paid: '30/09/2019' }] })).toEqual([]);
  const requests = [{ ...filled.requests[0]!, answered: '30/01/2019' }];
  expect(wrong({ ...filled, requests })).toEqual([['requests.0.answered', 'yearPane.wrong.before']]);
});
