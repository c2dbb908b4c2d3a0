import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInFunctions } from '../../src/text/addInFunctions';
import { problemsOfName } from './excelNames';
import { functionsJson, functionSources } from './functionSources';

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string; description: string; optional?: boolean; customEnumId?: string }[];
  }[];
  enums: { id: string; values: { stringValue: string; tooltip: string }[] }[];
}

const metadata = async () => JSON.parse(await functionsJson()) as Metadata;

test('these are the functions, under bare names: the metadata tool drops silently what it does not understand', async () => {
  const { functions } = await metadata();
  expect(functions.map(({ id }) => id)).toEqual(addInFunctions);
  expect(
    functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map(p => (p.optional ? `[${p.name}]` : p.name)).join('; '),
    ]),
  ).toEqual([
    ['JOURS_FRANCS', 'JOURS_FRANCS', 'date; jours'],
    ['ECHEANCE', 'ECHEANCE', 'evenement; date; [convention]'],
    ['JOUR_OUVRE_SUIVANT', 'JOUR_OUVRE_SUIVANT', 'date'],
    ['PRORATA', 'PRORATA', 'montant; notification; [base]; [convention]'],
    ['INTERETS_RETARD', 'INTERETS_RETARD', 'montant; echeance; paiement; regime; [miseEnDemeure]; [taux]'],
    ['POPULATION_COMMUNE', 'POPULATION_COMMUNE', 'commune; [millesime]; [genre]; [convention]'],
    ['NOM_COMMUNE', 'NOM_COMMUNE', 'commune; [convention]'],
    ['CODE_COMMUNE', 'CODE_COMMUNE', 'nom; [convention]'],
    ['TARIF_STRATES', 'TARIF_STRATES', 'quantite; grille; [lecture]'],
    ['TARIF_PARTICIPATION', 'TARIF_PARTICIPATION', 'cout; participation; [convention]'],
    ['INTERVENTION', 'INTERVENTION', 'profil; jours; [ttc]; [convention]'],
    ['REPARTITION', 'REPARTITION', 'montant; poids; [decimales]'],
    ['TARIF', 'TARIF', 'population; application; [payeur]; [convention]; [membres]'],
    ['TARIF_PERIODE', 'TARIF_PERIODE', 'population; application; [convention]; [membres]'],
    ['TARIF_ANNUEL', 'TARIF_ANNUEL', 'population; application; [convention]; [membres]'],
    ['TARIF_TABLEAU', 'TARIF_TABLEAU', 'populations; application; [payeur]; [convention]; [membres]'],
    ['EXPLIQUER', 'EXPLIQUER', 'population; application; [payeur]; [convention]; [membres]'],
    ['MONTANT_LETTRES', 'MONTANT_LETTRES', 'montant'],
  ]);
});

test('each function and argument is explained, and each function has its help page and its line in the README', async () => {
  const { functions } = await metadata();
  const readme = readFileSync('README.md', 'utf8');
  const signatures = functions.map(
    ({ id, parameters }) => `${id}(${parameters.map(p => (p.optional ? `[${p.name}]` : p.name)).join('; ')})`,
  );
  expect(signatures.filter(signature => !readme.includes(`\`${signature}\``))).toEqual([]);
  for (const { id, description, helpUrl, parameters } of functions) {
    expect(description.length).toBeGreaterThan(20);
    expect(helpUrl).toBe(`https://localhost:3000/aide/${id.toLowerCase().replaceAll('_', '-')}.html`);
    for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
  }
});

test('each function is called by a test beside this one, for its values and its refusals', () => {
  const tests = readdirSync(__dirname)
    .filter(name => name.endsWith('.test.ts'))
    .map(name => readFileSync(join(__dirname, name), 'utf8'))
    .join('\n');
  const untested = functionSources.flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm)]
      .map(([, name]) => name!)
      .filter(name => !new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from`).test(tests)),
  );
  expect(untested).toEqual([]);
});

/** The choices that Excel offers for an argument, by its name. */
const ENUM_OF: Readonly<Record<string, string>> = {
  application: 'APPLICATION',
  payeur: 'PAYEUR',
  genre: 'GENRE',
  evenement: 'EVENEMENT',
  base: 'BASE_PRORATA',
  regime: 'REGIME',
  lecture: 'LECTURE',
  profil: 'PROFIL',
};

test('Excel offers the choices of an argument while one types', async () => {
  const { functions, enums } = await metadata();
  expect(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])).toEqual([
    ['EVENEMENT', ['TITRE', 'CONTESTATION', 'PAIEMENT', 'RETARD', 'MODIFICATION', 'REPONSE', 'RESILIATION']],
    ['BASE_PRORATA', ['EXACT/365', '30/360', 'MOIS ENTAMES', 'MOIS COMPLETS']],
    ['REGIME', ['COMMANDE PUBLIQUE', 'INTERET LEGAL']],
    ['GENRE', ['totale', 'municipale']],
    ['LECTURE', ['MONTANT', 'TRANCHES', 'AFFINE']],
    ['PROFIL', ['TECHNICIEN', 'CHEF-DE-PROJET-JUNIOR', 'CHEF-DE-PROJET-SENIOR']],
    ['APPLICATION', ['E-DEMAT', 'E-SERVICES', 'MARCHES', 'OPENDATA']],
    ['PAYEUR', ['COMMUNE', 'CCAS']],
  ]);
  for (const { parameters } of functions) {
    for (const { name, customEnumId } of parameters) {
      expect(customEnumId).toBe(ENUM_OF[name]);
    }
  }
});

test('Excel accepts the names', async () => {
  for (const { name } of (await metadata()).functions)
    expect([name, problemsOfName(name)]).toEqual([name, []]);
});

test.each([
  ['TVA20', 'a cell address'],
  ['A1', 'a cell address'],
  ['XFD1048576', 'a cell address'],
  ['R1C1', 'a cell address'],
  ['L1C1', 'a cell address'],
  ['R', 'shorter than 3 characters'],
  ['RC', 'shorter than 3 characters'],
  ['L2C', 'a cell address'],
  ['R2C', 'a cell address'],
  ['SUM', 'a built-in function'],
  ['SOMME', 'a built-in function'],
  ['ARRONDI', 'a built-in function'],
  ['VRAI', 'a built-in function'],
  ['AB', 'shorter than 3 characters'],
  ['A'.repeat(129), 'longer than 128 characters'],
  ['2TARIF', 'does not start with a letter'],
  ['_TARIF', 'does not start with a letter'],
  ['TARIF-X', 'has a forbidden character'],
  ['TARIF X', 'has a forbidden character'],
  ['TARIFÉ', 'has a forbidden character'],
])('Excel would refuse %s: %s', (name, problem) => expect(problemsOfName(name)).toContain(problem));

test.each(['TARIF', 'ABC', 'A'.repeat(128), 'TARIF_PERIODE', 'XFE1', 'JOURS_FRANCS'])(
  'Excel would accept %s',
  name => {
    expect(problemsOfName(name)).toEqual([]);
  },
);
