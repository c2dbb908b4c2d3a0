import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { closeBrowser, newPage, openBrowser, openSession } from './session';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a frame, Fluent's invisible focus guards apart: they are no content. */
async function axeViolations(page: Page, frameUrl: RegExp): Promise<string[]> {
  const frame = page.frames().find(known => frameUrl.test(known.url()))!;
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResult> } };
    return axe.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('the pane has no accessibility violation, before and after the job', async () => {
  const { page, pane } = await openSession(address);
  expect(await axeViolations(page, /taskpane\.html/)).toEqual([]);
  await pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
  await pane.getByText('6 feuilles créées.').waitFor();
  expect(await axeViolations(page, /taskpane\.html/)).toEqual([]);
}, 120_000);

test('nor has the view of the control, empty and with its findings open', async () => {
  const { page, pane } = await openSession(address);
  await page.locator('iframe').evaluate(frame => (frame.style.width = '320px'));
  await pane.getByRole('tab', { name: 'Contrôler' }).click();
  await pane.getByRole('button', { name: 'Contrôler', exact: true }).waitFor();
  expect(await axeViolations(page, /taskpane\.html/)).toEqual([]);
  await page.evaluate(async () => {
    const { grid } = window.excelHost!;
    const rows = [
      ['E-DEMAT, tarif par commune', null, null],
      ['Commune', 'Population', 'Coût pour 3 ans'],
      ['Lattes', 16955, 896.95],
      ['Pérois', 9202, 486.8],
      ['Jacou', 6911, '365,60 €'],
      ['Juvignac', 10797, 580.81],
    ];
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: rows.length, columns: 3 };
    grid.write(
      area,
      rows.map(row => row.map(value => ({ kind: 'value' as const, value }))),
    );
    await grid.settle();
  });
  await pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  await pane.getByRole('article').first().waitFor();
  await pane.getByRole('button', { name: 'Corriger' }).first().click();
  await pane.locator('details').evaluateAll(nodes => {
    for (const node of nodes) node.setAttribute('open', '');
  });
  expect(await axeViolations(page, /taskpane\.html/)).toEqual([]);
  const overflow = await pane
    .locator('body')
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'artifacts/controle-320.png' });
}, 120_000);

test.each([
  ['light', 320],
  ['dark', 320],
])(
  'in %s, %d px wide, nothing sticks out and the contrast holds',
  async (colorScheme, width) => {
    const { page, pane } = await openSession(address);
    await page.emulateMedia({ colorScheme: colorScheme as 'light' | 'dark' });
    await page.locator('iframe').evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    await pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
    await pane.getByText('6 feuilles créées.').waitFor();
    const overflow = await pane
      .locator('body')
      .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeViolations(page, /taskpane\.html/)).toEqual([]);
    await page.screenshot({ path: `artifacts/volet-${colorScheme}-${width}.png` });
  },
  120_000,
);

test('opened in a plain browser, the pane says where it belongs', async () => {
  const page = await newPage(320, 700);
  await page.route('https://appsforoffice.microsoft.com/**', route =>
    route.fulfill({
      path: `node_modules/@microsoft/office-js/dist${new URL(route.request().url()).pathname.replace('/lib/1/hosted', '')}`,
    }),
  );
  await page.goto(`${address}taskpane.html`);
  await page.getByText('ouvrez-le depuis Excel').waitFor({ timeout: 20_000 });
}, 60_000);

test('with office.js blocked, the pane says so instead of staying blank', async () => {
  const page = await newPage(320, 700);
  await page.route('https://appsforoffice.microsoft.com/**', route => route.abort());
  await page.goto(`${address}taskpane.html`);
  await page
    .getByText('La bibliothèque office.js de Microsoft n’a pas pu être chargée.')
    .waitFor({ timeout: 20_000 });
}, 60_000);
