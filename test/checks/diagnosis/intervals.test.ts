import {
  beforeRounding,
  contains,
  largestAgreement,
  simplestWithin,
} from '../../../src/checks/diagnosis/intervals';
import { Decimal } from '../../../src/domain/money/decimal';

const between = (low: string, high: string) => ({ low: new Decimal(low), high: new Decimal(high) });

test.each([
  [[between('1', '3'), between('2', '4'), between('9', '10')], '2', '3', 2],
  [[between('1', '2'), between('2', '3')], '2', '2', 2],
  [[between('1', '9'), between('2', '8'), between('3', '4'), between('5', '6')], '3', '4', 3],
  [[between('1', '2')], '1', '2', 1],
])('%j agree from %s to %s, %i of them', (intervals, low, high, count) => {
  const agreed = largestAgreement(intervals);
  expect([agreed?.low.toString(), agreed?.high.toString(), agreed?.count]).toEqual([low, high, count]);
});

test('no interval, no agreement', () => expect(largestAgreement([])).toBeNull());

test.each([
  ['0.4999', '0.5002', '0.5'],
  ['0.1', '0.9', '0.1'],
  ['0.2', '1.3', '1'],
  ['0.3333', '0.3334', '0.3333'],
])('between %s and %s a person typed %s', (low, high, simplest) => {
  expect(simplestWithin(between(low, high)).toString()).toBe(simplest);
});

test('the figures of the délibération need a total of 472 895 to 472 901: about 472 897', () => {
  const implied = [
    ['580.41', 25000],
    ['464.33', 20000],
  ].map(([amount, budget]) => {
    const { low, high } = beforeRounding(new Decimal(amount ?? 0));
    const shared = new Decimal(10979).times(budget ?? 0);
    return { low: shared.div(high), high: shared.div(low) };
  });
  const agreed = largestAgreement(implied);

  expect(agreed?.count).toBe(2);
  expect([agreed?.low.ceil().toString(), agreed?.high.floor().toString()]).toEqual(['472895', '472901']);
  expect(contains(agreed!, 472573)).toBe(false);
});
