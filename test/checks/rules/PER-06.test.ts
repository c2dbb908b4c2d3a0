import { rule } from '../../../src/checks/rules/PER-06';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';

const stating =
  (value: number, lines = 31) =>
  () =>
    contextOf({
      tables: [
        soundTable(
          {
            change: {
              statedMemberCount: { value, sheet: 'Annexe 2', cell: 'A1', text: `Les ${value} communes` },
            },
          },
          rows => rows.slice(0, lines),
        ),
      ],
    });

testRule(rule, {
  valid: {
    'six sound tables, which state nothing': () => contextOf({ tables: soundTables() }),
    'the right number': stating(31),
    'the right number for an extract': stating(10, 10),
    'the number of the convention, a line missing: PER-01 tells it': stating(31, 30),
  },
  invalid: {
    '30 stated, 31 listed': {
      context: stating(30),
      findings: [{ message: 'PER-06.message', cells: ['A1'], expected: '31', found: '30', difference: '-1' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
