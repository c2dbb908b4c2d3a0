import { rule } from '../../../src/checks/rules/NOM-07';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const named = (name: string) => () => contextOf({ tables: [tableOf({ rows: [[name, 16955]] })] });
const finding = (found: string, shown: string) => ({
  message: 'NOM-07.message' as const,
  values: { found: shown },
  cells: ['A3'],
  expected: 'Lattes',
  found,
  fix: ['A3 ← “Lattes”'],
});

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'capitals: NOM-03 tells it': named('LATTES'),
  },
  invalid: {
    'a no-break space at the end': {
      context: named('Lattes\u00A0'),
      findings: [finding('Lattes\u00A0', 'Lattes⍽')],
    },
    'a byte order mark': { context: named('\uFEFFLattes'), findings: [finding('\uFEFFLattes', '␀Lattes')] },
    'two spaces at the end': { context: named('Lattes  '), findings: [finding('Lattes  ', 'Lattes␣␣')] },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
