import { installCustomFunctionsError } from './customFunctionsError';
import { refusalOf } from './refusalOf';
import { tarif, tarifAnnuel, tarifPeriode, tarifTableau } from '../../src/functions/tariffFunctions';

beforeAll(installCustomFunctionsError);

/** The functions as Excel calls them: with whatever a cell holds, and null for what was left out. */
const call = {
  tarif: tarif as (...cells: unknown[]) => unknown,
  periode: tarifPeriode as (...cells: unknown[]) => unknown,
  annuel: tarifAnnuel as (...cells: unknown[]) => unknown,
  tableau: tarifTableau as (...cells: unknown[]) => unknown,
};

test.each([
  // Juvignac, commune and CCAS, and the CCAS of Baillargues: annexe 2 and article 4 of the convention.
  [[10979, 'E-DEMAT', 'COMMUNE', 'montpellier-2019'], 96.8],
  [[10979, 'E-DEMAT', null, null], 96.8],
  [[10979, 'E-DEMAT', '', ''], 96.8],
  [[10979, 'e-services'], 77.44],
  [[10979, 'LOCAL TRUST MPE', 'commune'], 58.08],
  [[7519, 'administration electronique', 'ccas'], 26.52],
  [[7519, 'MARCHES', 'CCAS'], 15.91],
  [[7519, 'Open data', 'CCAS'], 0],
])('TARIF%j is %d', (cells, expected) => expect(call.tarif(...cells)).toBe(expected));

test('TARIF_PERIODE and TARIF_ANNUEL are the gross amounts', () => {
  expect(call.periode(10979, 'E-DEMAT')).toBe(580.81);
  expect(call.annuel(10979, 'E-DEMAT', null)).toBe(193.6);
  expect([call.periode(10979, 'OPENDATA'), call.annuel(10979, 'OPENDATA')]).toEqual([0, 0]);
});

test.each([
  [[null, 'E-DEMAT'], 'La population manque'],
  [['', 'E-DEMAT'], 'La population manque'],
  // Excel hands 0 for an empty cell where it expects a number.
  [[0, 'E-DEMAT'], 'La population 0 n’est pas possible'],
  [['Juvignac', 'E-DEMAT'], 'La population « Juvignac » n’est pas un nombre'],
  [[-1, 'E-DEMAT'], 'La population −1 n’est pas possible'],
  [[7519.5, 'E-DEMAT'], 'La population 7519,5 n’est pas un nombre entier'],
  [[Number.NaN, 'E-DEMAT'], 'n’est pas un nombre'],
  [
    [7519, 'E-DEMO'],
    'L’application « E-DEMO » n’est pas dans la convention. Applications acceptées : E-DEMAT, E-SERVICES, MARCHES, OPENDATA.',
  ],
  [[7519, null], 'L’application manque.'],
  [[7519, 3], 'L’application « 3 » n’est pas dans la convention.'],
  [[7519, 'E-DEMAT', 'EPCI'], 'Le payeur « EPCI » n’est pas connu. Payeurs acceptés : COMMUNE, CCAS.'],
  [
    [7519, 'E-DEMAT', 'CCAS', 'lyon'],
    'La convention « lyon » n’est pas connue. Conventions acceptées : montpellier-2019, ',
  ],
])('TARIF%j is #VALUE! and says why', (cells, sentence) => {
  const { code, message } = refusalOf(() => call.tarif(...cells));
  expect(code).toBe('#VALUE!');
  expect(message.replace(/[\u202f\u00a0](?=\d)/g, '')).toContain(sentence);
});

test('TARIF_TABLEAU spills three columns, and an impossible line carries its own error', () => {
  const table = call.tableau([[10979], ['Lattes'], [7519]], 'E-DEMAT', 'CCAS', null) as unknown[][];

  expect([table[0], table[2]]).toEqual([
    [580.81, 193.6, 38.72],
    [397.77, 132.59, 26.52],
  ]);
  expect(table[1]).toHaveLength(3);
  for (const cell of table[1]!) {
    expect(cell).toBeInstanceOf(CustomFunctions.Error);
    expect((cell as { message: string }).message).toContain('La population « Lattes » n’est pas un nombre');
  }
});

test('TARIF_TABLEAU refuses a range of several columns, and an unknown application as a whole', () => {
  expect(refusalOf(() => call.tableau([[1, 2]], 'E-DEMAT')).message).toContain('la plage reçue en a 2');
  expect(refusalOf(() => call.tableau([[1]], 'X')).message).toContain('L’application « X »');
});

test('an unforeseen failure still says something', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const { code, message } = refusalOf(() => call.tarif(circular, 'E-DEMAT'));
  expect(code).toBe('#VALUE!');
  expect(message).toContain('Le calcul a échoué pour une raison imprévue');
});
