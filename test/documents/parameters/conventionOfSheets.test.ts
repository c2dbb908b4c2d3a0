import { positionOf } from '../../../src/checks/cellAddress';
import { type CellValue } from '../../../src/checks/snapshot';
import { conventionOfRange, conventionOfSheets } from '../../../src/documents/parameters/conventionOfSheets';
import { membersSheet, totalPopulationFormula } from '../../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../../src/documents/parameters/parametersSheet';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { type Convention } from '../../../src/domain/conventions/convention';
import { component, conventionOf } from '../../domain/tariff/conventionOf';
import { gridOf } from './gridOf';
import { frenchSpaces } from '../../../src/text/frenchSpaces';

const source = 'essai';
const brackets = (fields: object) => [
  { from: 0, to: 999, ...fields },
  { from: 1000, to: null, ...fields },
];

/** Every kind of component and of condition at once. */
const everything = conventionOf(
  {
    payers: ['COMMUNE'],
    validity: { start: '2019-01-01', end: '2019-12-31' },
    components: [
      component({ label: 'A', kind: 'flat', per: 'once', amount: null }),
      component({ label: 'B', kind: 'per-unit', price: '0.152', measure: 'agents' }),
      component({
        label: 'C',
        kind: 'brackets',
        mode: 'affine',
        measure: 'agents',
        brackets: brackets({ amount: '1', price: '0.5' }),
      }),
      component({
        label: 'D',
        kind: 'pro-rata',
        per: 'period',
        budget: '1000.5',
        weights: [
          { measure: 'population-totale', share: '0.7' },
          { measure: 'agents', share: '0.3' },
        ],
      }),
    ],
    participation: { rate: '0.333', source },
    discounts: [{ label: '3 ans', rate: '0.15', base: ['A', 'B'], commitmentYears: 3, source }],
    minimum: { amount: '10', source },
    maximum: { amount: null, source },
    firstYear: { basis: '30-360', source },
    rounding: { unit: '0.5', mode: 'half-even', stage: 'component' },
    vat: { rate: '0.2', source },
  },
  {
    payers: ['CCAS'],
    components: [
      component({ label: 'E', kind: 'quotation' }),
      component({ label: 'F', kind: 'included' }),
      component({
        label: 'G',
        kind: 'brackets',
        mode: 'marginal',
        measure: 'units',
        brackets: brackets({ price: null }),
      }),
    ],
  },
);

const subscribed: Convention = {
  ...findConvention('montpellier-2019'),
  subscriptions: [
    {
      insee: '34123',
      payer: 'COMMUNE',
      application: 'E-DEMAT',
      from: '2019-07-01',
      to: null,
      deliberation: 'D 12',
    },
    {
      insee: '34123',
      payer: 'COMMUNE',
      application: 'E-SERVICES',
      from: '2019-07-01',
      to: '2020-12-31',
      deliberation: 'D 12',
    },
    {
      insee: '34022',
      payer: 'CCAS',
      application: 'E-DEMAT',
      from: '2020-01-01',
      to: null,
      deliberation: null,
    },
  ],
  bodies: [
    {
      insee: '34123',
      payer: 'COMMUNE',
      siret: '21340123900014',
      serviceCode: 'FIN',
      commitment: 'E-1',
      notified: '2019-07-01',
      commitmentYears: null,
    },
    {
      insee: '34022',
      payer: 'CCAS',
      siret: null,
      serviceCode: null,
      commitment: null,
      notified: null,
      commitmentYears: 3,
    },
  ],
};

function sheetsOf(convention: Convention) {
  return {
    parameters: gridOf(parametersSheet(convention, totalPopulationFormula(convention, 'Membres'))),
    members: gridOf(membersSheet(convention)),
  };
}

test.each(
  [...shippedConventions, everything, subscribed].map(convention => [convention.id, convention] as const),
)('%s is written in two sheets and read back the same', (_, convention) => {
  const { parameters, members } = sheetsOf(convention);
  const read = conventionOfSheets(parameters, members);
  expect(read).toEqual({ kind: 'convention', convention });
});

test('the formula of the total counts each commune once, and lines added by hand', () => {
  expect(totalPopulationFormula(subscribed, "L'année")).toBe(
    "=SUMIFS('L''année'!$H$5:$H$167,'L''année'!$C$5:$C$167,\"Commune\")",
  );
});

test('« Paramètres » alone is enough for a custom function: it states the total', () => {
  const { parameters } = sheetsOf(subscribed);
  const convention = conventionOfRange(parameters.values);
  expect(convention.populations.total).toBe(472_573);
  expect(convention.members).toEqual([]);
});

/** Writes a value in a cell. */
const put = (grid: { values: CellValue[][] }, address: string, value: CellValue) => {
  const { row, column } = positionOf(address)!;
  grid.values[row]![column] = value;
};
/** The address of the cell that shows a text, moved by some columns. */
const cellOf = (grid: { values: CellValue[][] }, shown: CellValue, columns = 0): string => {
  const row = grid.values.findIndex(line => line.includes(shown));
  return `${String.fromCharCode(65 + grid.values[row]!.indexOf(shown) + columns)}${row + 1}`;
};

describe('a mistake is told by its cell', () => {
  test.each([
    ['Intitulé', '', 'cette valeur manque', 'B7'],
    ['Début', '31/02/2019', 'n’est pas un jour du calendrier', 'B11'],
    ['Début', '2019-02-01', 'années civiles entières', 'B11'],
    [
      'Genre de population',
      'légale',
      '« légale » n’est pas prévu ici ; acceptés : totale, municipale',
      'B16',
    ],
    ['Population totale des membres', 472574, 'ne vaut pas la somme des membres', 'B20'],
    ['Centimes d’arrondi', '#REF!', 'porte l’erreur #REF!', 'B21'],
  ])('Paramètres, %s: %j', (label, value, why, cell) => {
    const { parameters, members } = sheetsOf(subscribed);
    expect(cellOf(parameters, label, 1)).toBe(cell);
    put(parameters, cell, value);
    expect(conventionOfSheets(parameters, members)).toMatchObject({
      kind: 'refused',
      members: [],
      parameters: [{ cell, why: expect.stringContaining(frenchSpaces(why)) as string }],
    });
  });

  test.each([
    ['an amount as text that is none', 'vingt-cinq mille', 25000, 0, 'n’est pas un montant sans ambiguïté'],
    ['an ambiguous amount', '1.037', 25000, 0, 'n’est pas un montant sans ambiguïté'],
    ['a rate above 1', 50, 0.8, 0, 'n’est pas un taux : écrivez 50 %'],
    ['an unknown kind', 'gratuité', 'compris', 0, '« gratuité » n’est pas prévu ici'],
    [
      'a service that is not listed',
      'E-DEMO',
      25000,
      -8,
      '« E-DEMO » ne figure pas dans le tableau « Services »',
    ],
  ])('Paramètres, %s', (_, value, beside, columns, why) => {
    const { parameters, members } = sheetsOf(subscribed);
    const cell = cellOf(parameters, beside, columns);
    put(parameters, cell, value);
    const read = conventionOfSheets(parameters, members);
    expect(read.kind === 'refused' && read.parameters[0]).toEqual({
      cell,
      why: expect.stringContaining(frenchSpaces(why)) as string,
    });
  });

  test.each([
    ['a population that is no number', 'H5', '7 519 hab.', 'n’est pas un nombre entier', 'H5'],
    ['a CCAS of another population', 'H36', 7520, 'la population diffère de celle de H5', 'H36'],
    ['a population of another census', 'J6', 2017, '« 2017 » contredit les paramètres (2016)', 'J6'],
    ['a name left out', 'B5', '', 'cette valeur manque', 'B5'],
    ['a member of nowhere', 'A5', '3402', 'un code INSEE de 5 caractères', 'A5'],
    ['a SIREN with a wrong key', 'D5', '213400221', 'un SIREN de neuf chiffres', 'D5'],
    ['no subscription', 'S5', 'peut-être', '« peut-être » n’est pas une adhésion', 'S5'],
    ['a withdrawal before the subscription', 'S5', 'du 01/07/2020 au 01/07/2019', 'précède le début', 'S5'],
  ])('Membres, %s', (_, address, value, why, cell) => {
    const { parameters, members } = sheetsOf(subscribed);
    put(members, address, value);
    const read = conventionOfSheets(parameters, members);
    expect(read.kind).toBe('refused');
    const told = read.kind === 'refused' ? read.members : [];
    expect(told.find(problem => problem.cell === cell)?.why).toContain(frenchSpaces(why));
  });

  test.each([
    ['Oui', '2019-01-01', null],
    ['oui', '2019-01-01', null],
    ['01/07/2019', '2019-07-01', null],
    [43647, '2019-07-01', null],
    ['du 01/07/2019 au 31/12/2020', '2019-07-01', '2020-12-31'],
  ])('an adhesion may be written %j', (value, from, to) => {
    const { parameters, members } = sheetsOf(findConvention('montpellier-2019'));
    put(members, 'S5', value);
    const read = conventionOfSheets(parameters, members);
    expect(read.kind === 'convention' && read.convention.subscriptions).toEqual([
      { insee: '34022', payer: 'COMMUNE', application: 'E-DEMAT', from, to, deliberation: null },
    ]);
  });

  test.each(['', 'X', '-', 'néant', 'Non', null])('%j is no adhesion, and no zero', value => {
    const { parameters, members } = sheetsOf(findConvention('montpellier-2019'));
    put(members, 'S5', value);
    const read = conventionOfSheets(parameters, members);
    expect(read.kind === 'convention' && read.convention.subscriptions).toEqual([]);
  });
});

test('an empty amount is kept empty: it is asked for when computing', () => {
  const { parameters } = sheetsOf(subscribed);
  put(parameters, cellOf(parameters, 25000), '');
  const [application] = conventionOfRange(parameters.values).applications;
  expect(application!.tariffs[0]!.components[0]).toMatchObject({ kind: 'pro-rata', budget: null });
});

test('columns and tables may be moved', () => {
  const { parameters } = sheetsOf(findConvention('montpellier-2019'));
  const moved = parameters.values.map(row => ['', ...row]);
  expect(conventionOfRange([['note'], [], ...moved]).applications).toHaveLength(4);
});

test('a sheet that is no « Paramètres » is said to be none', () => {
  expect(() =>
    conventionOfRange([
      ['Commune', 'Population'],
      ['Lattes', 16955],
    ]),
  ).toThrow(frenchSpaces('aucun tableau « Convention » : ce n’est pas une feuille « Paramètres »'));
});
