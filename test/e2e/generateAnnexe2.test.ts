import { printedLines, printedTotals } from '../data/printedAnnexe2';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let address: string;
let session: Session;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);
beforeEach(async () => {
  session = await openSession(address);
}, 60_000);
afterEach(() => {
  expect(session.pageErrors).toEqual([]);
  expect(session.strayRequests).toEqual([]);
});

const NAMES = printedTotals.map(
  ({ application, payer }) => `Annexe 2 ${application} ${payer === 'CCAS' ? 'CCAS' : 'communes'}`,
);
/** Cells with something in them: six sheets of 31 lines of 5, and 44 around. */
const VERIFIED = /1.194 valeurs relues dans le classeur, toutes conformes au calcul\./;
const printed = printedLines.map(({ period, annual, billed }) => [period, annual, billed].map(Number));

const amounts = async () => (await Promise.all(NAMES.map(name => session.cells(name, 11, 2, 31, 3)))).flat();

async function generate() {
  await session.pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
}

test('one click gives the six printed tables, to the cent, with their totals and their écarts', async () => {
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();

  expect(await session.sheetNames()).toEqual(['Feuil1', ...NAMES]);
  expect(await amounts()).toEqual(printed);
  for (const [index, total] of printedTotals.entries()) {
    const [figures] = await session.cells(NAMES[index]!, 42, 1, 1, 4);
    expect(figures).toEqual([472573, Number(total.period), Number(total.annual), Number(total.billed)]);
  }
  await session.pane.getByText(VERIFIED).waitFor();
  // Nothing of the page's own look may squeeze the grid's: its formula bar was once a letter wide.
  const formulaBar = await session.page.locator('[data-u-comp="formula-bar"]').boundingBox();
  expect(formulaBar!.width).toBeGreaterThan(500);
  await session.screenshot('annexe2.png');
  await undoAndRedo();
}, 120_000);

/** All that the add-in wrote goes with one Ctrl+Z and comes back with one Ctrl+Y, in the grid that has the keyboard. */
async function undoAndRedo() {
  const { page } = session;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.evaluate(() => window.excelHost!.idle());
  };
  await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 140 } });
  await press('Control+Z');
  expect(await session.sheetNames()).toEqual(['Feuil1']);
  await press('Control+Y');
  expect(await session.sheetNames()).toEqual(['Feuil1', ...NAMES]);
  expect(await amounts()).toEqual(printed);
}

test('the members’ totals of article 4 can be added up from the sheets: 174,24 and 42,43', async () => {
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();
  const billed = async (sheet: string, name: string) => {
    const lines = await session.cells(sheet, 11, 0, 31, 5);
    return lines.find(([member]) => member === name)![4] as number;
  };
  expect([await billed(NAMES[0]!, 'Juvignac'), await billed(NAMES[2]!, 'Juvignac')]).toEqual([96.8, 77.44]);
  expect([await billed(NAMES[1]!, 'Baillargues'), await billed(NAMES[5]!, 'Baillargues')]).toEqual([
    26.52, 15.91,
  ]);
}, 120_000);

test('TARIF formulas are computed in cells by the add-in, through Microsoft’s client', async () => {
  await session.pane.getByLabel('Fonctions TARIF').check();
  await generate();
  await session.pane.getByText(VERIFIED).waitFor({ timeout: 60_000 });
  expect(await amounts()).toEqual(printed);
}, 120_000);

test('a population corrected in its cell changes its amounts, and the totals say that something is off', async () => {
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();
  await session.page.evaluate(async name => {
    const { grid } = window.excelHost!;
    const sheetId = grid.sheets().find(known => known.name === name)!.id;
    grid.write({ sheetId, row: 22, column: 1, rows: 1, columns: 1 }, [[{ kind: 'value', value: 10797 }]]);
    await grid.settle();
  }, NAMES[0]!);
  expect(await session.cells(NAMES[0]!, 22, 1, 1, 4)).toEqual([[10797, 571.18, 190.39, 95.2]]);
  expect(await session.cells(NAMES[0]!, 45, 1, 1, 2)).toEqual([['à vérifier', 'à vérifier']]);
}, 120_000);

test('a second click generates again: the result of the first gives way to that of the second', async () => {
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();
  await generate();
  await session.pane.getByText('6 feuilles déjà à jour').waitFor();
  expect(await session.sheetNames()).toEqual(['Feuil1', ...NAMES]);
}, 120_000);

test('a link of the result shows its sheet', async () => {
  await generate();
  await session.pane.getByRole('button', { name: 'Annexe 2 MARCHES CCAS' }).click();
  await session.page.waitForFunction(() => {
    const { grid } = window.excelHost!;
    return grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name === 'Annexe 2 MARCHES CCAS';
  });
}, 120_000);

test('only what is ticked is generated, and nothing can be when nothing is', async () => {
  // In a short pane the button scrolls with the rest: held in place, it would hide what is to be chosen.
  const place = () =>
    session.pane
      .getByRole('button', { name: 'Générer l’annexe 2' })
      .evaluate(button => getComputedStyle(button.parentElement!).position);
  const { width, height } = session.page.viewportSize()!;
  expect(await place()).toBe('sticky');
  await session.page.setViewportSize({ width, height: 450 });
  expect(await place()).toBe('static');
  await session.page.setViewportSize({ width, height });
  await session.pane.getByLabel('CCAS (participation 80 %)').uncheck();
  await session.pane.getByLabel(/E-DEMAT/).uncheck();
  await session.pane.getByLabel(/E-SERVICES/).uncheck();
  await session.pane.getByText('1 feuille. Vos modifications').waitFor();
  await generate();
  await session.pane.getByText('1 feuille créée.').waitFor();
  expect(await session.sheetNames()).toEqual(['Feuil1', 'Annexe 2 MARCHES communes']);

  await session.pane.getByLabel(/MARCHES/).uncheck();
  await session.pane.getByText('Cochez au moins une application et un payeur.').waitFor();
  // Playwright itself would wait for ever before a button that says it is disabled.
  await session.pane.getByRole('button', { name: 'Générer l’annexe 2' }).click({ force: true });
  expect(await session.sheetNames()).toEqual(['Feuil1', 'Annexe 2 MARCHES communes']);
}, 120_000);

test('a cell being edited: the pane says what to do, and trying again works', async () => {
  await session.page.evaluate(() => (window.excelHost!.faults.editMode = true));
  await generate();
  await session.pane
    .getByText('Une cellule est en cours de saisie. Validez-la (Entrée) puis réessayez.')
    .waitFor();
  expect(await session.sheetNames()).toEqual(['Feuil1']);
  // Told where it is seen: beside the button, not below the fold.
  const bar = await session.pane.getByText('L’annexe 2 n’a pas été générée.').boundingBox();
  expect(bar!.y + bar!.height).toBeLessThanOrEqual(session.page.viewportSize()!.height);
  await session.screenshot('cellule-en-saisie.png');

  await session.page.evaluate(() => (window.excelHost!.faults.editMode = false));
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();
}, 120_000);

test('a failure in the middle leaves the workbook as it was', async () => {
  await session.page.evaluate(() => window.excelHost!.faults.failRequest(7));
  await generate();
  await session.pane.getByText('Le classeur est resté comme il était.').waitFor();
  expect(await session.sheetNames()).toEqual(['Feuil1']);
}, 120_000);
