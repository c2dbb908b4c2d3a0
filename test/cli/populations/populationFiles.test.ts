import { readFileSync } from 'node:fs';
import { type EpciPopulations } from '../../../src/domain/population/epciFile';
import { membersAt, totalOf } from '../../../src/domain/population/epciMembers';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { populationDifferences } from '../../../src/domain/population/populationDifferences';
import {
  readEpciFile,
  readPopulationFiles,
  type PopulationFiles,
} from '../../../src/cli/populations/populationFiles';

const FOLDER = 'assets/populations';
const [MONTPELLIER, AIX_MARSEILLE, GRAND_PARIS, LYON] = ['243400017', '200054807', '200054781', '200046977'];
const PAYS_BASQUE = '200067106';

let files: PopulationFiles;
const bySiren = new Map<string, EpciPopulations>();
const epci = (siren: string) => bySiren.get(siren)!;

// Every file is read through the schema: codes, keys of the SIREN, a figure for each member.
beforeAll(async () => {
  files = await readPopulationFiles(FOLDER);
  for (const one of files.epci) bySiren.set(one.siren, one);
});

test('INSEE counts 1 255 EPCI in 2025, and four more were merged or split since 2021', () => {
  const present = files.epci.filter(({ millesimes }) => millesimes.at(-1)?.year === 2023);
  expect([present.length, files.epci.length]).toEqual([1255, 1259]);
  expect(files.epci.filter(one => !present.includes(one)).map(({ name }) => name)).toEqual([
    "CA d'Agen",
    "CC Porte d'Aquitaine en Pays de Serres",
    'CC Centre Morbihan Communauté',
    'CC des Hautes Vosges',
  ]);
});

// Totals of INSEE, as kept with the documents of the project.
test.each([
  [MONTPELLIER, 31, 2018, 481276, 487519],
  [MONTPELLIER, 31, 2019, 491417, 497771],
  [MONTPELLIER, 31, 2020, 499761, 505973],
  [MONTPELLIER, 31, 2021, 507526, 513734],
  [MONTPELLIER, 31, 2022, 516657, 523109],
  [AIX_MARSEILLE, 92, 2018, 1889666, 1911657],
  [AIX_MARSEILLE, 92, 2019, 1898561, 1920664],
  [AIX_MARSEILLE, 92, 2020, 1903173, 1925136],
  [AIX_MARSEILLE, 92, 2021, 1911311, 1933030],
  [AIX_MARSEILLE, 92, 2022, 1922626, 1944405],
])('%s has %d members; in %d, %d municipale and %d totale', (siren, count, year, municipale, totale) => {
  const members = membersAt(epci(siren), year, 'totale');
  expect([members.length, totalOf(membersAt(epci(siren), year, 'municipale')), totalOf(members)]).toEqual([
    count,
    municipale,
    totale,
  ]);
});

test.each([
  [MONTPELLIER, 522542],
  [AIX_MARSEILLE, 1939077],
])('%s in 2023: %d municipale, and the totale is absent, not zero', (siren, municipale) => {
  expect(totalOf(membersAt(epci(siren), 2023, 'municipale'))).toBe(municipale);
  expect(() => membersAt(epci(siren), 2023, 'totale')).toThrow(
    /La population totale 2023 .* n’est pas connue/,
  );
});

test('Montpellier: every figure is the one that the convention’s own history has', () => {
  const { communes } = montpellierPopulations;
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) {
    for (const kind of ['municipale', 'totale'] as const) {
      if (year === 2023 && kind === 'totale') continue;
      const figures = membersAt(epci(MONTPELLIER), year, kind).map(({ insee, population }) => [
        insee,
        population,
      ]);
      const known = Object.entries(communes).map(([insee, entries]) => [
        insee,
        entries.find(entry => entry.kind === kind && entry.year === year)?.population,
      ]);
      expect(Object.fromEntries(figures)).toEqual(Object.fromEntries(known));
    }
  }
});

test('Aix-Marseille-Provence: every figure, name and SIREN is INSEE’s, Marseille among them', () => {
  const [head = '', ...lines] = readFileSync('test/data/populations-aix-marseille.csv', 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(';');
  const rows = lines.map(line => {
    const values = line.split(';');
    return Object.fromEntries(columns.map((name, i) => [name, values[i]] as const));
  });
  expect(rows).toHaveLength(92);
  for (const year of [2018, 2019, 2020, 2021, 2022]) {
    const members = membersAt(epci(AIX_MARSEILLE), year, 'totale');
    const municipales = membersAt(epci(AIX_MARSEILLE), year, 'municipale');
    expect(
      members.map(({ insee, siren, name, population }, i) => [
        insee,
        siren,
        name,
        municipales[i]?.population,
        population,
      ]),
    ).toEqual(
      rows.map(row => [
        row['insee'],
        row['siren'],
        row['nom'],
        Number(row[`pmun_${year}`]),
        Number(row[`ptot_${year}`]),
      ]),
    );
  }
  expect(membersAt(epci(AIX_MARSEILLE), 2023, 'municipale').map(({ population }) => population)).toEqual(
    rows.map(row => Number(row['pmun_2023'])),
  );
});

// The sum of their arrondissements, as INSEE publishes them; a member is the commune, never an arrondissement.
test.each([
  [AIX_MARSEILLE, '13055', [868277, 870731, 870321, 873076, 877215, 886040]],
  [LYON, '69123', [518635, 522969, 522228, 522250, 520774, 519127]],
  [GRAND_PARIS, '75056', [2175601, 2165423, 2145906, 2133111, 2113705, 2103778]],
])('%s counts %s as one commune', (siren, insee, municipales) => {
  expect(epci(siren).communes.find(commune => commune.insee === insee)?.municipale).toEqual(municipales);
  expect(epci(siren).communes.filter(commune => /^(132|6938|751)/.test(commune.insee))).toEqual([]);
});

test('the largest, CA du Pays Basque: 158 members', () => {
  const largest = files.index.epci.reduce((most, entry) => (entry.members > most.members ? entry : most));
  expect([largest.siren, largest.name, largest.members]).toEqual([PAYS_BASQUE, 'CA du Pays Basque', 158]);
  expect(membersAt(epci(PAYS_BASQUE), 2022, 'totale')).toHaveLength(158);
});

test('a village of no inhabitants is a member whose population is zero', () => {
  const empty = files.epci.flatMap(({ communes }) => communes).filter(({ totale }) => totale.includes(0));
  expect(empty.map(({ insee }) => insee).sort()).toEqual([
    '55039',
    '55050',
    '55139',
    '55189',
    '55239',
    '55307',
  ]);
});

test('members change with the perimeter: communes nouvelles and changes of EPCI show as left and joined', () => {
  const moves = files.epci.flatMap(one => {
    const [first, last] = [one.millesimes[0]!.year, one.millesimes.at(-1)!.year];
    return populationDifferences(membersAt(one, first, 'municipale'), membersAt(one, last, 'municipale'))
      .filter(({ kind }) => kind === 'left' || kind === 'joined')
      .map(({ kind, insee }) => `${kind} ${one.siren} ${insee}`);
  });
  expect(moves.filter(move => move.startsWith('left')).length).toBeGreaterThan(50);
  for (const { communes } of files.epci)
    for (const { municipale } of communes) expect(municipale.some(figure => figure !== null)).toBe(true);
});

test('the indexes say what the files say', () => {
  for (const entry of files.index.epci) {
    const one = epci(entry.siren);
    const members = membersAt(one, entry.year, 'totale');
    expect([entry.name, entry.type, entry.members, entry.totale]).toEqual([
      one.name,
      one.type,
      members.length,
      totalOf(members),
    ]);
  }
  expect(Object.keys(files.communes.communes)).toHaveLength(34871);
  for (const [insee, [name, siren]] of Object.entries(files.communes.communes))
    expect(epci(siren).communes.find(commune => commune.insee === insee)?.name).toBe(name);
});

test('Corsica keeps its letters, overseas its five digits', () => {
  expect(files.communes.communes['2A004']?.[0]).toBe('Ajaccio');
  expect(files.communes.communes['97411']?.[0]).toBe('Saint-Denis');
});

test('a file that is not there is said to be missing', async () => {
  await expect(readEpciFile(FOLDER, '123456789')).rejects.toThrow(
    'Le fichier de populations 123456789.json manque',
  );
  await expect(readPopulationFiles('test/nothing')).rejects.toThrow(
    'Le fichier de populations index.json manque',
  );
});

test('the sizes are those of a file fetched on demand', () => {
  const bytes = (name: string) => readFileSync(`${FOLDER}/${name}.json`).length;
  expect(bytes(PAYS_BASQUE)).toBeLessThan(40_000);
  expect(bytes('index')).toBeLessThan(250_000);
});
