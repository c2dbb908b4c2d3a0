import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import {
  montpellierPopulations,
  parsePopulationHistory,
} from '../../../src/domain/population/montpellierPopulations';
import { populationsEqualTo } from '../../../src/domain/population/populationHistory';

const { communes, inForce } = montpellierPopulations;

function sum(kind: 'totale' | 'municipale', year: number): number {
  return Object.values(communes)
    .flat()
    .filter(entry => entry.kind === kind && entry.year === year)
    .reduce((inhabitants, { population }) => inhabitants + population, 0);
}

// INSEE's totals for the métropole; the délibération of 2019 confused the first two.
test.each([
  ['totale', 2016, 472573],
  ['municipale', 2016, 465070],
  ['totale', 2018, 487519],
  ['municipale', 2018, 481276],
  ['totale', 2019, 497771],
  ['totale', 2020, 505973],
  ['totale', 2021, 513734],
  ['totale', 2022, 523109],
  ['municipale', 2023, 522542],
] as const)('the populations %s of %d add up to %d', (kind, year, total) => {
  expect(sum(kind, year)).toBe(total);
});

test('every commune has every figure that one of them has', () => {
  const figures = Object.values(communes).map(entries =>
    entries.map(({ kind, year }) => `${kind} ${year}`).sort(),
  );
  expect(figures).toHaveLength(31);
  for (const others of figures) expect(others).toEqual(figures[0]);
});

test('the convention of 2019 and the history agree on all its members', () => {
  const { members, populations } = findConvention('montpellier-2019');
  expect(members.map(({ insee }) => insee).sort()).toEqual(Object.keys(communes).sort());
  for (const { insee, population } of members) {
    expect(populationsEqualTo(montpellierPopulations, insee, population)).toContainEqual({
      kind: populations.kind,
      year: populations.referenceYear,
      population,
    });
  }
  expect(inForce[populations.referenceYear]).toBe(populations.inForce);
});

describe('a history that does not hold is refused', () => {
  const entry = { kind: 'totale', year: 2016, population: 7519 };
  const history = (change: object) => ({
    source: 'INSEE',
    inForce: { 2016: '2019-01-01' },
    communes: { 34022: [entry] },
    ...change,
  });

  test('as it stands it is accepted', () => {
    expect(parsePopulationHistory(history({}))).toEqual(history({}));
  });

  test.each([
    ['no source', { source: '' }],
    ['a day that does not exist', { inForce: { 2016: '2019-02-29' } }],
    ['a year that is none', { inForce: { 2016: '2019-01-01', x: '2019-01-01' } }],
    ['a year without its day', { inForce: {} }],
    ['a code that is none', { communes: { 3402: [entry] } }],
    ['a commune without figures', { communes: { 34022: [] } }],
    ['the same figure twice', { communes: { 34022: [entry, { ...entry, population: 7159 }] } }],
    ['another kind', { communes: { 34022: [{ ...entry, kind: 'comptée à part' }] } }],
    ['half an inhabitant', { communes: { 34022: [{ ...entry, population: 7519.5 }] } }],
    ['nobody', { communes: { 34022: [{ ...entry, population: 0 }] } }],
    ['a text', { communes: { 34022: [{ ...entry, population: '7519' }] } }],
    ['a field unknown', { communes: { 34022: [{ ...entry, note: '' }] } }],
  ])('%s', (_, change) => {
    expect(() => parsePopulationHistory(history(change))).toThrow();
  });
});
