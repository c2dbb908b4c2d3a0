import { closeBrowser, openBrowser, openSession, type Session } from '../../e2e/session';
import { type LibreOffice, libreOffice } from '../../xlsx/libreOffice';

const MINUTES = 60_000;
const SHEET = 'Annexe 2 E-DEMAT communes';
const EDITED = { row: 22, column: 1 };

let calc: LibreOffice;
let address: string;
let source: string;

beforeAll(async () => {
  calc = libreOffice('never');
  source = calc.convert(
    new TextEncoder().encode('Commune,Population\nJuvignac,10797\n'),
    'source.csv',
    'xlsx',
  );
  address = await openBrowser();
}, 5 * MINUTES);
afterAll(async () => {
  await closeBrowser();
  calc.remove();
});

/** Chooses a file with the button, and waits for the new session that it opens in. */
async function open(session: Session, path: string, sheet: string): Promise<void> {
  await session.page.locator('#files input').setInputFiles(path);
  await session.page.waitForFunction(
    name =>
      window.excelHost?.bridge.acceptsCommands === true &&
      window.excelHost.grid.sheets().some(known => known.name === name),
    sheet,
  );
  await session.page.evaluate(() => window.excelHost?.idle());
}

const figures = (session: Session) => session.cells(SHEET, 11, 0, 35, 5);

async function typeInGrid(session: Session, text: string): Promise<void> {
  // A click gives the grid the keyboard; the cell is then chosen as a link of the pane would.
  await session.page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 60 } });
  await session.page.evaluate(
    ([name, cell]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(known => known.name === name)!.id;
      grid.select({ sheetId, ...cell, rows: 1, columns: 1 });
    },
    [SHEET, EDITED] as const,
  );
  await session.page.keyboard.type(text);
  await session.page.keyboard.press('Enter');
}

test(
  'a file of LibreOffice: generate, type a population, save, reload, open again: the same figures',
  async () => {
    const session = await openSession(address);
    await open(session, source, 'source');
    await session.pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
    await session.pane.getByText('6 feuilles créées.').waitFor();

    await typeInGrid(session, '10797');
    await session.page.waitForFunction(
      ([name, { row, column }]) => {
        const { grid } = window.excelHost!;
        const sheetId = grid.sheets().find(known => known.name === name)!.id;
        const [line] = grid.readValues({ sheetId, row, column, rows: 1, columns: 4 });
        return line?.join() === '10797,571.18,190.39,95.2';
      },
      [SHEET, EDITED] as const,
    );
    const edited = await figures(session);

    const downloading = session.page.waitForEvent('download');
    await session.page.getByRole('button', { name: 'Enregistrer' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('source.xlsx');
    const saved = await download.path();

    // Kept from one visit to the next.
    await session.page.waitForTimeout(3_000);
    await session.page.reload();
    await session.page.waitForFunction(() => window.excelHost?.bridge.acceptsCommands === true);
    await session.page.evaluate(() => window.excelHost?.idle());
    expect(await figures(session)).toEqual(edited);

    // Another browser, which knows nothing but the file.
    const other = await openSession(address);
    await open(other, saved, SHEET);
    expect(await figures(other)).toEqual(edited);
    expect(await other.sheetNames()).toEqual(await session.sheetNames());
    await other.screenshot('fichier-rouvert.png');

    await session.page.getByRole('button', { name: 'Repartir d’un classeur vide' }).click();
    await session.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Repartir d’un classeur vide' })
      .click();
    await session.page.waitForFunction(() => window.excelHost?.grid.sheets().length === 1);
    expect(session.pageErrors).toEqual([]);
    expect(session.strayRequests).toEqual([]);
  },
  3 * MINUTES,
);

test(
  'a file that is refused: the reason is said, and the workbook stays',
  async () => {
    const session = await openSession(address);
    await session.page.locator('#files input').setInputFiles({
      name: 'ancien.xlsx',
      mimeType: '',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('Workbook', 'utf16le')]),
    });
    const dialog = session.page.getByRole('dialog');
    await dialog.getByText(/enregistrez-le au format \.xlsx/).waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    expect(await session.sheetNames()).toEqual(['Feuil1']);
  },
  MINUTES,
);
