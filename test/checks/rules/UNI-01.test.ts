import { rule } from '../../../src/checks/rules/UNI-01';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { contextOf, sheetsOfTables } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestTable } from '../tableOf';

type Tax = TariffTable['statedTax'][number]['value'];

const said = (value: Tax, cell: string) => ({ value, sheet: 'Annexe 2', cell, text: `Coût ${value}` });
const table = (statedTax: TariffTable['statedTax'], given: Partial<TestTable> = {}) =>
  tableOf({ rows: [['Lattes', 16955, '896.95', '298.98', '149.49']], ...given, change: { statedTax } });
const headed = (text: string, statedTax: TariffTable['statedTax']) => () => {
  const tables = [table(statedTax)];
  const [sheet] = sheetsOfTables(tables);
  if (!sheet) throw new Error('no sheet');
  const values = sheet.values.map((row, index) => (index === 1 ? [...row.slice(0, 4), text] : row));
  return contextOf({ tables, sheets: [{ ...sheet, values }] });
};

testRule(rule, {
  valid: {
    'six sound tables, which say nothing': () => contextOf({ tables: soundTables() }),
    'the right words': headed('Coût net de taxe', [said('net de taxe', 'E2')]),
    'a sentence that names both and says which holds': headed(
      'Montants en euros, net de taxe ; la mention « HT » reprend celle de l’annexe signée.',
      [said('HT', 'A1'), said('net de taxe', 'E2')],
    ),
  },
  invalid: {
    'HT in the header': {
      context: headed('Coût annuel avec participation (50%) HT', [said('HT', 'E2')]),
      findings: [
        {
          message: 'UNI-01.message',
          cells: ['E2'],
          expected: 'net de taxe',
          found: 'HT',
          choices: [['UNI-01.choice', ['E2 ← “Coût annuel avec participation (50%) net de taxe”']]],
        },
      ],
    },
    'TTC, whatever else is explained': {
      context: headed('Montants net de taxe ; la mention HT est ancienne. TTC', [
        said('HT', 'A1'),
        said('TTC', 'E2'),
      ]),
      findings: [
        {
          message: 'UNI-01.message',
          cells: ['E2'],
          expected: 'net de taxe',
          found: 'TTC',
          choices: [
            ['UNI-01.choice', ['E2 ← “Montants net de taxe ; la mention HT est ancienne. net de taxe”']],
          ],
        },
      ],
    },
    'two tables of one sheet are one cause': {
      context: () =>
        contextOf({ tables: [table([said('HT', 'E2')]), table([said('HT', 'E12')], { row: 10 })] }),
      findings: [
        {
          message: 'UNI-01.message',
          values: { count: 2 },
          cells: ['E2', 'E12'],
          expected: 'net de taxe',
          found: 'HT',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
