import { readFileSync } from 'node:fs';
import { writtenConvention } from '../../src/domain/conventions/writtenConvention';
import { asSigned } from '../documents/year/subscribed';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

const button = (name: string | RegExp) => session.pane.getByRole('button', { name });
const tab = (name: string) => session.pane.getByRole('tab', { name, exact: true });
const said = (words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
const valueAt = async (sheet: string, row: number, column: number) =>
  (await session.cells(sheet, row, column, 1, 1))[0]![0];

/** By hand, in the list of claims: the object of the first one. */
const [ROW, OBJECT] = [4, 6];
const MINE = 'Objet de ma main';

test('everything generated; what was changed by hand is shown and kept, the new sheet beside it', async () => {
  const { pane, page } = session;
  await tab('Convention').click();
  await said(/^Personne n’utilise de service/);
  await button('Paramètres et membres').click();
  await pane.locator('#view-sheets input[type=file]').setInputFiles({
    name: 'signee.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(writtenConvention(asSigned))),
  });
  await said('Feuilles Paramètres et Membres écrites.');
  await tab('L’année').click();
  await pane.getByLabel('Année', { exact: true }).selectOption('2020');
  await button('Tout générer').click();
  await said(/^\d+ feuilles écrites\.$/);
  await said('Généré, à jour');
  expect(String(await valueAt('Titres 2020', ROW, OBJECT))).toMatch(/^Services numériques communs 2020/);

  await page.evaluate(
    async ([row, column, value]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(({ name }) => name === 'Titres 2020')!.id;
      grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
      await grid.settle();
    },
    [ROW, OBJECT, MINE] as const,
  );
  await button('Tout générer').click();
  await said('Ces feuilles ont été modifiées à la main');
  await said('Titres 2020, G5');
  await said(/trouvé « Objet de ma main »/);
  await session.screenshot('annee-modifiee.png');
  await button('Continuer').click();
  await said('1 feuille écrite.');
  expect(await valueAt('Titres 2020', ROW, OBJECT)).toBe(MINE);
  expect(String(await valueAt('Titres 2020 (2)', ROW, OBJECT))).toMatch(/^Services numériques communs 2020/);
}, 240_000);

test('stopped midway, another year leaves the workbook as it was', async () => {
  const { pane, page } = session;
  const before = await session.sheetNames();
  await pane.getByLabel('Année', { exact: true }).selectOption('2021');
  await page.evaluate(() => {
    window.excelHost!.faults.delayMs = 400;
  });
  await button('Tout générer').click();
  await said(/^Document [2-9] sur /);
  await button('Arrêter').click();
  await said('Arrêté : le classeur est comme avant.');
  await page.evaluate(() => {
    window.excelHost!.faults.delayMs = 0;
  });
  expect(await session.sheetNames()).toEqual(before);
}, 120_000);

test('the claims as a file for the finance software, and nothing asked of the network', async () => {
  const { pane, page } = session;
  await pane.locator('summary', { hasText: 'Titres et export CSV' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Exporter les titres en CSV').click(),
  ]);
  expect(download.suggestedFilename()).toBe('titres-2021-montpellier-2019.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines.map(line => line.split(';')[14])).toEqual(['MtHT', '96,80', '77,44', '26,52', '15,91']);
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]);
}, 60_000);
