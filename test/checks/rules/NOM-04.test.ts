import { rule } from '../../../src/checks/rules/NOM-04';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const named = (name: string) => () => contextOf({ tables: [tableOf({ rows: [[name, 9381]] })] });
const finding = (found: string) => ({
  message: 'NOM-04.message' as const,
  cells: ['A3'],
  expected: 'Le Crès',
  found,
  fix: ['A3 ← “Le Crès”'],
});

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    '« du » holds the article': named('CCAS du Crès'),
    'capitals only: NOM-03 tells it': named('LE CRES'),
  },
  invalid: {
    'moved behind': { context: named('Crès (Le)'), findings: [finding('Crès (Le)')] },
    missing: { context: named('Crès'), findings: [finding('Crès')] },
    'missing, without accent': { context: named('CRES'), findings: [finding('CRES')] },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
