import { rule } from '../../../src/checks/rules/ARR-01';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { threeLines } from './threeLines';
import { testRule } from '../ruleTester';

/** The 31 lines of E-DEMAT with another cost for Montpellier, 15 135,12 € over the period. */
const montpellierAt = (amount: string) =>
  soundTable({ totals: [472573, '0', '0', '0'] }, rows =>
    rows.map(row =>
      row[0] === 'Montpellier' ? ['Montpellier', 286098, amount] : [row[0], row[1] ?? null, row[2] ?? null],
    ),
  );

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
    'just within 0,155 €: 25 000,15': {
      context: () => contextOf({ tables: [montpellierAt('15135.28')] }),
      findings: [
        {
          message: 'ARR-01.message',
          cells: ['C34'],
          expected: '25000.00',
          found: '25000.15',
          difference: '0.15',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
