import { resolve } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { buildIfNeeded, hostBuild } from '../../src/host/server/build';
import { type RunningServer, startServer } from '../../src/host/server/server';
import { type CellValue } from '../../src/host/grid/grid';
import { launchBrowser } from '../harness/browser';

const ROOT = resolve(__dirname, '../..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

// A browser on a busy machine takes its time.
jest.setTimeout(30_000);

let server: RunningServer;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  buildIfNeeded(ROOT, hostBuild);
  server = await startServer({ port: 0, root: ROOT, addIn: resolve(__dirname, 'fixture') });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 800 }, locale: 'fr-FR' });
  page.on('pageerror', error => errors.push(error.message));
  // Requests for office.js are answered by the service worker; any that leaves it for another server is noted.
  page.context().on('request', request => {
    const isLocal = request.url().startsWith(server.address) || /^(?:data|blob):/.test(request.url());
    const isOffice = request.url().startsWith(CDN) && request.serviceWorker() === null;
    if (!isLocal && !isOffice) outside.push(request.url());
  });
  await page.goto(server.address);
  await page.waitForFunction(() => window.excelHost?.bridge.acceptsCommands);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function readCells(address: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): Promise<CellValue[][]> {
  return page.evaluate(async area => {
    const host = window.excelHost;
    if (!host) return [];
    await host.idle();
    return host.grid.readValues({ ...area, sheetId: host.grid.activeSheetId() });
  }, address);
}

describe('the page that stands for Excel, in Chromium', () => {
  const pane = () => page.frameLocator('#pane iframe');

  test('boots Microsoft’s office.js in the unmodified page of the add-in', async () => {
    await expect(pane().locator('#log').innerText()).resolves.toBe('ready in Excel');
  });

  test('says that it is a simulation, and draws the ribbon of the manifest', async () => {
    await expect(page.locator('#ribbon').innerText()).resolves.toContain('Aperçu sans Excel : simulation');
    const buttons = page.locator('#ribbon button');
    await expect(buttons.allInnerTexts()).resolves.toEqual(['Montrer', 'Marquer']);
    await expect(buttons.first().getAttribute('title')).resolves.toBe('Montrer\nUne explication.');
  });

  test('writes cells and calls a custom function in a cell', async () => {
    await pane().locator('#write').click();
    await pane().getByText('written').waitFor();
    await expect(readCells({ row: 0, column: 0, rows: 2, columns: 2 })).resolves.toEqual([
      [21, 42],
      [-1, '#VALUE!'],
    ]);
    await expect(page.locator('#status').innerText()).resolves.toMatch(/Dernière action : 1 échange/);
  });

  test('shows the message of an error when its cell is selected', async () => {
    await page.evaluate(() => {
      const host = window.excelHost;
      host?.grid.select({ sheetId: host.grid.activeSheetId(), row: 1, column: 1, rows: 1, columns: 1 });
    });
    await page.locator('#status').getByText('#VALEUR! Negative values are refused.').waitFor();
  });

  test('calculates a custom function typed by hand', async () => {
    await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 180 } });
    await page.waitForFunction(() => (window.excelHost?.grid.selection().row ?? 0) > 3);
    const at = await page.evaluate(() => window.excelHost?.grid.selection());
    await page.keyboard.type('=DOUBLE(4)+A1');
    await page.keyboard.press('Enter');
    await page.waitForFunction(cell => {
      const area = cell && { ...cell, rows: 1, columns: 1 };
      return area && window.excelHost?.grid.readValues(area)[0]?.[0] === 29;
    }, at);
  });

  test('refuses a request while a cell is being typed in', async () => {
    await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 240 } });
    await page.keyboard.type('abc');
    await pane().locator('#write').click();
    await pane().getByText('InvalidOperationInCellEditMode').waitFor();
    await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 300, y: 300 } });
    await page.keyboard.press('Escape');
  });

  test('runs a command of the ribbon through Microsoft’s client', async () => {
    await page.getByRole('button', { name: 'Marquer' }).click();
    await page.waitForFunction(() => {
      const host = window.excelHost;
      const area = { sheetId: host?.grid.activeSheetId() ?? '', row: 0, column: 3, rows: 1, columns: 1 };
      return host?.grid.readValues(area)[0]?.[0] === 'marked';
    });
  });

  test('closes and shows the pane again, which goes on living', async () => {
    await page.getByRole('button', { name: 'Fermer le volet' }).click();
    await expect(page.locator('#pane').isVisible()).resolves.toBe(false);
    await page.getByRole('button', { name: 'Montrer' }).click();
    await expect(pane().locator('#write').isVisible()).resolves.toBe(true);
  });

  test('asked nothing of the outside, and nothing failed', () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
