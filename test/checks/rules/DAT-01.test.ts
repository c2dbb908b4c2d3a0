import { rule } from '../../../src/checks/rules/DAT-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell, type TestSheet } from '../snapshotOf';
import { soundTables } from '../soundTables';

const sheet = (rows: TestSheet) => () => contextOf({ sheets: [sheetOf('Annexe 1', rows)] });
const members = (header: string, ...cells: TestCell[]) =>
  sheet([['Membre', header], ...cells.map((cell, index) => [`Membre ${index}`, cell])]);
const pair = (headers: [string, string], first: TestCell, second: TestCell) =>
  sheet([
    ['Membre', ...headers],
    ['Juvignac', first, second],
  ]);

testRule(rule, {
  valid: {
    'a column of dates': members('Date d’adhésion', 43466, 43500),
    'out before in, empty': pair(['Adhésion', 'Retrait'], 43466, null),
    'in before out': pair(['Adhésion', 'Retrait'], 43466, 43831),
  },
  invalid: {
    'texts of one column are one cause': {
      context: members('Date de délibération', '01/07/2019', 43651, '1er juillet 2019'),
      findings: [
        {
          message: 'DAT-01.message',
          values: { count: 2 },
          sheet: 'Annexe 1',
          cells: ['B2', 'B4'],
          expected: '01/07/2019',
          found: '01/07/2019',
          fix: ['B2 ← 43647 [dd/mm/yyyy]', 'B4 ← 43647 [dd/mm/yyyy]'],
        },
      ],
    },
    'a day that does not exist': {
      context: members('Date de délibération', 43651, '31/06/2019'),
      findings: [
        { message: 'DAT-01.message.impossible', sheet: 'Annexe 1', cells: ['B3'], found: '31/06/2019' },
      ],
    },
    'a year of another age': {
      context: () => {
        const dates = sheetOf('Annexe 1', [['Date de délibération'], [7000]]);
        return contextOf({ sheets: [{ ...dates, numberFormats: [['General'], ['dd/mm/yyyy']] }] });
      },
      findings: [{ message: 'DAT-01.message.year', sheet: 'Annexe 1', cells: ['A2'], found: '01/03/1919' }],
    },
    'out before in': {
      context: pair(['Adhésion', 'Retrait'], 43831, 43466),
      findings: [
        { message: 'DAT-01.message.order', sheet: 'Annexe 1', cells: ['C2', 'B2'], found: '01/01/2019' },
      ],
    },
    'due before issued': {
      context: pair(['Date d’émission', 'Échéance'], 43738, 43700),
      findings: [
        { message: 'DAT-01.message.order', sheet: 'Annexe 1', cells: ['C2', 'B2'], found: '23/08/2019' },
      ],
    },
  },
  notRun: {
    'a header of days above words': { context: members('Retrait', 'Non', 'Oui'), reason: 'check.noDates' },
    'amounts below « Effet population »': {
      context: members('Effet population', 33000.5, 12, 41),
      reason: 'check.noDates',
    },
    'no dates': { context: () => contextOf({ tables: soundTables() }), reason: 'check.noDates' },
  },
});
