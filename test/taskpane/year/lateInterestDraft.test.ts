import { emptyLateDraft, readLateDraft } from '../../../src/taskpane/year/lateInterestDraft';

const draft = { amount: '1 000,50 €', due: '30/10/2019', paid: '31 décembre 2019', notice: '' };
const wrongIn = (change: Partial<typeof draft>) => {
  const read = readLateDraft({ ...draft, ...change });
  return read.kind === 'refused' ? [...read.problems.keys()] : [];
};

test('a payment is read as people write it, with or without a formal notice', () => {
  const read = readLateDraft(draft);
  if (read.kind !== 'payment') throw new Error('refused');
  expect({ ...read.payment, amount: read.payment.amount.toString() }).toEqual({
    amount: '1000.5',
    due: '2019-10-30',
    paid: '2019-12-31',
  });
  expect(read.notice).toBeNull();
  expect(readLateDraft({ ...draft, notice: '15/11/2019' })).toMatchObject({ notice: '2019-11-15' });
});

test.each([
  [{ amount: '' }, ['amount']],
  [{ amount: '-5' }, ['amount']],
  // One euro or a thousand: not ours to guess.
  [{ amount: '1.037' }, ['amount']],
  [{ due: '31/02/2019' }, ['due']],
  [{ paid: '', notice: 'hier' }, ['paid', 'notice']],
])('%j is refused at %j', (change, fields) => expect(wrongIn(change)).toEqual(fields));

test('nothing typed: all that is needed is asked for', () => {
  expect(wrongIn(emptyLateDraft)).toEqual(['amount', 'due', 'paid']);
});
