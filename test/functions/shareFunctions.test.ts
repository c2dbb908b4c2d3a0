import { repartition } from '../../src/functions/shareFunctions';
import { installCustomFunctionsError } from './customFunctionsError';
import { refusalOf } from './refusalOf';

beforeAll(installCustomFunctionsError);

const call = repartition as (...cells: unknown[]) => unknown;

test.each<[string, unknown[], unknown[][]]>([
  ['a column', [100, [[1], [1], [1]]], [[33.34], [33.33], [33.33]]],
  ['a line', [100, [[1, 1, 1]], null], [[33.34, 33.33, 33.33]]],
  [
    'a table keeps its shape',
    [
      10,
      [
        [1, 2],
        [3, 4],
      ],
      0,
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['empty cells weigh nothing', [100, [[1], [null], [''], [0], [1]]], [[50], [0], [0], [0], [50]]],
  ['one cell', [12.34, [[5]]], [[12.34]]],
  ['a refund', [-100, [[1], [1], [1]]], [[-33.34], [-33.33], [-33.33]]],
  // What Excel shows as 0,3 is 0,30000000000000004 for the machine.
  ['the traces of binary numbers', [0.1 + 0.2, [[0.1 + 0.2], [0.3]]], [[0.15], [0.15]]],
])('%s', (_, cells, expected) => expect(call(...cells)).toEqual(expected));

test.each<[string, unknown[], string]>([
  ['no amount', [null, [[1]]], 'Le montant manque'],
  ['a text for amount', ['25 000 €', [[1]]], 'Le montant « 25 000 € » est un nombre écrit comme du texte'],
  ['half a cent', [100.005, [[1]]], 'plus de 2 décimale(s)'],
  [
    'texts and negative weights, by cell',
    [
      100,
      [
        [1, 'X'],
        [-2, 3],
      ],
    ],
    'Rien n’a été réparti. Un poids est un nombre positif ou nul ; ces cellules de la plage n’en sont pas : ligne 1, colonne 2 : « X » ; ligne 2, colonne 1 : « -2 ».',
  ],
  [
    'the first five only',
    [100, [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    'ligne 5, colonne 1 : « e » ; ….',
  ],
  ['a truth for weight', [100, [[true]]], 'ligne 1, colonne 1 : « true »'],
  ['no weight', [100, [[0], [null]]], 'Tous les poids sont nuls'],
  ['half a decimal', [100, [[1]], 0.5], 'Le nombre de décimales « 0.5 » n’est pas possible'],
  ['a text for decimals', [100, [[1]], 'deux'], 'Le nombre de décimales « deux »'],
])('%s: #VALUE! and why', (_, cells, sentence) => {
  const { code, message } = refusalOf(() => call(...cells));
  expect(code).toBe('#VALUE!');
  expect(message).toContain(sentence);
});
