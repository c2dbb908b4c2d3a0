import { readFileSync } from 'node:fs';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let address: string;
let session: Session;

beforeAll(async () => {
  address = await openBrowser();
  session = await openSession(address);
}, 300_000);
afterAll(closeBrowser);

const combobox = () => session.pane.getByRole('combobox', { name: 'Métropole ou communauté' });
const option = (name: RegExp) =>
  session.pane.getByRole('listbox', { name: 'Métropole ou communauté' }).getByRole('option', { name });
const lines = async (table: RegExp) =>
  (await session.pane.getByRole('table', { name: table }).getByRole('row').allInnerTexts()).map(row =>
    row.replace(/[\u202f\u00a0]/g, ' ').split(/\t/),
  );

test('Montpellier by its initials: what 2022 changes to the convention, to the inhabitant', async () => {
  const { pane, page } = session;
  await page.locator('iframe').evaluate(frame => (frame.style.width = '320px'));
  await pane.getByRole('tab', { name: 'Populations' }).click();
  await combobox().fill('3m');
  await option(/Montpellier Méditerranée Métropole/).waitFor();
  await combobox().press('Enter');
  await pane.getByText('31 membres, 523 109 habitants (population totale)').waitFor();

  const changes = await lines(/Ce qui change/);
  expect(changes[0]).toEqual(['Commune', '2016', '2022', 'Écart']);
  expect(changes.find(([name]) => name === 'Baillargues')).toEqual([
    'Baillargues',
    '7 519',
    '7 900',
    '+5,1 %',
  ]);
  expect(changes.at(-1)).toEqual(['Total', '472 573', '523 109', '+10,7 %']);
  await session.screenshot('populations.png');

  await pane.getByLabel('Millésime').selectOption('2019');
  await pane.getByText('décret n° 2021-1946 du 31/12/2021').waitFor();
  expect((await lines(/Ce qui change/)).at(-1)).toEqual(['Total', '472 573', '497 771', '+5,3 %']);

  await pane.getByLabel('Population', { exact: true }).selectOption('municipale');
  await pane.getByText('l’écart n’est pas une évolution').waitFor();
  await pane.getByText('31 membres, 491 417 habitants (population municipale)').waitFor();
}, 60_000);

test('an EPCI by one of its communes, with the keyboard alone; of another métropole members are shown, not differences', async () => {
  const { pane } = session;
  await combobox().fill('bayonne');
  await option(/CA du Pays Basque.*commune : Bayonne/).waitFor();
  await combobox().press('ArrowDown');
  await combobox().press('ArrowUp');
  await combobox().press('Enter');
  await pane.getByRole('heading', { name: 'CA du Pays Basque' }).waitFor();
  expect(await lines(/Les 158 membres/)).toHaveLength(159);
  expect(await pane.getByRole('table', { name: /Ce qui change/ }).count()).toBe(0);
  await combobox().fill('trifouillis');
  await pane.getByText('Ni EPCI ni commune de ce nom').waitFor();
}, 60_000);

const said = (words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor();

test('taken, they make a convention of the workbook: its sheets, and what the model lends', async () => {
  const { pane } = session;
  await combobox().fill('vallée de munster');
  await option(/Vallée de Munster/).click();
  await pane.getByRole('button', { name: 'Prendre ces 16 membres' }).click();
  await said(/n’a aucun de ces membres : ses services et ses taux servent de modèle/);
  await session.screenshot('populations-modele.png');
  await pane.getByRole('button', { name: /^Écrire la convention/ }).click();
  await said('Le jour du décret n’est pas une date');
  expect(await session.sheetNames()).toEqual(['Feuil1']);
  await pane.getByLabel('Décret du').fill('31/12/2024');
  await pane.getByRole('button', { name: /^Écrire la convention/ }).click();
  await said('Feuilles Paramètres et Membres écrites.');
  const lines = await session.cells('Membres', 4, 0, 16, 11);
  expect(lines[0]).toEqual(
    ['68051', 'Breitenbach-Haut-Rhin', 'Commune', '216800516', null, null, null].concat([
      825,
      'totale',
      2022,
      45_657,
    ] as never),
  );
  expect(lines.every(([insee, name, , siren]) => [insee, name, siren].every(Boolean))).toBe(true);
}, 120_000);

test('INSEE’s own file: refused with its cell, then the differences, then another two sheets', async () => {
  const { pane } = session;
  const input = pane.locator('input[type=file][accept*=".csv"]');
  const file = (name: string, content: string) =>
    input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await pane.getByLabel('Pour la convention').selectOption('montpellier-2019');
  await file('communes.csv', 'DEPCOM;COM;PMUN;PCAP;PTOT\n34022;Baillargues;7421;98;7591');
  await said(/Le fichier n’est pas importé/);
  await said(/E2 : 7.421 \+ 98 ne font pas 7.591/);
  await file('communes.csv', 'DEPCOM;COM;PTOT\n34022;Baillargues;7519');
  await said(/Le fichier ne donne pas la population de Beaulieu/);
  const { communes } = JSON.parse(readFileSync('assets/populations/243400017.json', 'utf8')) as {
    communes: { insee: string; name: string; totale: (number | null)[] }[];
  };
  const rows = communes.map(({ insee, name, totale }) => `${insee};${name};${totale[3]}`);
  await file('communes.csv', ['DEPCOM;COM;PTOT21', ...rows].join('\n'));
  await said(/communes\.csv : 31 communes, millésime 2021/);
  const changes = await lines(/Ce qui change/);
  expect(changes[0]).toEqual(['Commune', '2016', '2021', 'Écart']);
  await session.screenshot('populations-insee.png');
  await pane.getByRole('button', { name: 'Écrire la convention avec ces 31 membres' }).click();
  await said('Feuilles Paramètres (2) et Membres (2) écrites.');
  const [baillargues] = await session.cells('Membres (2)', 4, 0, 1, 11);
  expect(baillargues!.slice(7)).toEqual([communes[0]!.totale[3], 'totale', 2021, 45_286]);
}, 120_000);

test('a file missing or damaged is said in French, and asking again mends it', async () => {
  const { pane, page } = session;
  await page.route('**/assets/populations/200054807.json', route => route.fulfill({ status: 404 }));
  await combobox().fill('AMP');
  await option(/Aix-Marseille-Provence/).click();
  await pane.getByText('Le fichier de populations 200054807.json manque').waitFor();
  await page.unroute('**/assets/populations/200054807.json');
  await page.route('**/assets/populations/200054807.json', route => route.fulfill({ body: '{"siren":"1"}' }));
  await pane.getByRole('button', { name: 'Réessayer' }).click();
  await pane.getByText('Le fichier de populations est endommagé').waitFor();
  await page.unroute('**/assets/populations/200054807.json');
  await pane.getByRole('button', { name: 'Réessayer' }).click();
  await pane.getByText(/^92 membres, 1/).waitFor();
}, 60_000);

test('nothing left the machine, nothing failed in silence', () => {
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]);
});
