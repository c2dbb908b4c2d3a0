import { Decimal } from '../../../src/domain/money/decimal';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';
import { sharedBudgets, sharedCosts } from '../../../src/domain/tariff/sharedCosts';

const members = [
  { insee: '34003', population: 300 },
  { insee: '34001', population: 300 },
  { insee: '34002', population: 400 },
];
/** 100,01 € for 2 years over 1 000 inhabitants, half of it paid by the métropole. */
const terms = {
  totalPopulation: 1_000,
  budget: new Decimal('100.01'),
  budgetPeriodicity: 'period',
  years: 2,
  participation: new Decimal('0.5'),
} as const;

test('the budgets are those of the whole population, exact', () => {
  const { period, annual, billed } = sharedBudgets(terms);
  expect([period, annual, billed].map(String)).toEqual(['100.01', '50.005', '25.0025']);
});

// Shares of 100,01 €: 30,003 | 30,003 | 40,004. Of 50,01 €: 15,003 | 15,003 | 20,004. Of 25,00 €: 7,50 | 7,50 | 10.
test.each([
  ['largest-remainder', ['30', '30', '40.01'], ['15', '15', '20.01'], ['7.5', '7.5', '10']],
  ['largest-member', ['30', '30', '40.01'], ['15', '15', '20.01'], ['7.5', '7.5', '10']],
  ['last-row', ['30', '30', '40.01'], ['15', '15', '20.01'], ['7.5', '7.5', '10']],
] as const)('%s: each column adds up to its budget to the cent', (policy, period, annual, billed) => {
  const costs = sharedCosts(terms, members, policy);
  const shown = (name: 'period' | 'annual' | 'billed') =>
    ['34001', '34003', '34002'].map(insee => costs.get(insee)?.[name].toString());
  expect([shown('period'), shown('annual'), shown('billed')]).toEqual([period, annual, billed]);
  expect(sumOfAmounts([...costs.values()].map(({ annual: cost }) => cost)).toString()).toBe('50.01');
});

test('the last row is the last one given; members with the same remainder go by INSEE code', () => {
  const rows = ['34009', '34008'].map(insee => ({ insee, population: 500 }));
  const annualOf = (policy: 'last-row' | 'largest-remainder') => {
    const costs = sharedCosts(terms, rows, policy);
    return ['34008', '34009'].map(insee => costs.get(insee)?.annual.toString());
  };
  // 25,005 € each: both round to 25,01 €, and one cent too many is handed out.
  expect(annualOf('last-row')).toEqual(['25', '25.01']);
  expect(annualOf('largest-remainder')).toEqual(['25.01', '25']);
});
