import { rule } from '../../../src/checks/rules/ARR-04';
import { contextOf } from '../contextOf';
import { sheetOf, type TestCell } from '../snapshotOf';
import { testRule } from '../ruleTester';

/** An état de répartition: member, one amount an application, total. */
const shares = (...rows: readonly TestCell[][]) =>
  contextOf({
    sheets: [sheetOf('Répartition', [['Membre', 'E-démat', 'E-services', 'Marchés', 'Total'], ...rows])],
  });

testRule(rule, {
  valid: {
    'the sum of the rounded lines': () => shares(['Beaulieu', 16.58, 13.26, 9.95, 39.79]),
    'a member for whom both roundings agree': () => shares(['Juvignac', 96.8, 77.44, 58.08, 232.32]),
    'a total whose amounts are not on the line': () => shares(['Beaulieu', null, null, null, 39.78]),
    'one cent lower is no rounding of the sum': () => shares(['Beaulieu', 16.58, 13.26, 9.95, 39.77]),
  },
  invalid: {
    'Beaulieu: 16,58 + 13,26 + 9,95 = 39,79, not 39,78': {
      context: () => shares(['Beaulieu', 16.58, 13.26, 9.95, 39.78]),
      findings: [
        {
          message: 'ARR-04.message',
          values: { name: 'Beaulieu', found: '39,78\u00a0€', expected: '39,79\u00a0€' },
          sheet: 'Répartition',
          cells: ['E2'],
          expected: '39.79',
          found: '39.78',
          difference: '-0.01',
          fix: ['E2 ← 39.79'],
        },
      ],
    },
    'a CCAS, by a formula that rounds the sum': {
      context: () =>
        shares([
          'CCAS de Clapiers',
          19.66,
          15.73,
          11.8,
          { formula: '=ROUND(B2+C2+D2-0.006,2)', value: 47.18 },
        ]),
      findings: [
        {
          message: 'ARR-04.message',
          values: { name: 'Clapiers', expected: '47,19\u00a0€' },
          sheet: 'Répartition',
          cells: ['E2'],
          expected: '47.19',
          found: '47.18',
          difference: '-0.01',
          choices: [['ARR-04.choice', ['E2 ← 47.19']]],
        },
      ],
    },
  },
});
