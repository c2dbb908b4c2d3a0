import { rule } from '../../../src/checks/rules/NOM-08';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';
import { soundTables } from '../soundTables';

const texts =
  (...cells: string[]) =>
  () =>
    contextOf({
      sheets: [
        sheetOf(
          'Annexe 2',
          cells.map(cell => [cell]),
        ),
      ],
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'one acronym, even if it is not the official one': texts('Participation de la 3M', 'Part de la 3M'),
    'inside other words': texts('participation de MMM', 'Part3M', 'www.montpellier3m.fr'),
  },
  invalid: {
    'two acronyms': {
      context: texts('Participation de MMM (50%)', 'Reste à charge de la 3M'),
      findings: [{ message: 'NOM-08.message', cells: ['A2'], expected: 'MMM', found: '3M' }],
    },
  },
});
