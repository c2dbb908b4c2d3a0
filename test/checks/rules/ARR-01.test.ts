import { rule } from '../../../src/checks/rules/ARR-01';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { proRataCosts } from '../../../src/domain/tariff/proRata';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { threeLines } from './threeLines';
import { testRule } from '../ruleTester';
import { tableOf, type TestRow } from '../tableOf';

/** The 31 lines of E-DEMAT with another cost for Montpellier, 15 135,12 € over the period. */
const montpellierAt = (amount: string) =>
  soundTable({ totals: [472573, '0', '0', '0'] }, rows =>
    rows.map(row =>
      row[0] === 'Montpellier' ? ['Montpellier', 286098, amount] : [row[0], row[1] ?? null, row[2] ?? null],
    ),
  );

/** E-DEMAT shared by the total populations of 2018, as annexe 2 would for another convention. */
function ofYear2018() {
  const { members } = findConvention(undefined);
  const populations = members.map(({ name, insee }) => ({
    name,
    population: montpellierPopulations.communes[insee]!.find(
      ({ kind, year }) => kind === 'totale' && year === 2018,
    )!.population,
  }));
  const totalPopulation = populations.reduce((sum, { population }) => sum + population, 0);
  const rows = populations.map(({ name, population }): TestRow => {
    const costs = proRataCosts({
      population,
      totalPopulation,
      budget: new Decimal(25000),
      budgetPeriodicity: 'period',
      years: 3,
      participation: new Decimal('0.5'),
    });
    return [name, population, costs.period.toString(), costs.annual.toString(), costs.billed.toString()];
  });
  return tableOf({ rows });
}

testRule(rule, {
  valid: {
    'a sum equal to the budget': () => contextOf({ tables: [montpellierAt('15135.13')] }),
    'a gap beyond 31 × 0,005 = 0,155 €': () => contextOf({ tables: [montpellierAt('15135.29')] }),
    'a few members only': () => contextOf({ tables: [threeLines()] }),
  },
  invalid: {
    'the printed table: 24 999,99 for 25 000': {
      context: () =>
        contextOf({ tables: [soundTable({ totals: [472573, '24999.99', '8333.33', '4166.65'] })] }),
      findings: [
        {
          message: 'ARR-01.message',
          values: { sum: '24\u202f999,99\u00a0€', gap: '−0,01\u00a0€', tolerance: '0,155\u00a0€', count: 2 },
          cells: ['C34', 'E34'],
          expected: '25000.00',
          found: '24999.99',
          difference: '-0.01',
          explanation: ['ARR-01.why.column', 'ARR-01.why.column', 'ARR-01.why'],
        },
      ],
    },
    'just within 0,155 €, 25 000,15, but the right amounts make 24 999,99': {
      context: () => contextOf({ tables: [montpellierAt('15135.28')] }),
      findings: [
        {
          message: 'ARR-01.message.other',
          values: {
            gap: '+0,15\u00a0€',
            right: '24\u202f999,99\u00a0€',
            genuine: '−0,01\u00a0€',
          },
          cells: ['C34'],
          expected: '25000.00',
          found: '25000.15',
          difference: '0.15',
          explanation: ['ARR-01.why.column', 'ARR-01.why.other'],
        },
      ],
    },
    'a population one inhabitant too many, with the amounts that follow': {
      context: () =>
        contextOf({
          tables: [
            soundTable({ totals: [472574, '0', '0', '0'] }, rows =>
              rows.map(row =>
                row[0] === 'Juvignac' ? ['Juvignac', 10980, '580.86'] : [row[0], row[1], row[2]],
              ),
            ),
          ],
        }),
      findings: [
        {
          message: 'ARR-01.message.other',
          values: { gap: '+0,04\u00a0€', genuine: '−0,01\u00a0€' },
          cells: ['C34'],
          expected: '25000.00',
          found: '25000.04',
          difference: '0.04',
        },
      ],
    },
    'populations of 2018 throughout, with their own total: their own rounding': {
      context: () => contextOf({ tables: [ofYear2018()] }),
      findings: [
        {
          message: 'ARR-01.message',
          cells: ['D2'],
          expected: '8333.33',
          found: '8333.35',
          difference: '0.02',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
