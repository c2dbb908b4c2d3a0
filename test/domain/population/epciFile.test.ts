import { parseEpciPopulations } from '../../../src/domain/population/epciFile';
import { parseCommuneIndex, parseEpciIndex } from '../../../src/domain/population/epciIndex';
import { membersAt, millesimesOf, totalOf } from '../../../src/domain/population/epciMembers';

const y2022 = {
  year: 2022,
  inForce: '2025-01-01',
  decree: null,
  perimeter: 2025,
  package: '5.3.0',
  kinds: ['municipale', 'totale'],
};
const y2023 = { ...y2022, year: 2023, inForce: '2026-01-01', package: '6.0.0', kinds: ['municipale'] };
const baillargues = {
  insee: '34022',
  siren: '213400229',
  name: 'Baillargues',
  municipale: [7793, 7829],
  totale: [7900, null],
};
const gone = {
  insee: '34027',
  siren: null,
  name: 'Beaulieu',
  municipale: [2239, null],
  totale: [2273, null],
};
const file = (change: object = {}) => ({
  siren: '243400017',
  name: 'Montpellier Méditerranée Métropole',
  type: 'METRO',
  source: 'INSEE',
  licence: 'Licence Ouverte',
  millesimes: [y2022, y2023],
  communes: [baillargues, gone],
  ...change,
});

test('members are those of the millésime; who left is no member any more', () => {
  const epci = parseEpciPopulations(file());
  expect(membersAt(epci, 2022, 'totale')).toEqual([
    { insee: '34022', siren: '213400229', name: 'Baillargues', population: 7900 },
    { insee: '34027', siren: null, name: 'Beaulieu', population: 2273 },
  ]);
  expect(membersAt(epci, 2023, 'municipale').map(({ insee }) => insee)).toEqual(['34022']);
  expect(totalOf(membersAt(epci, 2022, 'municipale'))).toBe(10032);
  expect(millesimesOf(epci, 'totale').map(({ year }) => year)).toEqual([2022]);
});

test.each([
  [2023, 'totale', 'Millésimes connus (et date d’entrée en vigueur) : 2022 (01/01/2025).'],
  [2017, 'municipale', ': 2022 (01/01/2025), 2023 (01/01/2026).'],
] as const)('population %d %s: absent, not zero', (year, kind, sentence) => {
  expect(() => membersAt(parseEpciPopulations(file()), year, kind)).toThrow(sentence);
});

test.each<[string, object, string]>([
  ['a SIREN one digit off', { siren: '243400018' }, '« siren », « "243400018" »'],
  ['a code that lost its zero', { communes: [{ ...baillargues, insee: '1001' }] }, '« communes.0.insee »'],
  ['a commune twice', { communes: [baillargues, baillargues] }, '« communes.1.insee », « 34022 »'],
  [
    'half an inhabitant',
    { communes: [{ ...baillargues, municipale: [7793.5, 7829] }] },
    '« communes.0.municipale.0 »',
  ],
  [
    'fewer than nobody',
    { communes: [{ ...baillargues, municipale: [-1, 7829] }] },
    '« communes.0.municipale.0 »',
  ],
  ['a text', { communes: [{ ...baillargues, municipale: ['7793', 7829] }] }, '« communes.0.municipale.0 »'],
  [
    'a figure too many',
    { communes: [{ ...baillargues, municipale: [7793, 7829, 1] }] },
    '« communes.0.municipale », « 3 »',
  ],
  [
    'a figure missing',
    { communes: [{ ...baillargues, totale: [null, null] }] },
    '« communes.0.totale.0 », « null »',
  ],
  [
    'a figure not published',
    { communes: [{ ...baillargues, totale: [7900, 8000] }] },
    '« communes.0.totale.1 », « 8000 »',
  ],
  [
    'fewer in all than residents',
    { communes: [{ ...baillargues, totale: [7792, null] }] },
    '« communes.0.totale.0 », « 7792 »',
  ],
  [
    'a day in force that is another’s',
    { millesimes: [{ ...y2022, inForce: '2024-01-01' }, y2023] },
    '« millesimes.0.inForce »',
  ],
  ['years out of order', { millesimes: [y2023, y2022] }, '« millesimes.1.year »'],
  ['nobody in a year', { communes: [gone] }, '« millesimes.1 », « aucun membre »'],
  ['no year', { millesimes: [] }, '« millesimes »'],
  ['no commune', { communes: [] }, '« communes »'],
  ['no source', { source: '' }, '« source »'],
  ['a field unknown', { note: '' }, '« note »'],
])('%s is refused, by its place', (_, change, sentence) => {
  expect(() => parseEpciPopulations(file(change))).toThrow(sentence);
});

test('what is no file at all is refused', () => {
  for (const data of [null, [], 'x', 1]) expect(() => parseEpciPopulations(data)).toThrow('endommagé');
});

describe('the indexes', () => {
  const entry = {
    siren: '243400017',
    name: 'Montpellier Méditerranée Métropole',
    type: 'METRO',
    year: 2022,
    members: 31,
    municipale: 516657,
    totale: 523109,
    formerNames: [],
  };
  const index = (change: object) => ({ source: 's', licence: 'l', epci: [{ ...entry, ...change }] });

  test('as they stand they are accepted', () => {
    expect(parseEpciIndex(index({})).epci[0]).toEqual(entry);
  });
  test.each([{ siren: '1' }, { members: 0 }, { totale: null }, { name: '' }, { more: 1 }])(
    '%j is refused',
    change => {
      expect(() => parseEpciIndex(index(change))).toThrow('endommagé');
    },
  );

  const communes = (map: object) => ({ source: 's', licence: 'l', perimeter: 2025, communes: map });
  test('a commune, its name and its EPCI', () => {
    const { communes: read } = parseCommuneIndex(communes({ '34022': ['Baillargues', '243400017'] }));
    expect(read['34022']).toEqual(['Baillargues', '243400017']);
  });
  test.each([{ '1001': ['X', '243400017'] }, { '34022': ['X', '243400018'] }, { '34022': ['X'] }])(
    '%j is refused',
    map => {
      expect(() => parseCommuneIndex(communes(map))).toThrow('endommagé');
    },
  );
});
