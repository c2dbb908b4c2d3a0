import { rule } from '../../../src/checks/rules/TIT-02';
import { claimSheet, SIRET, type TestClaim } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';

const claims =
  (...list: TestClaim[]) =>
  () =>
    contextOf({ sheets: [claimSheet(...list)] });
const at = { sheet: 'Titres', cells: ['D3'] };

testRule(rule, {
  valid: {
    'a right one': claims({}),
    'with spaces': claims({ SIRET: '213 401 235 00014' }),
    'as a number': claims({ SIRET: 21_340_123_500_014 }),
    'a CCAS with its own': claims({ Débiteur: 'CCAS de Lattes', SIRET: SIRET.ccasLattes }),
    'an establishment of La Poste': claims({ Débiteur: 'La Poste', SIRET: '35600000000001' }),
  },
  invalid: {
    missing: { context: claims({ SIRET: null }), findings: [{ message: 'TIT-02.message.missing', ...at }] },
    'a digit short': {
      context: claims({ SIRET: '2134012350001' }),
      findings: [{ message: 'TIT-02.message.length', values: { count: 13 }, found: '2134012350001', ...at }],
    },
    'two digits swapped': {
      context: claims({ SIRET: '21340132500014' }),
      findings: [{ message: 'TIT-02.message', found: '21340132500014', ...at }],
    },
    'a CCAS under the SIREN of its commune': {
      context: claims({ Débiteur: 'CCAS de Lattes', SIRET: SIRET.lattes }),
      findings: [{ message: 'TIT-02.message.commune', found: SIRET.lattes, ...at }],
    },
    'a CCAS with the SIRET of another row, a commune': {
      context: claims(
        { Débiteur: 'CCAS de Lattes', SIRET: SIRET.juvignac },
        { Débiteur: 'Juvignac', SIRET: SIRET.juvignac },
      ),
      findings: [{ message: 'TIT-02.message.commune', found: SIRET.juvignac, ...at }],
    },
  },
  notRun: {
    'no list of claims': { context: () => contextOf({}), reason: 'check.noClaims' },
    'no column of SIRET': {
      context: () =>
        contextOf({
          sheets: [
            sheetOf('Titres', [
              ['N°', 'Débiteur', 'Montant'],
              [1, 'Juvignac', 174.24],
            ]),
          ],
        }),
      reason: 'TIT-02.notRun',
    },
  },
});
