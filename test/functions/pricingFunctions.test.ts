import { membersSheet } from '../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../src/documents/parameters/parametersSheet';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { intervention, tarifParticipation, tarifStrates } from '../../src/functions/pricingFunctions';
import { expliquer, tarif, tarifPeriode } from '../../src/functions/tariffFunctions';
import { gridOf } from '../documents/parameters/gridOf';
import { installCustomFunctionsError } from './customFunctionsError';
import { refusalOf } from './refusalOf';

beforeAll(installCustomFunctionsError);

type Called = (...cells: unknown[]) => unknown;
const call = {
  tarif: tarif as Called,
  periode: tarifPeriode as Called,
  expliquer: expliquer as Called,
  strates: tarifStrates as Called,
  participation: tarifParticipation as Called,
  intervention: intervention as Called,
};

/** A « Paramètres » range as Excel hands it to a parameter declared as texts: an empty cell is an empty text. */
function range(id = 'montpellier-2019'): string[][] {
  return gridOf(parametersSheet(findConvention(id))).values.map(row => row.map(String));
}

/** A « Membres » range, likewise. */
function membersRange(id = 'montpellier-2019'): string[][] {
  return gridOf(membersSheet(findConvention(id))).values.map(row =>
    row.map(cell => (cell === null ? '' : String(cell))),
  );
}

const strata = [
  ['0', '999', '100'],
  ['1000', '4999', '250,50'],
  ['5000', '', 'Sur devis'],
];

describe('TARIF with the range of « Paramètres »', () => {
  test('gives the same amounts as the shipped convention it was written from', () => {
    expect(call.tarif(10979, 'E-DEMAT', 'COMMUNE', range())).toBe(96.8);
    expect(call.tarif(7519, 'MARCHES', 'CCAS', range())).toBe(15.91);
    expect(call.periode(10979, 'E-DEMAT', range())).toBe(580.81);
  });

  test('follows a budget changed by hand', () => {
    const changed = range().map(row => row.map(cell => (cell === '25000' ? '50000' : cell)));
    expect(call.tarif(10979, 'E-DEMAT', 'COMMUNE', changed)).toBe(193.6);
  });

  test('asks for a budget left empty: never zero', () => {
    const emptied = range().map(row => row.map(cell => (cell === '25000' ? '' : cell)));
    expect(refusalOf(() => call.tarif(10979, 'E-DEMAT', 'COMMUNE', emptied)).message).toContain(
      '« Part du budget » de « Plateforme d’administration électronique » n’est pas renseigné',
    );
    expect(refusalOf(() => call.tarif(7755, 'TéléAlerte', null, [['montpellier-2022']])).message).toContain(
      'n’est pas renseigné',
    );
  });

  test('names the cell of a mistake, counted in the range', () => {
    const wrong = range().map(row => row.map(cell => (cell === '0.8' ? '80' : cell)));
    expect(refusalOf(() => call.tarif(10979, 'E-DEMAT', 'CCAS', wrong)).message).toMatch(
      /C\d+\s: «\s80\s» n’est pas un taux\s: écrivez 50\s%/,
    );
  });

  test('hands cents out as annexe 2 does once « Membres » is given, and refuses without it', () => {
    const handing = range().map(row =>
      row.map(cell => (cell === 'aucun ajustement' ? 'membre le plus important' : cell)),
    );
    // 1 009,01 rounded by itself; annexe 2 lets Montpellier bear the 3 cents that rounding leaves.
    expect(call.tarif(286_098, 'E-DEMAT', 'CCAS', range())).toBe(1009.01);
    expect(call.tarif(286_098, 'E-DEMAT', 'CCAS', handing, membersRange())).toBe(1009.04);
    expect(call.expliquer(286_098, 'E-DEMAT', 'CCAS', handing, membersRange())).toMatch(/\+0,03/);
    for (const ask of [call.tarif, call.expliquer])
      expect(refusalOf(() => ask(286_098, 'E-DEMAT', 'CCAS', handing)).message).toContain(
        'sa liste des membres n’est pas connue ici',
      );
  });

  test('« Membres » without « Paramètres », or a member that does not hold, is refused with its cell', () => {
    expect(
      refusalOf(() => call.tarif(7519, 'E-DEMAT', 'CCAS', 'montpellier-2019', membersRange())).message,
    ).toContain('donnez les deux');
    const wrong = membersRange().map(row => row.map(cell => (cell === '34022' ? '3402' : cell)));
    expect(refusalOf(() => call.tarif(7519, 'E-DEMAT', 'CCAS', range(), wrong)).message).toMatch(
      /« Membres » ne peut être lue.*A5/,
    );
  });

  test('a range that is no « Paramètres » is refused', () => {
    const refusal = refusalOf(() =>
      call.tarif(10979, 'E-DEMAT', null, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(refusal.message).toMatch(/ce n’est pas une feuille «\sParamètres\s»/);
  });
});

test('EXPLIQUER ends with the amount of TARIF', () => {
  const lines = String(call.expliquer(7519, 'E-DEMAT', 'CCAS')).replace(/\s/g, match =>
    match === '\n' ? '\n' : ' ',
  );
  expect(lines.split('\n').at(-1)).toMatch(/^Arrondi une seule fois.* = 26,52 €$/);
  expect(lines).toContain('25 000,00 € × 7 519 / 472 573 habitants = 397,769234… €');
});

describe('TARIF_STRATES', () => {
  test.each([
    [0, 100],
    [999, 100],
    [1000, 250.5],
    [4999, 250.5],
  ])('%d: %d', (quantity, expected) => expect(call.strates(quantity, strata, null)).toBe(expected));

  test.each([
    [5000, strata, null, 'demandez un devis'],
    [10, [['0', '9', '1']], null, 'aucune tranche ne couvre 10 et au-delà'],
    [
      10,
      [
        ['0', '9', '1'],
        ['9', '', '2'],
      ],
      null,
      'plusieurs tranches couvrent 9 à 9',
    ],
    [10, [['0', '', '']], null, 'n’a pas de montant'],
    [10, [['0', '', '1.037']], null, 'ligne 1, colonne 3 : « 1.037 »'],
    [10, [['0', '', '1']], 'AFFINE', 'doit avoir 4 colonnes, la plage reçue en a 3'],
    [10, [['0', '', '1']], 'STRATES', 'Lectures acceptées : MONTANT, TRANCHES, AFFINE'],
    [10.5, [['0', '', '1']], null, 'un nombre entier est attendu'],
    [-1, strata, null, 'un nombre positif est attendu'],
  ])('%d in %j, %j is refused: %s', (quantity, scale, mode, why) => {
    expect(refusalOf(() => call.strates(quantity, scale, mode)).message.replace(/\s/g, ' ')).toContain(why);
  });
});

test.each([
  [193.6, 0.5, 96.8],
  [193.6, 0, 193.6],
  [193.6, 1, 0],
  [193.6, '50 %', 96.8],
  [132.5897, 'COMMUNE', 66.29],
])('TARIF_PARTICIPATION(%d; %j) is %d', (cost, rate, expected) => {
  expect(call.participation(cost, rate, null)).toBe(expected);
});

test.each([
  [50, 'n’est pas un taux entre 0 et 100 %'],
  [null, 'La participation manque'],
  ['EPCI', 'Le payeur « EPCI » n’est pas connu'],
])('TARIF_PARTICIPATION with %j is refused: %s', (rate, why) => {
  expect(refusalOf(() => call.participation(100, rate, null)).message.replace(/\s/g, ' ')).toContain(why);
});

test.each([
  ['TECHNICIEN', 1, null, 300],
  ['Chef de projet junior', 1, null, 400],
  ['chef de projet senior', 2.5, null, 1250],
  ['TECHNICIEN', 0.5, true, 180],
  ['TECHNICIEN', 0, null, 0],
])('INTERVENTION(%s; %d; %j) is %d', (profile, days, withTax, expected) => {
  expect(call.intervention(profile, days, withTax, null)).toBe(expected);
});

test.each([
  ['Stagiaire', 1, null, 'n’est pas au bordereau des prix'],
  ['TECHNICIEN', 0.25, null, '0,25 jour n’a pas de prix'],
  ['TECHNICIEN', -1, null, 'n’a pas de prix'],
  ['TECHNICIEN', 1, [['montpellier-2022']], 'ne donne pas de prix à la journée'],
])('INTERVENTION(%s; %d) is refused: %s', (profile, days, convention, why) => {
  expect(refusalOf(() => call.intervention(profile, days, null, convention)).message).toContain(why);
});
