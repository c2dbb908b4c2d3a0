import { rule } from '../../../src/checks/rules/UNI-02';
import { Decimal } from '../../../src/domain/money/decimal';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const work =
  (...rows: TestCell[][]) =>
  () =>
    contextOf({
      sheets: [
        sheetOf('Annexe 3', [
          ['Profil', 'Quantité', 'Prix unitaire', 'Montant HT', 'TVA', 'Total TTC'],
          ...rows,
        ]),
      ],
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a claim without tax': () => contextOf({ sheets: [claimSheet({ TVA: null }, { TVA: 0 })] }),
    'a claim for work bears tax': () =>
      contextOf({ sheets: [claimSheet({ Objet: 'Intervention d’un technicien', TVA: 60 })] }),
    'a claim with the VAT that the convention sets on a service': () => {
      const context = contextOf({ sheets: [claimSheet({ Montant: 100, TVA: 20 })] });
      const vat = { rate: new Decimal('0.2'), source: 'test' };
      const [first, ...others] = context.convention.applications;
      const taxed = { ...first!, tariffs: first!.tariffs.map(tariff => ({ ...tariff, vat })) };
      return { ...context, convention: { ...context.convention, applications: [taxed, ...others] } };
    },
    'work at 20 %': work(['Technicien', 1, 300, 300, 60, 360]),
    'two lines with tax among others are errors of their own': () =>
      contextOf({
        tables: [
          tableOf({
            rows: [
              ['Lattes', 16955, '896.95'],
              ['Jacou', 6911, '438.72'],
              ['Clapiers', 5574, '353.85'],
            ],
          }),
        ],
      }),
  },
  invalid: {
    'a column with tax': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [
                ['Lattes', 16955, '1076.34'],
                ['Jacou', 6911, '438.72'],
                ['Clapiers', 5574, '353.85'],
              ],
            }),
          ],
        }),
      findings: [
        {
          message: 'UNI-02.message.flat',
          values: { count: 3 },
          cells: ['C3', 'C4', 'C5'],
          expected: '896.95',
          found: '1076.34',
          difference: '179.39',
        },
      ],
    },
    'tax on a claim of the flat fee': {
      context: () => contextOf({ sheets: [claimSheet({ TVA: 34.85 })] }),
      findings: [
        {
          message: 'UNI-02.message.claim',
          sheet: 'Titres',
          cells: ['J3'],
          expected: '0',
          found: '34.85',
          difference: '34.85',
          fix: ['J3 ← 0'],
        },
      ],
    },
    'work at another rate': {
      context: work(['Technicien', 1, 300, 300, 30, 330]),
      findings: [
        {
          message: 'UNI-02.message.rate',
          sheet: 'Annexe 3',
          cells: ['E2'],
          expected: '60',
          found: '30',
          difference: '-30',
          fix: ['E2 ← 60'],
        },
        {
          message: 'UNI-02.message.rate',
          sheet: 'Annexe 3',
          cells: ['F2'],
          expected: '360',
          found: '330',
          difference: '-30',
          fix: ['F2 ← 360'],
        },
      ],
    },
    'a computed tax is left to its author': {
      context: work(['Technicien', 1, 300, 300, { formula: '=D2*0.1', value: 30 }, 360]),
      findings: [
        {
          message: 'UNI-02.message.rate',
          sheet: 'Annexe 3',
          cells: ['E2'],
          expected: '60',
          found: '30',
          difference: '-30',
        },
      ],
    },
  },
  notRun: { nothing: { context: () => contextOf({}), reason: 'check.noTable' } },
});
