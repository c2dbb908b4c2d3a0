import { rule } from '../../../src/checks/rules/CAL-10';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';
import { columnOf, threeLines } from './threeLines';

const RIGHT = 'PopCom × (Pappli − Part3M) ÷ PopTot';

testRule(rule, {
  valid: {
    'the printed amounts': () => contextOf({ tables: [threeLines()] }),
    'the consistent formula': () => contextOf({ sheets: [sheetOf('Article 4', [[RIGHT]])] }),
  },
  invalid: {
    'amounts that follow the printed formula: Juvignac 596,59': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['408.58', '1065.32', '596.59']))] }),
      findings: [
        {
          message: 'CAL-10.message',
          cells: ['C3', 'C4', 'C5'],
          expected: '397.77',
          found: '408.58',
          difference: '10.81',
          choices: [
            [
              'figure.choice.recompute',
              ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'],
            ],
          ],
        },
      ],
    },
    'the formula written in a cell': {
      context: () =>
        contextOf({ sheets: [sheetOf('Article 4', [['(PopCom x Pappli) / (PopTot - Part3M)']])] }),
      findings: [
        {
          message: 'CAL-10.message.text',
          sheet: 'Article 4',
          cells: ['A1'],
          expected: RIGHT,
          found: '(PopCom x Pappli) / (PopTot - Part3M)',
          choices: [['CAL-10.choice', [`A1 ← “${RIGHT}”`]]],
        },
      ],
    },
    'in a sentence, whose other words would be lost': {
      context: () =>
        contextOf({
          sheets: [
            sheetOf('Article 4', [['Le coût est calculé ainsi : PopCom × Pappli / (PopTot − Part3M).']]),
          ],
        }),
      findings: [
        {
          message: 'CAL-10.message.text',
          sheet: 'Article 4',
          cells: ['A1'],
          expected: RIGHT,
          found: 'Le coût est calculé ainsi : PopCom × Pappli / (PopTot − Part3M).',
        },
      ],
    },
  },
});
