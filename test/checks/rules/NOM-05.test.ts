import { rule } from '../../../src/checks/rules/NOM-05';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const named = (name: string, population?: number) => () =>
  contextOf({
    tables: [tableOf({ rows: [population === undefined ? [name] : [name, population]] })],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'one letter from one member only: NOM-01 tells it': named('Pérois'),
  },
  invalid: {
    'a name cut short that two members may have': {
      context: named('Cournon', 6023),
      findings: [
        {
          message: 'NOM-05.message',
          cells: ['A3'],
          expected: 'Cournonsec, Cournonterral',
          found: 'Cournon',
          choices: [
            ['name.choice.write', ['A3 ← “Cournonsec”']],
            ['name.choice.write', ['A3 ← “Cournonterral”']],
          ],
          explanation: ['NOM-05.why', 'NOM-05.why.population'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
