import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/calendar/dayCount';
import {
  type LateInterest,
  lateInterest,
  legalInterest,
  publicProcurementInterest,
} from '../../../src/domain/calendar/lateInterest';
import {
  endOfSemester,
  parseLateInterestRates,
  rateOn,
  semesterOf,
  shippedLateInterestRates as rates,
} from '../../../src/domain/calendar/lateInterestRates';
import { Decimal } from '../../../src/domain/money/decimal';
import shipped from '../../../src/domain/calendar/late-interest-rates.json';

const amount = new Decimal('1000.00');
const told = ({ periods, interest, flatFee, total }: LateInterest) => [
  periods.map(({ from, to, days, percent }) => `${from} ${to} ${days} j ${percent.toString()} %`).join(' + '),
  interest.toFixed(2),
  flatFee.toFixed(2),
  total.toFixed(2),
];

test.each([
  // Paid on the last day: nothing. Paid the day after: one day, and 40 €.
  ['2019-10-30', '2019-10-30', ['', '0.00', '0.00', '0.00']],
  ['2019-10-30', '2019-10-31', ['2019-10-31 2019-10-31 1 j 8 %', '0.22', '40.00', '40.22']],
  // 1000 × 8 % × 62 / 365 = 13,589
  ['2019-10-30', '2019-12-31', ['2019-10-31 2019-12-31 62 j 8 %', '13.59', '40.00', '53.59']],
  // The rate of the semester in which interest starts holds to the end: 8 % in 2022, though the ECB rate rose.
  ['2022-11-30', '2023-03-10', ['2022-12-01 2023-03-10 100 j 8 %', '21.92', '40.00', '61.92']],
  // Due on 31 December: interest starts on 1 January, in the next semester. 1000 × 10,5 % × 69 / 365 = 19,849
  ['2022-12-31', '2023-03-10', ['2023-01-01 2023-03-10 69 j 10.5 %', '19.85', '40.00', '59.85']],
  ['2022-12-30', '2023-03-10', ['2022-12-31 2023-03-10 70 j 8 %', '15.34', '40.00', '55.34']],
])('public procurement, to pay by %s and paid on %s', (due, paid, expected) => {
  expect(told(publicProcurementInterest({ amount, due, paid }, rates))).toEqual(expected);
});

test.each([
  ['no formal notice', null, '2019-12-31', ['', '0.00', '0.00', '0.00']],
  ['paid on the day of the notice', '2019-11-15', '2019-11-15', ['', '0.00', '0.00', '0.00']],
  ['one day', '2019-11-15', '2019-11-16', ['2019-11-16 2019-11-16 1 j 0.87 %', '0.02', '0.00', '0.02']],
  // A notice before the last day to pay starts nothing before it.
  [
    'a notice too early',
    '2019-10-01',
    '2019-11-29',
    ['2019-10-31 2019-11-29 30 j 0.87 %', '0.72', '0.00', '0.72'],
  ],
  // Three semesters, each at its rate: 1000 × (0,77 × 31 + 2,06 × 181 + 4,22 × 92) % / 365 = 21,505
  [
    'over three semesters',
    '2022-11-30',
    '2023-09-30',
    [
      '2022-12-01 2022-12-31 31 j 0.77 % + 2023-01-01 2023-06-30 181 j 2.06 % + 2023-07-01 2023-09-30 92 j 4.22 %',
      '21.51',
      '0.00',
      '21.51',
    ],
  ],
] as const)('legal rate, %s', (_, notice, paid, expected) => {
  expect(told(legalInterest({ amount, due: '2019-10-30', paid }, notice, rates))).toEqual(expected);
});

test('both regimes are shown and nothing is billed until the user chooses', () => {
  const payment = { amount, due: '2019-10-30', paid: '2019-12-31' };
  const both = lateInterest(payment, '2019-11-15', rates);
  expect([both.publicProcurement.total, both.legal.total, both.billed].map(String)).toEqual([
    '53.59',
    '1.1',
    '0',
  ]);
  expect(String(lateInterest(payment, '2019-11-15', rates, 'legal').billed)).toBe('1.1');
  expect(String(lateInterest(payment, '2019-11-15', rates, 'publicProcurement').billed)).toBe('53.59');
});

test('a semester that the table lacks is named, and no rate is carried over', () => {
  const payment = { amount, due: '2026-06-30', paid: '2026-07-20' };
  expect(() => publicProcurementInterest(payment, rates)).toThrow(
    'Le taux « Commande publique » du semestre du 01/07/2026 au 31/12/2026 manque',
  );
  expect(() => legalInterest({ ...payment, due: '2026-06-01' }, '2026-06-02', rates)).toThrow(
    '« Intérêt légal » du semestre du 01/07/2026',
  );
  expect(() => publicProcurementInterest({ amount, due: '2018-12-30', paid: '2019-01-05' }, rates)).toThrow(
    '01/07/2018 au 31/12/2018',
  );
});

test('the table that ships: one rate a semester without a gap, the same for both regimes, each with its source', () => {
  const semesters = rates.legal.rates.map(({ semester }) => semester);
  expect(semesters).toEqual(rates.publicProcurement.rates.map(({ semester }) => semester));
  semesters.slice(1).forEach((semester, i) => {
    const [year, half] = semesters[i]!.split('-S').map(Number) as [number, number];
    expect(semester).toBe(half === 1 ? `${year}-S2` : `${year + 1}-S1`);
  });
  expect(rates.legal.rates.map(({ percent }) => percent.toFixed(2)).join(' ')).toBe(
    '0.86 0.87 0.87 0.84 0.79 0.76 0.76 0.77 2.06 4.22 5.07 4.92 3.71 2.76 2.62',
  );
  expect(rates.publicProcurement.rates.map(({ percent }) => percent.toFixed(2)).join(' ')).toBe(
    '0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 2.50 4.00 4.50 4.25 3.15 2.15 2.15',
  );
});

test.each([
  [
    'a semester twice',
    { ...shipped, legal: { ...shipped.legal, rates: [...shipped.legal.rates, shipped.legal.rates[0]] } },
  ],
  [
    'a number for a text',
    { ...shipped, legal: { source: 'x', rates: [{ semester: '2019-S1', percent: 0.86, source: 'x' }] } },
  ],
  [
    'a third semester',
    { ...shipped, legal: { source: 'x', rates: [{ semester: '2019-S3', percent: '0.86', source: 'x' }] } },
  ],
  [
    'no source',
    { ...shipped, legal: { source: 'x', rates: [{ semester: '2019-S1', percent: '0.86', source: '' }] } },
  ],
  ['nothing', null],
])('a table with %s is refused', (_, data) => expect(() => parseLateInterestRates(data)).toThrow());

test.each([
  ['2019-01-01', '2019-S1', '2019-06-30'],
  ['2019-06-30', '2019-S1', '2019-06-30'],
  ['2019-07-01', '2019-S2', '2019-12-31'],
  ['2019-12-31', '2019-S2', '2019-12-31'],
])('%s is in %s, to %s', (day, semester, end) => {
  expect([semesterOf(day), endOfSemester(day), rateOn(day, 'legal', rates).semester]).toEqual([
    semester,
    end,
    semester,
  ]);
});

const coveredDay = fc
  .integer({ min: 0, max: daysBetween('2019-01-01', '2026-06-29') })
  .map(n => addDays('2019-01-01', n));
const euros = fc.integer({ min: 1, max: 100_000_000 }).map(cents => new Decimal(cents).div(100));

test('the periods of the legal rate cover each day once, and interest only grows with time and with the amount', () => {
  fc.assert(
    fc.property(coveredDay, coveredDay, euros, (one, other, sum) => {
      const [due, paid] = [one, other].sort() as [string, string];
      const { periods, interest } = legalInterest({ amount: sum, due, paid }, due, rates);
      expect(periods.reduce((days, period) => days + period.days, 0)).toBe(daysBetween(due, paid));
      periods.forEach(({ from, to, days }, i) => {
        expect([semesterOf(from), daysBetween(from, to) + 1]).toEqual([semesterOf(to), days]);
        expect(from).toBe(addDays(i === 0 ? due : periods[i - 1]!.to, 1));
      });
      const later = legalInterest({ amount: sum, due, paid: addDays(paid, 1) }, due, rates);
      expect(later.interest.gte(interest)).toBe(true);
      expect(legalInterest({ amount: sum.plus(1), due, paid }, due, rates).interest.gte(interest)).toBe(true);
    }),
  );
});
