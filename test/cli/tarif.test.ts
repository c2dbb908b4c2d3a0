import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import aixMarseille from '../../src/domain/conventions/aix-marseille-mcmdmp.json';
import { runCommand } from './runCommand';

jest.setTimeout(60_000);

const tarif = (...args: string[]) => runCommand('tarif', args);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-tarif-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The strata convention with a grid, as its user would fill it in. */
function filledGrid(): string {
  const data = structuredClone(aixMarseille) as unknown as {
    applications: { tariffs: { components: Record<string, unknown>[] }[] }[];
  };
  const { components } = data.applications[0]!.tariffs[0]!;
  const brackets = (small: string, large: string) => [
    { from: 0, to: 9_999, amount: small },
    { from: 10_000, to: 100_000, amount: large },
    { from: 100_001, to: null, quotation: 'plus de 100 000 habitants' },
  ];
  Object.assign(components[0]!, { brackets: brackets('500', '1500') });
  Object.assign(components[1]!, { brackets: brackets('200', '900') });
  Object.assign(components[2]!, { price: '0.12' });
  const path = join(folder, 'convention.json');
  writeFileSync(path, JSON.stringify(data));
  return path;
}

test('the amount, then each step with its figures and sources', () => {
  const { status, stdout, stderr } = tarif('--service', 'E-DEMAT', '--payeur', 'CCAS', '--quantite', '7519');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    '26,52 € par an, net de taxe',
    '',
    'Plateforme d’administration électronique, CCAS, Montpellier Méditerranée Métropole 2019-2021',
    'Population totale : 7 519 habitants',
    'Total des membres : 472 573 habitants (source : INSEE, populations légales en vigueur au 1er janvier 2019 (décret du 28 décembre 2018))',
    'Budget pour 3 ans : 25 000,00 € (source : Annexe 2, tables 1 et 2)',
    'Participation de MMM : 80 % (source : Convention de gestion de services numériques communs 2019-2021, article 4 (CCAS) ; annexe 2, « participation de MMM (80%) »)',
    'Part du budget : 25 000,00 € × 7 519 / 472 573 habitants = 397,769234… €',
    'Coût annuel : 397,769234… € / 3 = 132,589745… €',
    'Part à la charge de MMM (80 %) déduite : × (1 − 0,8) = 26,517949… €',
    'Arrondi une seule fois, au plus proche (demi vers le haut), à 0,01 € = 26,52 €',
    '',
  ]);
});

test('a user’s file: strata, four years committed, first year from its notification', () => {
  const file = filledGrid();
  const { status, stdout } = tarif(
    ...['--convention', file, '--service', 'MCMDMP', '--quantite', '9999'],
    ...['--notification', '15/04/2022', '--engagement', '4'],
  );
  expect(status).toBe(0);
  // (200 + 9 999 × 0,12) × 80 % × 261/365 + 500 × 80 %.
  expect(stdout.split('\n')[0]).toBe('1 200,81 € par an, TVA non précisée par la convention');
  expect(stdout).toContain('Souscription directe pour 4 ans (− 20 % sur l’ensemble) : × (1 − 0,2)');
  expect(stdout).toContain(
    'Première année, du 15/04/2022 au 31/12/2022 (jours exacts / 365) : 1 119,904 € × 261 / 365 + 400,00 €',
  );
});

test.each([
  [[], 'L’option --service manque. Écrivez par exemple : npm run tarif -- --service E-DEMAT --quantite 7519'],
  [['--service', 'E-DEMAT'], 'L’option --quantite manque. Écrivez par exemple : npm run tarif'],
  [['7519'], '« 7519 » n’est rattaché à aucune option. Écrivez par exemple : npm run tarif'],
  [['--service', 'E-DEMAT', '--quantite', '1.037'], 'n’est pas un nombre sans ambiguïté'],
  [['--service', 'E-DEMAT', '--quantite', '7519', '--date', '31/02/2019'], 'n’est pas un jour du calendrier'],
  [['--service', 'E-DEMAT', '--quantite', '7519', '--date', '2022-01-01'], 'est hors de la convention'],
  [['--service', 'E-DEMAT', '--quantite', '7519.5'], 'un nombre entier est attendu'],
  [['--service', 'E-DEMAT', '--quantite', '7519', '--convention', '/nulle/part.json'], '/nulle/part.json'],
  [
    ['--service', 'MCMDMP', '--quantite', '100001', '--convention', 'aix-marseille-mcmdmp'],
    'demandez un devis',
  ],
])('%j is refused: %s', (args, why) => {
  const { status, stdout, stderr } = tarif(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.replace(/\s/g, ' ')).toContain('Aucun montant n’est donné.');
  expect(stderr.replace(/\s/g, ' ')).toContain(why);
});

test.each([
  ['not json', '{"id": 1,\n oops', 'est fautive à la ligne 2'],
  ['an unknown name', '{"__proto__": {}, "id": "x"}', 'est refusée'],
])('a file that is no convention, %s, is refused', (_, content, why) => {
  const path = join(folder, 'autre.json');
  writeFileSync(path, content);
  const { status, stderr } = tarif('--service', 'S', '--quantite', '1', '--convention', path);
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});
