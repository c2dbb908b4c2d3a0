import { axeViolations } from './axe';
import { closeBrowser, openBrowser, openSession } from './session';

let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

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
