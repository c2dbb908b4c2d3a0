import fc from 'fast-check';
import { Decimal } from '../../../src/domain/money/decimal';
import { exactProRataCosts, type ProRataBasis, proRataCosts } from '../../../src/domain/tariff/proRata';
import { fractionCosts } from './bigintOracle';

const basisArbitrary = fc
  .record({
    population: fc.integer({ min: 1, max: 3_000_000 }),
    others: fc.integer({ min: 0, max: 70_000_000 }),
    budgetCents: fc.bigInt({ min: 0n, max: 1_000_000_000_000n }),
    years: fc.integer({ min: 1, max: 10 }),
    participationPercent: fc.integer({ min: 0, max: 100 }),
    budgetPeriodicity: fc.constantFrom('period' as const, 'year' as const),
  })
  .map(drawn => ({ ...drawn, totalPopulation: drawn.population + drawn.others }));

type Drawn = typeof basisArbitrary extends fc.Arbitrary<infer T> ? T : never;

const toBasis = (drawn: Drawn): ProRataBasis => ({
  population: drawn.population,
  totalPopulation: drawn.totalPopulation,
  budget: new Decimal(drawn.budgetCents.toString()).div(100),
  budgetPeriodicity: drawn.budgetPeriodicity,
  years: drawn.years,
  participation: new Decimal(drawn.participationPercent).div(100),
});

const cents = (amount: Decimal) => BigInt(amount.times(100).toFixed(0));

test('a second arithmetic, fractions of integers, agrees on 100 000 random inputs', () => {
  fc.assert(
    fc.property(basisArbitrary, drawn => {
      const costs = proRataCosts(toBasis(drawn));
      expect([costs.period, costs.annual, costs.billed].map(cents)).toEqual(fractionCosts(drawn));
    }),
    { numRuns: 100_000 },
  );
}, 120_000);

test('an amount never falls when the population or the budget grows', () => {
  fc.assert(
    fc.property(basisArbitrary, fc.integer({ min: 1, max: 1000 }), (drawn, more) => {
      const basis = toBasis(drawn);
      const costs = proRataCosts(basis);
      const larger = proRataCosts({ ...basis, population: basis.population + more });
      const richer = proRataCosts({ ...basis, budget: basis.budget.plus(more) });
      for (const column of ['period', 'annual', 'billed'] as const) {
        expect(larger[column].gte(costs[column])).toBe(true);
        expect(richer[column].gte(costs[column])).toBe(true);
      }
    }),
  );
});

test('the exact amount grows strictly with the population and the budget', () => {
  const basis = toBasis({
    population: 10,
    others: 90,
    totalPopulation: 100,
    budgetCents: 100n,
    years: 3,
    participationPercent: 50,
    budgetPeriodicity: 'period',
  });
  const exact = exactProRataCosts(basis);
  expect(exactProRataCosts({ ...basis, population: 11 }).billed.gt(exact.billed)).toBe(true);
  expect(exactProRataCosts({ ...basis, budget: basis.budget.plus('0.01') }).billed.gt(exact.billed)).toBe(
    true,
  );
});

test('the billed amount never exceeds the annual one, nor the annual one the period', () => {
  fc.assert(
    fc.property(basisArbitrary, drawn => {
      const costs = proRataCosts(toBasis(drawn));
      expect(costs.billed.lte(costs.annual)).toBe(true);
      expect(costs.annual.lte(costs.period)).toBe(true);
    }),
  );
});

// population 1 of 1000: the period cost is the budget / 1000, so a budget of 12.345 k€ lands on an exact half cent.
test.each([
  { case: 'just below the tie', budget: '1234.4999', expected: '1.23' },
  { case: 'the exact tie, odd cent below', budget: '1235', expected: '1.24' },
  { case: 'the exact tie, even cent below (half-even would keep 1.24)', budget: '1245', expected: '1.25' },
  { case: 'just above the tie', budget: '1235.0001', expected: '1.24' },
  { case: 'a tie that binary floats see below (1.005)', budget: '1005', expected: '1.01' },
])('period cost, $case: $budget € → $expected', ({ budget, expected }) => {
  const costs = proRataCosts({
    population: 1,
    totalPopulation: 1000,
    budget: new Decimal(budget),
    budgetPeriodicity: 'period',
    years: 1,
    participation: new Decimal(0),
  });
  expect(costs.period.toFixed(2)).toBe(expected);
});

test('each column rounds its own exact value: half of 0.01 a year, exactly 0.005, is 0.01', () => {
  const costs = proRataCosts({
    population: 1,
    totalPopulation: 1,
    budget: new Decimal('0.03'),
    budgetPeriodicity: 'period',
    years: 3,
    participation: new Decimal('0.5'),
  });
  expect([costs.period, costs.annual, costs.billed].map(amount => amount.toFixed(2))).toEqual([
    '0.03',
    '0.01',
    '0.01',
  ]);
});

test('Baillargues is rounded once: chained rounding would print 66.30', () => {
  const costs = proRataCosts({
    population: 7519,
    totalPopulation: 472573,
    budget: new Decimal(25000),
    budgetPeriodicity: 'period',
    years: 3,
    participation: new Decimal('0.5'),
  });
  expect(costs.annual.toFixed(2)).toBe('132.59');
  expect(costs.billed.toFixed(2)).toBe('66.29');
});

test('a yearly budget costs as many times more over the period as it has years', () => {
  const yearly = proRataCosts({
    population: 10979,
    totalPopulation: 472573,
    budget: new Decimal(25000),
    budgetPeriodicity: 'year',
    years: 3,
    participation: new Decimal('0.5'),
  });
  // The reading of article 4 taken literally: three times the printed amounts.
  expect(yearly.billed.toFixed(2)).toBe('290.40');
  expect(yearly.annual.toFixed(2)).toBe('580.81');
});
