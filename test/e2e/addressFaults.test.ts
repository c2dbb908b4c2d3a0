import { printedLines } from '../data/printedAnnexe2';
import { closeBrowser, newPage, openBrowser, sessionOf, type Session } from './session';

/** The faults that the address of the page can ask for (docs/hote-embarque.md), met as a user meets them. */
jest.setTimeout(60_000);

const FIRST_TABLE = 'Annexe 2 E-DEMAT communes';
const BILLED = printedLines.slice(0, 31).map(({ billed }) => [Number(billed)]);

let address: string;
let session: Session;

beforeAll(async () => {
  address = await openBrowser();
  session = sessionOf(await newPage());
}, 300_000);
afterAll(closeBrowser);
afterEach(() => {
  expect(session.pageErrors).toEqual([]);
  expect(session.strayRequests).toEqual([]);
});

/** A fresh page, with its faults, and what its workbook holds. */
async function openWith(faults: string): Promise<unknown> {
  await session.page.goto(`${address}?faute=${faults}`);
  await session.pane.getByRole('heading', { level: 1 }).waitFor();
  await session.page.getByText('n’est pas gardé dans ce navigateur').waitFor();
  return workbook();
}

/** All that the workbook holds, and the sheet on show. */
function workbook(): Promise<unknown> {
  return session.page.evaluate(async () => {
    const host = window.excelHost!;
    await host.grid.settle();
    const shown = host.grid.activeSheetId();
    return host.grid.sheets().map(({ id, name, visibility }) => {
      const used = host.grid.usedArea(id, false);
      const cells = used && [used, host.grid.readValues(used), host.grid.readFormulas(used)];
      return { name, visibility, isShown: id === shown, cells };
    });
  });
}

const clearFaults = () => session.page.evaluate(() => window.excelHost!.faults.clear());
const generate = () => session.pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
const billed = () => session.cells(FIRST_TABLE, 11, 4, 31, 1);

async function generateInFull(): Promise<void> {
  await generate();
  await session.pane.getByText('6 feuilles créées.').waitFor();
  expect(await billed()).toEqual(BILLED);
}

/** The pane reads the last choices, the conventions of the workbook (two requests) and asks to be told of changes. */
const REQUESTS_AT_START = 4;
/** Generating looks at what is there, adds, then writes: sheets are half written at its seventh request. */
const WRITE = REQUESTS_AT_START + 7;

/** Requests are counted from the start of the page: those of the pane itself come first. */
const untilStarted = () =>
  session.page.waitForFunction(count => window.excelHost!.counters.roundTrips === count, REQUESTS_AT_START);

test('lenteur: every answer is late; the pane says what it is doing, and the work is done', async () => {
  await openWith('lenteur:250');
  const steps = await session.pane.locator('main').evaluateHandle(noteSteps);
  await generateInFull();
  expect(await steps.jsonValue()).toEqual([
    'Lecture du classeur…',
    'Écriture des feuilles…',
    'Mise en place des feuilles…',
    'Mise en page et relecture…',
  ]);
});

test('lenteur: « Recalculer », in the ribbon, shows in the pane that it lasts, and stops when asked', async () => {
  const before = await openWith('lenteur:1500');
  await session.page.getByRole('button', { name: 'Recalculer' }).click();
  const lasting = session.pane.getByText('Recalcul du classeur…');
  await lasting.waitFor();
  await session.screenshot('recalculer.png');
  await session.pane.getByRole('button', { name: 'Arrêter' }).click();
  await lasting.waitFor({ state: 'detached' });
  expect(await session.pane.getByText('La commande n’a pas pu se faire.').count()).toBe(0);
  expect(await workbook()).toEqual(before);
});

test('saisie: a cell is being edited; the pane says to finish it, and nothing changed', async () => {
  const before = await openWith('saisie');
  await generate();
  await session.pane.getByText('Une cellule est en cours de saisie. Validez-la (Entrée)').last().waitFor();
  expect(await workbook()).toEqual(before);
  await clearFaults();
  await generateInFull();
});

test('requete: Excel refuses the write; the workbook is as it was, and trying again works', async () => {
  const before = await openWith(`requete:${WRITE}`);
  await untilStarted();
  await generate();
  await session.pane
    .getByText(/Excel a signalé une erreur .* Le classeur est resté comme il était\.$/)
    .waitFor();
  expect(await workbook()).toEqual(before);
  await generateInFull();
});

test('feuille-supprimee: a sheet goes while it is being written; none stays, and trying again works', async () => {
  const before = await openWith(`feuille-supprimee:${WRITE}`);
  await untilStarted();
  await generate();
  await session.pane
    .getByText(/Une feuille a été supprimée ou renommée .* Le classeur est resté comme il était\.$/)
    .waitFor();
  expect(await workbook()).toEqual(before);
  await generateInFull();
});

test('protegee: the sheet to mend is protected; nothing is changed, and mending works once it is not', async () => {
  await openWith('protegee');
  const lines = printedLines
    .slice(0, 31)
    .map(({ name, population, period, annual, billed: amount }) => [
      name === 'Pérols' ? 'Pérois' : name,
      ...[population, period, annual, amount].map(Number),
    ]);
  const before = await fill([
    [
      'E-DEMAT',
      'Population totale 2019',
      'Coût pour 3 ans',
      'Coût annuel',
      'Coût annuel avec participation (50 %)',
    ],
    ...lines,
  ]);
  await session.pane.getByRole('tab', { name: 'Contrôler' }).click();
  await session.pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  const finding = session.pane.getByRole('article', { name: /^NOM-01 / });
  const mend = async () => {
    await finding.getByRole('button', { name: 'Corriger' }).click();
    await finding.getByRole('button', { name: 'Appliquer' }).click();
  };
  await mend();
  await session.pane.getByText('La feuille « Feuil1 » est protégée : rien n’y a été changé.').waitFor();
  expect(await workbook()).toEqual(before);
  await session.page.evaluate(() => {
    const { grid, model } = window.excelHost!;
    model.state.sheet(grid.activeSheetId()).protection.isProtected = false;
  });
  await mend();
  await finding.waitFor({ state: 'detached' });
  expect(await session.cells('Feuil1', 19, 0, 1, 1)).toEqual([['Pérols']]);
});

test('fonction-muette: TARIF never answers; the pane says what it could not verify, and recalculating mends it', async () => {
  await session.page.addInitScript(hurryPane);
  // What was done under the faults before was kept nowhere.
  expect(await openWith('fonction-muette')).toEqual([
    { name: 'Feuil1', visibility: 'Visible', isShown: true, cells: undefined },
  ]);
  await session.pane.getByLabel('Fonctions TARIF').check();
  await generate();
  const told = session.pane.getByText(/valeurs n’ont pas encore pu être vérifiées/);
  await session.pane.getByText('Calcul des fonctions TARIF…').waitFor();
  await told.waitFor();
  await session.screenshot('fonction-muette.png');
  expect(await billed()).toEqual(BILLED.map(() => ['#BUSY!']));
  await clearFaults();
  await session.page.getByRole('button', { name: 'Recalculer' }).click();
  await session.page.waitForFunction(name => {
    const { grid } = window.excelHost!;
    const { id } = grid.sheets().find(known => known.name === name)!;
    return grid.readValues({ sheetId: id, row: 11, column: 4, rows: 1, columns: 1 })[0]?.[0] !== '#BUSY!';
  }, FIRST_TABLE);
  await session.page.evaluate(() => window.excelHost!.idle());
  expect(await billed()).toEqual(BILLED);
});

/** What the pane says that it is doing, one after the other, as it comes. */
function noteSteps(main: Element): string[] {
  const steps: string[] = [];
  const note = () => {
    const step = main.querySelector('[role=progressbar] ~ [role=status]')?.textContent;
    if (step && step !== steps.at(-1)) steps.push(step);
  };
  new MutationObserver(note).observe(main, { childList: true, subtree: true, attributes: true });
  return steps;
}

/** The pane is patient for half a minute: its waits, and they alone, are made twenty times shorter. */
function hurryPane(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const wait = window.setTimeout;
  window.setTimeout = ((act: () => void, delay = 0) => wait(act, delay / 20)) as typeof window.setTimeout;
}

/** Puts cells in the sheet on show, as a user whose sheet is not protected yet. */
async function fill(rows: readonly (readonly (string | number)[])[]): Promise<unknown> {
  await session.page.evaluate(cells => {
    const { grid } = window.excelHost!;
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: cells.length, columns: 5 };
    grid.write(
      area,
      cells.map(row => row.map(value => ({ kind: 'value' as const, value }))),
    );
  }, rows);
  return workbook();
}
