import { rule } from '../../../src/checks/rules/TIT-03';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';

testRule(rule, {
  valid: { 'both there': () => contextOf({ sheets: [claimSheet({}, {})] }) },
  invalid: {
    'one service code': {
      context: () => contextOf({ sheets: [claimSheet({}, { 'Code service': ' ' })] }),
      findings: [{ message: 'TIT-03.message.service', values: { count: 1 }, sheet: 'Titres', cells: ['E4'] }],
    },
    'an empty column is one omission': {
      context: () =>
        contextOf({ sheets: [claimSheet({ 'N° engagement': null }, { 'N° engagement': null })] }),
      findings: [
        { message: 'TIT-03.message.commitment', values: { count: 2 }, sheet: 'Titres', cells: ['F3', 'F4'] },
      ],
    },
  },
  notRun: {
    'no list of claims': { context: () => contextOf({}), reason: 'check.noClaims' },
    'neither column': {
      context: () =>
        contextOf({
          sheets: [
            sheetOf('Titres', [
              ['N°', 'Débiteur', 'Montant'],
              [1, 'Juvignac', 174.24],
            ]),
          ],
        }),
      reason: 'TIT-03.notRun',
    },
  },
});
