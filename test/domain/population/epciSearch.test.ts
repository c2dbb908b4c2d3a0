import { readFileSync } from 'node:fs';
import { parseCommuneIndex, parseEpciIndex } from '../../../src/domain/population/epciIndex';
import { searchCommunes, searchEpci } from '../../../src/domain/population/epciSearch';

const { epci } = parseEpciIndex(JSON.parse(readFileSync('assets/populations/index.json', 'utf8')));
const first = (typed: string) => searchEpci(epci, typed)[0]?.name;

test.each([
  ['montpellier', 'Montpellier Méditerranée Métropole'],
  ['MONTPELLIER MEDITERRANEE', 'Montpellier Méditerranée Métropole'],
  ['métropole de Montpellier', 'Montpellier Méditerranée Métropole'],
  ['3M', 'Montpellier Méditerranée Métropole'],
  ['mmm', 'Montpellier Méditerranée Métropole'],
  ['243400017', 'Montpellier Méditerranée Métropole'],
  ['243 400 017', 'Montpellier Méditerranée Métropole'],
  ['aix marseille', "Métropole d'Aix-Marseille-Provence"],
  ['AMP', "Métropole d'Aix-Marseille-Provence"],
  ['Lyon', 'Métropole de Lyon'],
  ['grand paris', 'Métropole du Grand Paris'],
  ['MEL', 'Métropole Européenne de Lille'],
  ['saint etienne', 'Saint-Étienne Métropole'],
  ['ca pays basque', 'CA du Pays Basque'],
  ['Communauté d’agglomération du Pays Basque', 'CA du Pays Basque'],
  ['cobas', "CA Bassin d'Arcachon Sud (COBAS)"],
  ['lunel', 'CA Lunel Agglo'],
  // Its name until 2023.
  ['cc du pays de lunel', 'CA Lunel Agglo'],
])('%s finds %s first', (typed, name) => expect(first(typed)).toBe(name));

test('two of the same name are both shown, the larger first', () => {
  const found = searchEpci(epci, 'quatre rivières').filter(({ name }) => /quatre rivi/i.test(name));
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found[0]!.totale).toBeGreaterThanOrEqual(found[1]!.totale);
});

test('half a word is enough, and the list is short', () => {
  expect(searchEpci(epci, 'mont').map(({ name }) => name)).toContain('Montpellier Méditerranée Métropole');
  expect(searchEpci(epci, 'communauté').length).toBeLessThanOrEqual(8);
  expect(searchEpci(epci, 'c', 3)).toHaveLength(3);
});

test.each(['', '   ', '?!', 'trifouillis-les-oies', '243400018', 'x'.repeat(32767)])(
  '%p finds nothing',
  typed => {
    expect(searchEpci(epci, typed)).toEqual([]);
  },
);

describe('by one of its communes', () => {
  const communes = parseCommuneIndex(JSON.parse(readFileSync('assets/populations/communes.json', 'utf8')));
  const found = (typed: string) =>
    searchCommunes(communes, epci, typed).map(
      ({ name, insee, epci: owner }) => `${name} ${insee}: ${owner.name}`,
    );

  test.each([
    ['juvignac', 'Juvignac 34123: Montpellier Méditerranée Métropole'],
    ['JUVI', 'Juvignac 34123: Montpellier Méditerranée Métropole'],
    ['saint jean de vedas', 'Saint-Jean-de-Védas 34270: Montpellier Méditerranée Métropole'],
    ['ajaccio', 'Ajaccio 2A004: CA du Pays Ajaccien'],
    // The exact name before those it starts.
    ['Bayonne', 'Bayonne 64102: CA du Pays Basque'],
  ])('%s: %s', (typed, first) => expect(found(typed)[0]).toBe(first));

  test('communes of one name are all listed, none chosen', () => {
    expect(found('Saint-Denis').filter(line => /^Saint-Denis \d/.test(line)).length).toBeGreaterThan(2);
  });

  test.each(['', '?', 'trifouillis'])('%p finds none', typed => expect(found(typed)).toEqual([]));
});
