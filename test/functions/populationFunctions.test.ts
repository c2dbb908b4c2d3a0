import { membersSheet } from '../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../src/documents/parameters/parametersSheet';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { codeCommune, nomCommune, populationCommune } from '../../src/functions/populationFunctions';
import { gridOf } from '../documents/parameters/gridOf';
import { installCustomFunctionsError } from './customFunctionsError';
import { refusalOf } from './refusalOf';
import { frenchSpaces } from '../../src/text/frenchSpaces';

beforeAll(installCustomFunctionsError);

const call = {
  population: populationCommune as (...cells: unknown[]) => unknown,
  nom: nomCommune as (...cells: unknown[]) => unknown,
  code: codeCommune as (...cells: unknown[]) => unknown,
};

test.each<[unknown[], number]>([
  // The convention's own figures: population totale 2016.
  [['Baillargues'], 7519],
  [[34022], 7519],
  [['34022', null, null], 7519],
  [['BAILLARGUES', '', ''], 7519],
  [['Commune de Baillargues (34)', 0], 7519],
  [['CCAS de Baillargues'], 7519],
  [['Baillargues', 2016, 'municipale'], 7421],
  [['Baillargues', '2022', 'Population totale'], 7900],
  [['Baillargues', 2023, 'PMUN'], 7829],
])('POPULATION_COMMUNE%j is %d', (cells, expected) => expect(call.population(...cells)).toBe(expected));

test.each<[unknown, string, string]>([
  ['Lattes', 'Lattes', '34129'],
  ['lattes', 'Lattes', '34129'],
  ['Crès (Le)', 'Le Crès', '34090'],
  ['ST JEAN DE VEDAS', 'Saint-Jean-de-Védas', '34270'],
  ['Ville de Montpellier', 'Montpellier', '34172'],
  [34172, 'Montpellier', '34172'],
  ['34172 ', 'Montpellier', '34172'],
])('%p is %s, %s', (given, name, code) => {
  expect([call.nom(given), call.code(given)]).toEqual([name, code]);
});

test.each<[unknown, string]>([
  [null, 'La commune manque'],
  ['', 'La commune manque'],
  [0, 'La commune manque'],
  // The two mistakes of the printed tables: said, not corrected.
  ['Pérois', 'Vouliez-vous dire « Pérols » (34198) ?'],
  ['Fabrigues', 'Vouliez-vous dire « Fabrègues » (34095) ?'],
  ['Béziers', '« Béziers » désigne Béziers, qui n’est pas membre de la convention'],
  ['Le Cros', '« Le Cros » désigne Le Cros'],
  ['Saint-Geniès', '« Saint-Geniès » peut désigner plusieurs communes'],
  ['Trifouillis', '« Trifouillis » n’est le nom d’aucun membre'],
  // The postcode of Lattes.
  [
    34970,
    '34970 n’est le code INSEE d’aucun membre de la convention (un code postal n’est pas un code INSEE).',
  ],
  ['2A004', '2A004 n’est le code INSEE d’aucun membre'],
  // 1001 as a number is the code 01001.
  [1001, '01001 n’est le code INSEE d’aucun membre'],
  [12.5, '« 12.5 » n’est ni un nom de commune ni un code INSEE'],
  [true, '« true » n’est ni un nom'],
  ['x'.repeat(32767), '« ' + 'x'.repeat(60) + '… » n’est le nom d’aucun membre'],
])('%p is #VALUE! and says why', (given, sentence) => {
  for (const ask of [call.nom, call.code, call.population]) {
    const { code, message } = refusalOf(() => ask(given));
    expect(code).toBe('#VALUE!');
    expect(message).toContain(sentence);
  }
});

test.each<[unknown[], string]>([
  [
    ['Lattes', 2017],
    'La population totale 2017 de Lattes n’est pas connue. Millésimes connus (et date d’entrée en vigueur) : 2016 (01/01/2019), 2018 (01/01/2021)',
  ],
  // Published as population municipale only: absent, not zero.
  [['Lattes', 2023, 'totale'], 'La population totale 2023 de Lattes n’est pas connue'],
  [['Lattes', 'l’an dernier'], 'Le millésime « l’an dernier » n’est pas une année'],
  [['Lattes', 16], 'Le millésime « 16 » n’est pas une année'],
  [['Lattes', 2016, 'DGF'], 'Le genre « DGF » n’est pas connu. Genres acceptés : totale, municipale.'],
])('POPULATION_COMMUNE%j says why', (cells, sentence) => {
  expect(refusalOf(() => call.population(...cells)).message).toContain(sentence);
});

/** A range as Excel hands it to a parameter declared as texts. */
const rangeOf = (sheet: ReturnType<typeof membersSheet>) =>
  gridOf(sheet).values.map(row => row.map(cell => (cell === null ? '' : String(cell))));
const membersRange = rangeOf(membersSheet(findConvention('aix-marseille-mcmdmp')));

describe('of another convention', () => {
  test.each<[unknown[], number]>([
    [['Baillargues', null, null, 'montpellier-2022'], 7755],
    [['Baillargues', 2016, null, 'montpellier-2022'], 7519],
    [['Marseille', null, null, 'aix-marseille-mcmdmp'], 877_095],
    [['Marseille', 2019, 'totale', membersRange], 877_095],
    [[13001, '', '', membersRange], 148_336],
  ])('POPULATION_COMMUNE of %s', (...asked) => {
    const [cells, expected] = asked;
    expect(call.population(...cells)).toBe(expected);
  });

  test('names and codes, by its id or by a « Membres » range', () => {
    for (const convention of ['aix-marseille-mcmdmp', membersRange]) {
      expect(call.nom('AIX EN PROVENCE', convention)).toBe('Aix-en-Provence');
      expect(call.code('Allauch', convention)).toBe('13002');
      expect(refusalOf(() => call.nom('Lattes', convention)).message).toContain('« Lattes »');
    }
  });

  test('a code with a leading zero stays a code, and a population changed by hand counts', () => {
    const changed = membersRange.map(row =>
      row.map(cell => (cell === '13001' ? '01001' : cell === '148336' ? '148337' : cell)),
    );
    expect([call.code('Aix-en-Provence', changed), call.population('01001', null, null, changed)]).toEqual([
      '01001',
      148_337,
    ]);
  });

  test.each<[unknown, string]>([
    ['lyon', 'La convention « lyon » n’est pas connue'],
    ['recia-solaere', 'n’a pas de membres'],
    [rangeOf(parametersSheet(findConvention('montpellier-2019'))), 'n’est pas une feuille Membres'],
    [
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'n’est pas une feuille Membres',
    ],
    [
      membersRange.map(row => row.map(cell => (cell === '13001' ? '1300' : cell))),
      frenchSpaces('A5 : un code INSEE de 5 caractères est attendu, lu : 1300'),
    ],
    [
      membersRange.map(row => row.map(cell => (cell === '148336' ? '' : cell))),
      frenchSpaces('H5 : cette valeur manque'),
    ],
  ])('%# is #VALUE! and says why', (convention, sentence) => {
    for (const ask of [
      () => call.nom('Allauch', convention),
      () => call.population('Allauch', '', '', convention),
    ])
      expect(refusalOf(ask).message).toContain(sentence);
  });
});
