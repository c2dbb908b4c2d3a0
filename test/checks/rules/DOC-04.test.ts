import { rule } from '../../../src/checks/rules/DOC-04';
import { annexe1, stateOfShares } from '../applicationSheets';
import { claimSheet } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';

const ticked = annexe1(['Juvignac', 'Commune', 'Oui', 'Oui', 'Non', 'Oui']);
const claim =
  (Montant: number, Débiteur = 'Juvignac') =>
  () =>
    contextOf({ sheets: [ticked, claimSheet({ Montant, Débiteur })] });

testRule(rule, {
  valid: {
    'billed as ticked': () =>
      contextOf({ sheets: [ticked, stateOfShares(['Juvignac', 'Commune', 96.8, 77.44, 'X', 174.24])] }),
    'a claim as ticked': claim(174.24),
    'one claim an application': claim(96.8),
    'an amount of nothing we know is another mistake': claim(500),
    'the CCAS ticks for itself': claim(42.43, 'CCAS de Juvignac'),
    'an answer we do not read': () =>
      contextOf({
        sheets: [
          annexe1(
            ['Juvignac', 'Commune', 'Oui', 'à voir', 'Non', 'Oui'],
            ['Jacou', 'Commune', 'Oui', 'Oui', 'Oui', 'Oui'],
          ),
          stateOfShares(['Juvignac', 'Commune', 96.8, 77.44, 58.08, 232.32]),
        ],
      }),
  },
  invalid: {
    'billed and not ticked': {
      context: () =>
        contextOf({ sheets: [ticked, stateOfShares(['Juvignac', 'Commune', 96.8, 77.44, 58.08, 232.32])] }),
      findings: [
        {
          message: 'DOC-04.message',
          sheet: 'État',
          cells: ['F2'],
          expected: '0',
          found: '58.08',
          difference: '58.08',
        },
      ],
    },
    'ticked and not billed': {
      context: () =>
        contextOf({ sheets: [ticked, stateOfShares(['Juvignac', 'Commune', 96.8, 'X', 'X', 96.8])] }),
      findings: [{ message: 'DOC-04.message.unbilled', sheet: 'État', cells: ['E2'] }],
    },
    'a claim for the three': {
      context: claim(232.32),
      findings: [
        {
          message: 'DOC-04.message.claim',
          values: { billed: 'E-DEMAT + E-SERVICES + MARCHES' },
          sheet: 'Titres',
          cells: ['I3'],
          expected: '174.24',
          found: '232.32',
          difference: '58.08',
        },
      ],
    },
  },
  notRun: {
    'no annexe 1': { context: () => contextOf({ sheets: [claimSheet({})] }), reason: 'DOC-04.notRun' },
    'nothing billed': { context: () => contextOf({ sheets: [ticked] }), reason: 'DOC-04.notRun' },
    'a list of names': {
      context: () => contextOf({ sheets: [sheetOf('Noms', [['Membre'], ['Juvignac']])] }),
      reason: 'DOC-04.notRun',
    },
  },
});
