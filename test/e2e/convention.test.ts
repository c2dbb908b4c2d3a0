import { readFileSync } from 'node:fs';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

const width = (pixels: number) =>
  session.page.locator('iframe').evaluate((frame, size) => (frame.style.width = `${size}px`), pixels);
const button = (name: string | RegExp) => session.pane.getByRole('button', { name });
const tab = (name: string) => session.pane.getByRole('tab', { name, exact: true });
const said = (words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor();
const isNarrow = () =>
  session.page
    .frames()
    .find(known => known.url().includes('taskpane.html'))!
    .evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** Row and column of the first cell of a sheet that holds a value. */
async function placeOf(sheet: string, value: unknown): Promise<readonly [number, number]> {
  const cells = await session.cells(sheet, 0, 0, 120, 20);
  const row = cells.findIndex(line => line.includes(value));
  return [row, cells[row]!.indexOf(value)];
}
const put = (sheet: string, [row, column]: readonly [number, number], value: string | number) =>
  session.page.evaluate(
    ([name, at, below, typed]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(known => known.name === name)!.id;
      grid.write({ sheetId, row: at, column: below, rows: 1, columns: 1 }, [
        [{ kind: 'value', value: typed }],
      ]);
    },
    [sheet, row, column, value] as const,
  );

test('a shipped convention becomes the workbook’s own: mistakes by cell, then generated with the budget changed there', async () => {
  const { pane, page } = session;
  await width(350);
  await tab('Convention').click();
  await tab('Paramètres et membres').click();
  await said('Ce classeur n’a pas encore de convention à lui.');
  await button('Écrire les feuilles Paramètres et Membres').click();
  await said('Feuilles Paramètres et Membres écrites.');
  await said(/^4 services, 31 membres/);
  await session.screenshot('convention.png');
  expect(await isNarrow()).toBe(true);

  const budget = await placeOf('Paramètres', 25_000);
  await put('Paramètres', budget, 'vingt-cinq mille');
  await button('Relire').click();
  await said('1 valeur à corriger avant qu’elle serve.');
  await button(/^Paramètres, /).click();
  await width(320);
  await session.screenshot('convention-faute.png');
  expect(await isNarrow()).toBe(true);
  const selected = await page.evaluate(() => window.excelHost!.grid.selection());
  expect([selected.row, selected.column]).toEqual(budget);

  await put('Paramètres', budget, 30_000);
  await button('Relire').click();
  await said(/elle sert\./);
  await tab('Générer').click();
  const own = /^Paramètres — /;
  const label = await pane.getByRole('option', { name: own }).first().textContent();
  await pane.getByLabel('Convention', { exact: true }).first().selectOption({ label: label! });
  await said('30 000,00');
  expect(await pane.getByRole('radio', { name: /TARIF/ }).count()).toBe(0);
  // An edit made since the last look counts: the sheets are read again at each use.
  await put('Paramètres', budget, 40_000);
  await button('Générer l’annexe 2').click();
  await said('6 feuilles créées.');
  const sheet = await session.cells('Annexe 2 E-DEMAT communes', 0, 0, 20, 6);
  expect(sheet.flat()).toContain(40_000);
  await session.screenshot('convention-generer.png');

  // Checked with it, then its sheets deleted: another one can be chosen.
  await tab('Contrôler').click();
  await button('Contrôler').click();
  await button('Contrôler à nouveau').waitFor({ timeout: 60_000 });
  await pane
    .locator('#view-control')
    .getByLabel('Convention', { exact: true })
    .selectOption({ label: label! });
  await page.evaluate(() => {
    const { grid } = window.excelHost!;
    const own = grid.sheets().find(({ name }) => name === 'Paramètres')!;
    grid.deleteSheet(own.id);
  });
  await button('Contrôler à nouveau').click();
  await said(/n’est plus dans le classeur/);
  await pane.locator('#view-control').getByLabel('Convention', { exact: true }).selectOption({ index: 1 });
  await pane.getByText(/n’est plus dans le classeur/).waitFor({ state: 'detached' });
}, 240_000);

test('exported as JSON, imported again: asked, written beside on two more sheets; a file that is no convention is refused', async () => {
  const { pane, page } = session;
  await tab('Convention').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Exporter en JSON').click()]);
  expect(download.suggestedFilename()).toBe('montpellier-2019.json');
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'montpellier-2019' });
  const input = pane.locator('#view-convention input[type=file]');
  await input.setInputFiles(file);
  // « Membres » is still there, without its « Paramètres ».
  await said('Ces feuilles sont déjà dans le classeur');
  await session.screenshot('convention-question.png');
  await button('Continuer').click();
  await said('Feuilles Paramètres (2) et Membres (2) écrites.');

  const sheets = await session.sheetNames();
  await input.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"id": 1'),
  });
  await said('Rien n’a été fait.');
  await said(/n’est pas/);
  expect(await session.sheetNames()).toEqual(sheets);
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]);
}, 120_000);
