import { type Page } from 'playwright-core';
import { NEEDED_SETS } from '../../src/taskpane/readiness';
import { axeViolations, frameOf } from './accessibility/audit';
import { closeBrowser, newPage, openBrowser } from './session';

let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

const CDN = 'https://appsforoffice.microsoft.com/**';

/** Stands for office.js in an Excel that declares these sets: what Microsoft's own would answer the start-up script. */
function officeDeclaring(sets: readonly string[], language = 'fr-FR'): string {
  return `window.Office = {
    HostType: { Excel: 'Excel' },
    context: { displayLanguage: '${language}', requirements: {
      isSetSupported: (name, version) => ${JSON.stringify(sets)}.includes(name + ' ' + version) } },
    actions: { associate() {} },
    onReady: then => Promise.resolve({ host: 'Excel' }).then(info => { then && then(info); return info; }),
  };
  window.CustomFunctions = { associate() {} };`;
}
const everySet = NEEDED_SETS.map(({ name, version }) => `${name} ${version}`);

async function openPane(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await newPage(320, 700);
  await prepare(page);
  await page.goto(`${address}taskpane.html`, { waitUntil: 'commit' });
  return page;
}

const serveOffice = (page: Page, body: string) =>
  page.route(CDN, route => route.fulfill({ contentType: 'text/javascript', body }));

/** Microsoft's own files, for a page that is opened outside Excel. */
const realOffice = (page: Page) =>
  page.route(CDN, route => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({
      path: `node_modules/@microsoft/office-js/dist${pathname.replace('/lib/1/hosted', '')}`,
    });
  });

const without = (name: string) => officeDeclaring(everySet.filter(set => !set.startsWith(name)));

const cases: readonly [what: string, prepare: (page: Page) => Promise<unknown>, said: RegExp[]][] = [
  [
    'office.js is refused',
    page => page.route(CDN, route => route.abort()),
    [/office\.js de Microsoft n’a pas pu être chargée/, /appsforoffice\.microsoft\.com/],
  ],
  ['the page is opened in a browser', realOffice, [/travaille dans un classeur/, /onglet Accueil/]],
  ...NEEDED_SETS.map(
    ({ name, version }) =>
      [
        `Excel lacks ${name}`,
        (page: Page) => serveOffice(page, without(name)),
        [/trop ancienne/, new RegExp(`Il manque ici : ${name} ${version}\\.`)],
      ] as [string, (page: Page) => Promise<unknown>, RegExp[]],
  ),
  [
    'the web engine is old',
    async page => {
      await serveOffice(page, officeDeclaring(everySet));
      await page.addInitScript(() => Reflect.deleteProperty(String.prototype, 'replaceAll'));
    },
    [/moteur d’affichage/, /WebView2/],
  ],
  [
    'a file of the add-in is missing on the server',
    async page => {
      await serveOffice(page, officeDeclaring(everySet));
      await page.route('**/static/taskpane.*.js', route => route.fulfill({ status: 404 }));
    },
    [/fichier du complément n’a pas pu être chargé/, /static\/taskpane/],
  ],
  [
    'Excel is in English and too old',
    page => serveOffice(page, officeDeclaring([], 'en-US')),
    [/too old for the pane/, /Missing here: SharedRuntime 1\.1, CustomFunctionsRuntime 1\.1, ExcelApi/],
  ],
];

test.each(cases)(
  'when %s, the pane says so and what to do',
  async (what, prepare, said) => {
    const page = await openPane(prepare);
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: said[0]! }).waitFor({ timeout: 30_000 });
    // What fails next, for want of the first thing, must not take its place.
    await page.waitForLoadState('load');
    const words = await alert.innerText();
    for (const sentence of said) expect(words).toMatch(sentence);
    expect(await axeViolations(frameOf(page, /taskpane\.html/))).toEqual([]);
    if (what.includes('refused')) await page.screenshot({ path: 'artifacts/demarrage.png' });
    await page.context().close();
  },
  60_000,
);

test('a network that lets office.js hang is told after ten seconds, and forgotten when it comes', async () => {
  let letThrough: (() => void) | undefined;
  const page = await openPane(async each => {
    await each.clock.install();
    const released = new Promise<void>(resolve => (letThrough = resolve));
    await each.route(CDN, async route => {
      await released;
      await route.fulfill({ contentType: 'text/javascript', body: officeDeclaring(everySet) });
    });
  });
  await page.locator('script[src*="office.js"]').waitFor({ state: 'attached' });
  await page.clock.fastForward(10_000);
  await page.getByText('tarde à venir').waitFor();
  letThrough!();
  await page.getByRole('tab', { name: 'Contrôler' }).waitFor();
  expect(await page.getByText('tarde à venir').count()).toBe(0);

  // A part of the pane that cannot be loaded is told as well, in place of a blank page.
  await page.route('**/static/*.js', route => route.fulfill({ status: 404 }));
  await page.getByRole('tab', { name: 'Contrôler' }).click();
  await page.getByText('Un fichier du complément n’a pas pu être chargé.').waitFor();
}, 60_000);

test('an Excel that never answers is told after ten seconds', async () => {
  const silent = officeDeclaring(everySet).replace(/onReady:.*\n/, 'onReady: () => new Promise(() => {}),\n');
  const page = await openPane(async each => {
    await each.clock.install();
    await serveOffice(each, silent);
  });
  await page.waitForLoadState('load');
  await page.clock.fastForward(10_000);
  await page.getByText('Excel ne répond pas au volet.').waitFor();
}, 60_000);
