import { rule } from '../../../src/checks/rules/APP-03';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { contextOf, sheetsOfTables } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const titled =
  (title: string, change: Partial<TariffTable> = {}) =>
  () => {
    const tables = [tableOf({ application: null, row: 1, rows: [['Lattes', 16955, '100.00']], change })];
    const [sheet] = sheetsOfTables(tables);
    if (!sheet) throw new Error('no sheet');
    const values = sheet.values.map((row, index) => (index === 0 ? [title, ...row.slice(1)] : row));
    return contextOf({ tables, sheets: [{ ...sheet, values }] });
  };
const demat = findApplication(findConvention(undefined), 'E-DEMAT');
const bySheet = (text: string) => ({
  application: { value: demat, sheet: 'Annexe 2', cell: 'A2', text, isInferred: false },
});
const listed = contextOf({})
  .convention.applications.map(({ label }) => label)
  .join(', ');

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a title that names no application': titled('Services numériques communs, tarif par commune'),
    'an application of the convention': titled('Plateforme Open data'),
    'another text of the table says the application': titled('Plateforme commune', bySheet('E-démat')),
  },
  invalid: {
    'TéléAlerte in 2019, on a sheet named after another application': {
      context: titled('Plateforme de TéléAlerte', bySheet('Annexe 2')),
      findings: [
        { message: 'APP-03.message', cells: ['A1'], expected: listed, found: 'Plateforme de TéléAlerte' },
      ],
    },
    'TéléAlerte in 2019': {
      context: titled('Annexe 2 : Plateforme de TéléAlerte'),
      findings: [
        {
          message: 'APP-03.message',
          cells: ['A1'],
          expected: listed,
          found: 'Annexe 2 : Plateforme de TéléAlerte',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
