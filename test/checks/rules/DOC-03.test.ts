import { rule } from '../../../src/checks/rules/DOC-03';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';

const claim =
  (Montant: number | string, Débiteur = 'Juvignac') =>
  () =>
    contextOf({ sheets: [claimSheet({ Montant, Débiteur })] });

testRule(rule, {
  valid: {
    'the net amount of two applications': claim(174.24),
    'an amount of nothing we know': claim(500),
    'a debtor we do not know': claim(193.6, 'Syndicat mixte'),
  },
  invalid: {
    'the gross cost of one application': {
      context: claim(193.6),
      findings: [
        {
          message: 'DOC-03.message',
          sheet: 'Titres',
          cells: ['I3'],
          expected: '96.8',
          found: '193.6',
          difference: '96.8',
          choices: [['DOC-03.choice', ['I3 ← 96.8']]],
        },
      ],
    },
    'of two, for a CCAS: 80 % were to be taken off': {
      context: claim('348,48 €', 'CCAS de Juvignac'),
      findings: [
        {
          message: 'DOC-03.message',
          values: { rate: 80 },
          sheet: 'Titres',
          cells: ['I3'],
          expected: '69.7',
          found: '348.48',
          difference: '278.78',
          choices: [['DOC-03.choice', ['I3 ← 69.7']]],
        },
      ],
    },
  },
  notRun: { 'no list of claims': { context: () => contextOf({}), reason: 'check.noClaims' } },
});
