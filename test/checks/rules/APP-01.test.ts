import { rule } from '../../../src/checks/rules/APP-01';
import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const convention = findConvention(undefined);
const titled =
  (...texts: string[]) =>
  () =>
    contextOf({
      tables: texts.map((text, index) => {
        const value = findApplication(convention, 'E-DEMAT');
        const application = { value, sheet: 'Annexe 2', cell: `A${index * 10 + 1}`, text, isInferred: false };
        return tableOf({ row: index * 10, rows: [['Lattes', 16955]], change: { application } });
      }),
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the code is short for any name': titled('E-DEMAT communes', 'Plateforme d’administration électronique'),
    'capitals and accents do not count': titled(
      'PLATEFORME D’ADMINISTRATION ELECTRONIQUE',
      'Plateforme d’administration électronique',
    ),
    'a misspelling used throughout cannot be told': () =>
      contextOf({ sheets: [sheetOf('Annexe 1', [['Logiciel LOCAL RUST PME']])] }),
  },
  invalid: {
    'two names for two tables': {
      context: titled('Plateforme d’administration électronique', 'e-plateforme, tarif par CCAS'),
      findings: [
        {
          message: 'APP-01.message',
          cells: ['A11'],
          expected: findApplication(convention, 'E-DEMAT').label,
          found: 'e-plateforme',
          explanation: ['APP-01.why'],
        },
      ],
    },
    'a misspelling beside the right name, wherever they stand': {
      context: () =>
        contextOf({
          sheets: [
            sheetOf('Annexe 1', [
              ['La plateforme s’appuie sur le logiciel libre LOCAL TRUST MPE'],
              ['Informations sur le logiciel libre LOCAL RUST PME'],
            ]),
          ],
        }),
      findings: [
        {
          message: 'APP-01.message',
          sheet: 'Annexe 1',
          cells: ['A2'],
          expected: 'LOCAL TRUST MPE',
          found: 'LOCAL RUST PME',
          explanation: ['APP-01.why.close'],
        },
      ],
    },
  },
});
