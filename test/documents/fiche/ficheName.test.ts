import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ficheName } from '../../../src/documents/fiche/ficheName';
import { sheetNames } from '../../../src/documents/sheetName';
import { payerTypes } from '../../../src/domain/conventions/payerType';

test.each([
  ['Juvignac', '34123', 'COMMUNE', 'Commune de Juvignac 2020'],
  // 31 characters, then 32.
  ['Saint-Jean-Veda', '34270', 'COMMUNE', 'Commune de Saint-Jean-Veda 2020'],
  ['Castelnau-le-Lez', '34057', 'COMMUNE', 'Castelnau-le-Lez 2020'],
  ['Villeneuve-lès-Maguelone', '34337', 'CCAS', 'CCAS Villeneuve-lès 34337 2020'],
  ["Saint-Georges-d'Orques", '34249', 'COMMUNE', 'Saint-Georges-d’Orques 2020'],
  ["Saint-Georges-d'Orques", '34249', 'CCAS', 'CCAS St-Georges-d’Orques 2020'],
  ['Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', '51513', 'CCAS', 'CCAS St-Remy-en-Bouz 51513 2020'],
  ['CC du Grand Pic Saint-Loup', '200022986', 'EPCI', 'EPCI CC du Grand 200022986 2020'],
] as const)('the sheet of %s (%s, %s) is « %s »', (name, insee, payer, expected) => {
  expect(ficheName({ name, insee }, payer, 2020, { members: [] })).toBe(expected);
});

test('two members of one name bear their codes', () => {
  const members = [
    { name: 'Seyssel', insee: '01407' },
    { name: 'Seyssel', insee: '74269' },
  ];
  expect(members.map(member => ficheName(member, 'CCAS', 2020, { members }))).toEqual([
    'CCAS de Seyssel 01407 2020',
    'CCAS de Seyssel 74269 2020',
  ]);
});

interface Epci {
  readonly communes: readonly { readonly insee: string; readonly name: string }[];
}
const FOLDER = join(__dirname, '../../../assets/populations');

test('in every EPCI of France, whoever pays and whichever year, each has a name of its own that Excel takes as it is', () => {
  const epcis = readdirSync(FOLDER)
    .filter(file => /^\d+\.json$/.test(file))
    .map(file => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Epci);
  expect(epcis.flatMap(({ communes }) => communes).length).toBeGreaterThan(30_000);
  const wrong = epcis.flatMap(({ communes }) => {
    const wanted = communes.flatMap(member =>
      payerTypes.flatMap(payer =>
        [2019, 2020].map(year => ficheName(member, payer, year, { members: communes })),
      ),
    );
    return new Set(wanted.map(name => name.toLowerCase())).size < wanted.length
      ? wanted.filter((name, at) => wanted.indexOf(name) < at)
      : wanted.filter(name => name.length > 31 || sheetNames([name])[0] !== name);
  });
  expect(wrong).toEqual([]);
});
