import { decreeOf } from '../../../src/domain/population/populationDecrees';
import { assembleEpci, communeIndexOf, epciIndexOf } from '../../../src/cli/populations/assemble';
import { packageCommunes, packageEpci } from '../../../src/cli/populations/packageData';
import { type MillesimePackage, PACKAGES } from '../../../src/cli/populations/packages';
import { parseEpciPopulations } from '../../../src/domain/population/epciFile';

const member = (code: string, siren: string, nom: string, municipale: number, totale: number) => ({
  code,
  siren,
  nom,
  populationMunicipale: municipale,
  populationTotale: totale,
});
const baillargues = member('34022', '213400229', 'Baillargues', 7735, 7841);
const beaulieu = member('34027', '213400278', 'Beaulieu', 2213, 2263);
const lattes = member('34129', '213401292', 'Lattes', 17500, 17800);

const epci = (membres: readonly ReturnType<typeof member>[], change: object = {}) => ({
  code: '243400017',
  nom: 'Montpellier Méditerranée Métropole',
  type: 'METRO',
  populationMunicipale: membres.reduce((sum, { populationMunicipale: n }) => sum + n, 0),
  populationTotale: membres.reduce((sum, { populationTotale: n }) => sum + n, 0),
  membres,
  ...change,
});

const terms = (year: number, change: Partial<MillesimePackage> = {}): MillesimePackage => ({
  year,
  version: `v${year}`,
  perimeter: year + 3,
  kinds: ['municipale', 'totale'],
  figures: 'epci',
  ...change,
});
const checked = (data: unknown) => packageEpci('x', data);

test('an EPCI over the years: renamed, joined by one commune, left by another, without a totale in the last', () => {
  const [assembled] = assembleEpci([
    { terms: terms(2021), epci: checked([epci([baillargues, beaulieu], { nom: 'CA de Montpellier' })]) },
    { terms: terms(2022), epci: checked([epci([lattes, { ...baillargues, nom: 'BAILLARGUES' }])]) },
    {
      terms: terms(2023, { kinds: ['municipale'], figures: 'communes' }),
      epci: checked([epci([lattes, baillargues])]),
      municipales: new Map([
        ['34022', 7829],
        ['34129', 17650],
      ]),
    },
  ]);
  const { populations, formerNames } = assembled!;
  expect(formerNames).toEqual(['CA de Montpellier']);
  expect(populations.name).toBe('Montpellier Méditerranée Métropole');
  expect(populations.millesimes.map(({ inForce, package: version }) => [inForce, version])).toEqual([
    ['2024-01-01', 'v2021'],
    ['2025-01-01', 'v2022'],
    ['2026-01-01', 'v2023'],
  ]);
  expect(populations.communes).toEqual([
    {
      insee: '34022',
      siren: '213400229',
      name: 'Baillargues',
      municipale: [7735, 7735, 7829],
      totale: [7841, 7841, null],
    },
    {
      insee: '34027',
      siren: '213400278',
      name: 'Beaulieu',
      municipale: [2213, null, null],
      totale: [2263, null, null],
    },
    {
      insee: '34129',
      siren: '213401292',
      name: 'Lattes',
      municipale: [null, 17500, 17650],
      totale: [null, 17800, null],
    },
  ]);
  expect(parseEpciPopulations(JSON.parse(JSON.stringify(populations)))).toEqual(populations);
  expect(epciIndexOf([assembled!]).epci[0]).toMatchObject({
    year: 2022,
    members: 2,
    municipale: 25235,
    totale: 25641,
  });
  expect(communeIndexOf([assembled!], terms(2023, { kinds: ['municipale'] })).communes).toEqual({
    '34022': ['Baillargues', '243400017'],
    '34129': ['Lattes', '243400017'],
  });
});

test('an EPCI that is no more keeps its years, and its communes are no one’s', () => {
  const all = assembleEpci([
    { terms: terms(2018), epci: checked([epci([beaulieu], { code: '200035459' })]) },
    { terms: terms(2019), epci: checked([epci([baillargues])]) },
  ]);
  expect(
    all.map(({ populations }) => [populations.siren, populations.millesimes.map(({ year }) => year)]),
  ).toEqual([
    ['200035459', [2018]],
    ['243400017', [2019]],
  ]);
  expect(Object.keys(communeIndexOf(all, terms(2019)).communes)).toEqual(['34022']);
});

test('a member without a figure stops everything: absent is not zero', () => {
  const data = {
    terms: terms(2023, { kinds: ['municipale'], figures: 'communes' }),
    epci: checked([epci([baillargues, lattes])]),
    municipales: new Map([['34022', 7829]]),
  };
  expect(() => assembleEpci([data])).toThrow('v2023 ne tiennent pas : à « 34129 »');
});

test.each<[string, unknown, string]>([
  // Version 5.0.0 has one such entry.
  ['an EPCI that is empty', [{ membres: [{}] }], '« 0.code »'],
  ['a SIREN whose key is wrong', [epci([baillargues], { code: '243400018' })], '« 0.code »'],
  [
    'a commune’s SIREN whose key is wrong',
    [epci([{ ...baillargues, siren: '213400228' }])],
    '« 0.membres.0.siren »',
  ],
  ['a code that lost its zero', [epci([{ ...baillargues, code: '1001' }])], '« 0.membres.0.code »'],
  [
    'a population missing',
    [epci([{ ...baillargues, populationTotale: undefined as never }])],
    'populationTotale',
  ],
  [
    'a commune in two EPCI',
    [epci([baillargues]), epci([baillargues], { code: '200035459' })],
    '« 200035459 34022 »',
  ],
  [
    'members that do not add up',
    [epci([baillargues], { populationMunicipale: 7736 })],
    '« 243400017 municipale », « 7735 »',
  ],
  ['nor in all', [epci([baillargues], { populationTotale: 7842 })], '« 243400017 totale », « 7841 »'],
])('%s is refused', (_, data, sentence) => expect(() => packageEpci('5.0.0', data)).toThrow(sentence));

describe('communes', () => {
  const commune = (code: string, population: number) => ({ code, type: 'commune-actuelle', population });
  const part = (code: string, of: string, population: number) => ({
    code,
    type: 'arrondissement-municipal',
    commune: of,
    population,
  });
  const cities = [
    commune('13055', 30),
    part('13201', '13055', 10),
    part('13202', '13055', 20),
    commune('69123', 5),
    part('69381', '69123', 5),
    commune('75056', 7),
    part('75101', '75056', 7),
  ];

  test('a city is the sum of its arrondissements, which are no communes; nor are former communes', () => {
    const former = { code: '34999', type: 'commune-deleguee', population: 3 };
    const read = packageCommunes('x', [...cities, former, commune('34022', 7829)]);
    expect([...read]).toEqual([
      ['13055', 30],
      ['69123', 5],
      ['75056', 7],
      ['34022', 7829],
    ]);
  });

  test('a city that is not the sum is refused', () => {
    expect(() => packageCommunes('x', cities.slice(0, -1))).toThrow('« 75056 », « 0 »');
  });
});

test('a millésime is in force three years later; its perimeter is at most that year’s', () => {
  expect(PACKAGES.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  for (const { year, perimeter } of PACKAGES) {
    expect(perimeter).toBeLessThanOrEqual(year + 3);
    expect([undefined, String(year + 2)]).toContain(decreeOf(year)?.date.slice(0, 4));
  }
});
