import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { addInBuild, buildIfNeeded, hostBuild } from '../../src/host/server/build';
import { startServer } from '../../src/host/server/server';
import { launchBrowser } from '../harness/browser';

const ROOT = resolve(__dirname, '../..');
/** Where the add-in asks for office.js, and the embedded host answers in its place. */
const OFFICE_CDN = 'appsforoffice.microsoft.com';
const ARTIFACTS = join(ROOT, 'artifacts');

/** The add-in as built for production, in the embedded host, in a real browser. */
export interface Session {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses asked outside this machine: there must be none. */
  readonly strayRequests: readonly string[];
  /** What the pages complained about in their console. */
  readonly pageErrors: readonly string[];
  screenshot(name: string): Promise<void>;
  /** Cells of a sheet as the host holds them. */
  cells(sheet: string, row: number, column: number, rows: number, columns: number): Promise<unknown[][]>;
  sheetNames(): Promise<string[]>;
}

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof startServer>> | undefined;

/** Builds what is stale and starts server and browser, once for a test file. */
export async function openBrowser(): Promise<string> {
  buildIfNeeded(ROOT, addInBuild);
  buildIfNeeded(ROOT, hostBuild);
  server = await startServer({ port: 0, root: ROOT });
  browser = await launchBrowser();
  return server.address;
}

/** In every test of the file, nothing may have been refused by the policy of a page. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await server?.close();
  const refused = policyRefusals.splice(0);
  if (refused.length > 0) throw new Error(`refused by the policy: ${refused.join(', ')}`);
}

/** What the policies of the pages refused, from their very first script on; a test that provokes some takes them away. */
export const policyRefusals: string[] = [];

/**
 * office.js reads, as XML, the token that Excel gives with an add-in of the store; where there is none, Chromium makes
 * of it a document that says the error, in its own red. Nobody sees it; the policy refuses the red.
 */
const CHROMIUM_PARSER_ERROR = /^style-src-attr inline in .*\/excel-mac-16\.00\.js$/;

async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.exposeFunction('tellRefusal', (what: string) => {
    if (!CHROMIUM_PARSER_ERROR.test(what)) policyRefusals.push(what);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      const { tellRefusal } = window as unknown as { tellRefusal: (what: string) => void };
      tellRefusal(`${event.effectiveDirective} ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
}

/** Somebody who has used the pane before, or what the pane remembers of them. */
const USUAL_VISITOR: Visitor = { 'annexe2.tour': 'seen' };
export type Visitor = Readonly<Record<string, string>>;

/** A page of its own profile, its traffic watched. */
export async function newPage(
  width = 1440,
  height = 900,
  visitor = USUAL_VISITOR,
): Promise<Page & { strayRequests: string[]; pageErrors: string[] }> {
  const context = await browser!.newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    // A colour halfway through its transition is the contrast of no state.
    reducedMotion: 'reduce',
  });
  await context.addInitScript(known => {
    // Only in pages that have storage, and once: what the pane remembers later is its own.
    if (!location.protocol.startsWith('http') || localStorage.getItem('visitor') !== null) return;
    localStorage.setItem('visitor', 'known');
    for (const [key, value] of Object.entries(known)) localStorage.setItem(key, value);
  }, visitor);
  await watchPolicy(context);
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  context.on('request', request => {
    const { hostname } = new URL(request.url());
    const isOurs = ['localhost', ''].includes(hostname);
    if (!isOurs && hostname !== OFFICE_CDN) strayRequests.push(request.url());
  });
  // What the service worker answers never leaves the machine, whatever name it was asked under.
  context.on('response', response => {
    if (new URL(response.url()).hostname === OFFICE_CDN && !response.fromServiceWorker())
      strayRequests.push(response.url());
  });
  page.on('pageerror', error => pageErrors.push(error.message));
  return Object.assign(page, { strayRequests, pageErrors });
}

/** Opens the embedded host and waits until the pane can work. */
export async function openSession(address: string): Promise<Session> {
  const page = await newPage();
  await page.goto(address);
  const session = sessionOf(page);
  await session.pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
  return session;
}

/** The pane and the workbook in a page that shows the embedded host. */
export function sessionOf(page: Awaited<ReturnType<typeof newPage>>): Session {
  return {
    page,
    pane: page.frameLocator('iframe'),
    strayRequests: page.strayRequests,
    pageErrors: page.pageErrors,
    screenshot: async name => {
      mkdirSync(ARTIFACTS, { recursive: true });
      await page.screenshot({ path: join(ARTIFACTS, name) });
    },
    cells: (sheet, row, column, rows, columns) =>
      page.evaluate(
        ([name, area]) => {
          const { grid } = window.excelHost!;
          const sheetId = grid.sheets().find(known => known.name === name)!.id;
          return grid.readValues({ sheetId, ...area });
        },
        [sheet, { row, column, rows, columns }] as const,
      ),
    sheetNames: () => page.evaluate(() => window.excelHost!.grid.sheets().map(({ name }) => name)),
  };
}
