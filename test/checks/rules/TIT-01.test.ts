import { rule } from '../../../src/checks/rules/TIT-01';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';

testRule(rule, {
  valid: {
    'just at the threshold': () => contextOf({ sheets: [claimSheet({ Montant: 15 })] }),
    'no amount yet': () => contextOf({ sheets: [claimSheet({ Montant: null })] }),
    'at the threshold with its VAT': () => contextOf({ sheets: [claimSheet({ Montant: 12.5, TVA: 2.5 })] }),
    'two lines of one claim, taxed and untaxed': () =>
      contextOf({
        sheets: [
          claimSheet({ 'N°': 7, Montant: 14.99, TVA: 'net de taxe' }, { 'N°': 7, Montant: 12.49, TVA: 2.5 }),
        ],
      }),
    'a reduction': () => contextOf({ sheets: [claimSheet({ Montant: -8.45 })] }),
  },
  invalid: {
    'just under': {
      context: () => contextOf({ sheets: [claimSheet({ Montant: 14.99 })] }),
      findings: [
        {
          message: 'TIT-01.message',
          sheet: 'Titres',
          cells: ['I3'],
          expected: '15',
          found: '14.99',
          difference: '-0.01',
          explanation: ['TIT-01.why'],
        },
      ],
    },
    'just under with its VAT; a rate is no VAT': {
      context: () =>
        contextOf({
          sheets: [claimSheet({ Montant: 12.49, TVA: 2.5 }, { Montant: 14.9, TVA: 0.2, Débiteur: 'Lattes' })],
        }),
      findings: [
        {
          message: 'TIT-01.message',
          sheet: 'Titres',
          cells: ['I3'],
          expected: '15',
          found: '14.99',
          difference: '-0.01',
        },
        {
          message: 'TIT-01.message',
          sheet: 'Titres',
          cells: ['I4'],
          expected: '15',
          found: '14.9',
          difference: '-0.1',
        },
      ],
    },
    'two lines of one claim, under 15 € together; the same number another year is another claim': {
      context: () =>
        contextOf({
          sheets: [
            claimSheet(
              { 'N°': 7, Montant: 8 },
              { 'N°': 7, Montant: 5, TVA: 1 },
              { 'N°': 7, Montant: 20, Exercice: 2020 },
            ),
          ],
        }),
      findings: [
        {
          message: 'TIT-01.message',
          sheet: 'Titres',
          cells: ['I3', 'I4'],
          expected: '15',
          found: '14',
          difference: '-1',
          explanation: ['TIT-01.why', 'TIT-01.why.together'],
        },
      ],
    },
    'the CCAS of Montaud, with another claim to group it with': {
      context: () =>
        contextOf({
          sheets: [
            claimSheet(
              { Débiteur: 'CCAS de Montaud', Montant: '8,45 €' },
              { Débiteur: 'CCAS de Montaud', Montant: 20 },
            ),
          ],
        }),
      findings: [
        {
          message: 'TIT-01.message',
          sheet: 'Titres',
          cells: ['I3'],
          expected: '15',
          found: '8.45',
          difference: '-6.55',
          explanation: ['TIT-01.why', 'TIT-01.why.together'],
        },
      ],
    },
  },
  notRun: { 'no list of claims': { context: () => contextOf({}), reason: 'check.noClaims' } },
});
