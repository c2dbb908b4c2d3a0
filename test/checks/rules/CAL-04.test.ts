import { rule } from '../../../src/checks/rules/CAL-04';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { oneFigure, threeLines } from './threeLines';

const withoutPopulation = { application: null, payer: null } as const;

/** Two lines are too few for CAL-11 to tell which amount is wrong. */
const twoLines = (annual: string) =>
  threeLines(
    rows => [
      [rows[0]![0], 7519, '397.77', annual, '66.29'],
      [rows[1]![0], 19605, '1037.14', '345.71', '172.86'],
    ],
    withoutPopulation,
  );

testRule(rule, {
  valid: {
    'known application and payer: the wrong amount is told by itself': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 2, '140.00'))] }),
    '132,59 × 3 = 397,77': () => contextOf({ tables: [twoLines('132.59')] }),
    // The allowance is 3 × 0,005 + 0,005 = 0,02.
    '132,59 × 3 against 397,75, within the roundings': () =>
      contextOf({
        tables: [threeLines(rows => [[rows[0]![0], 7519, '397.75', '132.59', '66.29']], withoutPopulation)],
      }),
    'three lines with a population: CAL-11 names the intruder': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 2, '140.00'), withoutPopulation)] }),
  },
  invalid: {
    '132,60 × 3 = 397,80 against 397,77': {
      context: () => contextOf({ tables: [twoLines('132.60')] }),
      findings: [
        {
          message: 'CAL-04.message',
          values: { times: '397,80\u00a0€', period: '397,77\u00a0€', years: 3 },
          cells: ['D3'],
          expected: '132.59',
          found: '132.60',
          difference: '0.01',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
