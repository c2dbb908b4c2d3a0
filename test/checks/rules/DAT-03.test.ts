import { rule } from '../../../src/checks/rules/DAT-03';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';

const year = (Exercice: number | string) => () => contextOf({ sheets: [claimSheet({ Exercice })] });
const end = (day: TestCell) => () =>
  contextOf({
    sheets: [
      sheetOf('Annexe 1', [
        ['Membre', 'Date de résiliation'],
        ['Jacou', day],
      ]),
    ],
  });

testRule(rule, {
  valid: {
    'the first year': year(2019),
    'the last year': year(2021),
    'termination on 1 January 2020': end(43_831),
    'the last day': end(44_561),
  },
  invalid: {
    'the year after': {
      context: year('2022'),
      findings: [
        { message: 'DAT-03.message', sheet: 'Titres', cells: ['B3'], expected: '2019-2021', found: '2022' },
      ],
    },
    'termination on the first day of the convention': {
      context: end(43_466),
      findings: [
        {
          message: 'DAT-03.message.end',
          sheet: 'Annexe 1',
          cells: ['B2'],
          expected: '01/01/2020-31/12/2021',
          found: '01/01/2019',
        },
      ],
    },
    'termination after the end': {
      context: end(44_562),
      findings: [
        {
          message: 'DAT-03.message.end',
          sheet: 'Annexe 1',
          cells: ['B2'],
          expected: '01/01/2020-31/12/2021',
          found: '01/01/2022',
        },
      ],
    },
  },
  notRun: { 'no dates': { context: () => contextOf({}), reason: 'DAT-03.notRun' } },
});
