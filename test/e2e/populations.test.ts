import { closeBrowser, openBrowser, openSession, type Session } from './session';

let address: string;
let session: Session;

beforeAll(async () => {
  address = await openBrowser();
  session = await openSession(address);
}, 300_000);
afterAll(closeBrowser);

const combobox = () => session.pane.getByRole('combobox', { name: 'Métropole ou communauté' });
const lines = async (table: RegExp) =>
  (await session.pane.getByRole('table', { name: table }).getByRole('row').allInnerTexts()).map(row =>
    row.replace(/[\u202f\u00a0]/g, ' ').split(/\t/),
  );

test('Montpellier by its initials: what 2022 changes to the convention, to the inhabitant', async () => {
  const { pane, page } = session;
  await page.locator('iframe').evaluate(frame => (frame.style.width = '320px'));
  await pane.getByRole('tab', { name: 'Populations' }).click();
  await combobox().fill('3m');
  await pane.getByRole('option', { name: /Montpellier Méditerranée Métropole/ }).waitFor();
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
  await pane.getByRole('option', { name: /CA du Pays Basque.*commune : Bayonne/ }).waitFor();
  await combobox().press('ArrowDown');
  await combobox().press('ArrowUp');
  await combobox().press('Enter');
  await pane.getByRole('heading', { name: 'CA du Pays Basque' }).waitFor();
  expect(await lines(/Les 158 membres/)).toHaveLength(159);
  expect(await pane.getByRole('table', { name: /Ce qui change/ }).count()).toBe(0);
  await combobox().fill('trifouillis');
  await pane.getByText('Ni EPCI ni commune de ce nom').waitFor();
}, 60_000);

test('a file missing or damaged is said in French, and asking again mends it', async () => {
  const { pane, page } = session;
  await page.route('**/assets/populations/200054807.json', route => route.fulfill({ status: 404 }));
  await combobox().fill('AMP');
  await pane.getByRole('option', { name: /Aix-Marseille-Provence/ }).click();
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
