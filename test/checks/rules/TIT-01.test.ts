import { rule } from '../../../src/checks/rules/TIT-01';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';

testRule(rule, {
  valid: {
    'just at the threshold': () => contextOf({ sheets: [claimSheet({ Montant: 15 })] }),
    'no amount yet': () => contextOf({ sheets: [claimSheet({ Montant: null })] }),
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
