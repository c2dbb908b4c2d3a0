import { rule } from '../../../src/checks/rules/TIT-04';
import { claimSheet, type TestClaim } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';

const claims =
  (...list: TestClaim[]) =>
  () =>
    contextOf({ sheets: [claimSheet(...list)] });
const subject = { Objet: 'Services numériques 2019' };

testRule(rule, {
  valid: {
    'another subject': claims({}, {}),
    'another year': claims(subject, { ...subject, Exercice: 2020 }),
    'the commune and its CCAS': claims(subject, { ...subject, Débiteur: 'CCAS de Juvignac' }),
    'lines of one claim under its number': claims(
      { 'N°': 7, Montant: 14.99 },
      { 'N°': 7, Montant: 12.49, TVA: 2.5 },
    ),
    'no numbers yet': claims({ 'N°': null }, { 'N°': null }),
  },
  invalid: {
    'the same twice': {
      context: claims(subject, { Montant: 30 }, subject),
      findings: [
        {
          message: 'TIT-04.message',
          sheet: 'Titres',
          cells: ['C3', 'C5'],
          expected: '1',
          found: '2',
          difference: '1',
        },
      ],
    },
    'one number for a commune and its CCAS': {
      context: claims({ 'N°': 7 }, { 'N°': 7, Débiteur: 'CCAS de Juvignac' }),
      findings: [
        {
          message: 'TIT-04.message.number',
          sheet: 'Titres',
          cells: ['A3', 'A4'],
          expected: '1',
          found: '2',
          difference: '1',
        },
      ],
    },
    'one number for two claims': {
      context: claims({ 'N°': 7 }, { 'N°': 7, Débiteur: 'Lattes' }),
      findings: [
        {
          message: 'TIT-04.message.number',
          sheet: 'Titres',
          cells: ['A3', 'A4'],
          expected: '1',
          found: '2',
          difference: '1',
        },
      ],
    },
  },
  notRun: { 'no list of claims': { context: () => contextOf({}), reason: 'check.noClaims' } },
});
