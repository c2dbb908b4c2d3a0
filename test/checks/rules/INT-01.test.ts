import { rule } from '../../../src/checks/rules/INT-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';

const prices = (title: string, ...more: TestCell[][]) =>
  sheetOf('Annexe 3', [
    [title],
    ['Désignation', 'Unité', 'Prix en euros HT'],
    ['Technicien / developpeur', 'jours/homme', 300],
    ['Chef de projet junior', 'jours/homme', 400],
    ['Chef de projet sénior', 'jours/homme', 500],
    ...more,
  ]);
const days = (profile: string, quantity: TestCell) =>
  sheetOf('Interventions', [
    ['Date', 'Profil', 'Quantité (jours)', 'Montant HT'],
    [43_700, profile, quantity, 300],
  ]);
const at = { sheet: 'Interventions' };

testRule(rule, {
  valid: {
    'a list that announces days only': () =>
      contextOf({ sheets: [prices('Prix par journée d’intervention'), days('Technicien', 1)] }),
    'half days priced': () =>
      contextOf({
        sheets: [
          prices('Prix par journée ou demi-journée', ['Technicien / développeur', 'demi-journée', 150]),
          days('développeur', 0.5),
        ],
      }),
    'the three profiles of article 3, without a list': () =>
      contextOf({ sheets: [days('Chef de projets senior', 2.5)] }),
    'no quantity yet': () => contextOf({ sheets: [days('Chef de projet junior', null)] }),
  },
  invalid: {
    'annexe 3 as it is printed: a half day announced and not priced': {
      context: () => contextOf({ sheets: [prices('Prix par intervenant et journée ou demi-journée')] }),
      findings: [{ message: 'INT-01.message.halfDay', sheet: 'Annexe 3', cells: ['A1'] }],
    },
    'a third of a day': {
      context: () => contextOf({ sheets: [days('Technicien', 0.3)] }),
      findings: [
        {
          ...at,
          message: 'INT-01.message',
          cells: ['C2'],
          expected: '0.5',
          found: '0.3',
          difference: '-0.2',
        },
      ],
    },
    'less than nothing': {
      context: () => contextOf({ sheets: [days('Technicien', '-1')] }),
      findings: [
        { ...at, message: 'INT-01.message', cells: ['C2'], expected: '0.5', found: '-1', difference: '-1.5' },
      ],
    },
    'an unknown profile': {
      context: () =>
        contextOf({ sheets: [prices('Prix par journée d’intervention'), days('Architecte', 1)] }),
      findings: [{ ...at, message: 'INT-01.message.profile', cells: ['B2'], found: 'Architecte' }],
    },
  },
  notRun: { 'neither list': { context: () => contextOf({}), reason: 'INT-01.notRun' } },
});
