import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OFFICE_CDN } from '../../src/build/contentSecurityPolicy';
import { publishSite } from '../../src/build/publishSite';
import { startServer } from '../../src/host/server/server';
import { closeBrowser, newPage, openBrowser, sessionOf } from './session';

const ROOT = resolve(__dirname, '../..');

let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

/**
 * office.js reads, as XML, the token that Excel gives with an add-in of the store; where there is none, Chromium makes
 * of it a document that says the error, in its own red. Nobody sees it; the policy refuses the red.
 */
const CHROMIUM_PARSER_ERROR = /^style-src-attr inline in .*\/excel-mac-16\.00\.js$/;

/** What the pane asked for, and what the policy of its page refused it, from its very first script on. */
async function watched() {
  const page = await newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', request => {
    const isOfPane = request.frame() !== page.mainFrame();
    if (isOfPane) asked.push(`${request.method()} ${request.url()}`);
  });
  await page.exposeFunction('tellRefusal', (what: string) => {
    if (!CHROMIUM_PARSER_ERROR.test(what)) refused.push(what);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      const { tellRefusal } = window as unknown as { tellRefusal: (what: string) => void };
      tellRefusal(`${event.effectiveDirective} ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
  return { page, asked, refused };
}

/** Generates the six tables, then controls the workbook: nearly all the pane can do. */
async function useThePane(page: Awaited<ReturnType<typeof newPage>>, from: string): Promise<void> {
  await page.goto(from);
  const { pane } = sessionOf(page);
  await pane.getByRole('button', { name: 'Générer l’annexe 2' }).click({ timeout: 40_000 });
  await pane.getByText('6 feuilles créées.').waitFor();
  await pane.getByRole('tab', { name: 'Contrôler' }).click();
  await pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  await pane.getByRole('status').first().waitFor({ state: 'attached' });
  // Fluent's own styles are there: a policy that stopped them would leave the browser's grey button.
  const colour = await pane
    .getByRole('tab', { name: 'Contrôler' })
    .evaluate(tab => getComputedStyle(tab).display);
  expect(colour).toBe('grid');
}

test('the pane asks for office.js and its own files only, and its policy refuses it nothing', async () => {
  const { page, asked, refused } = await watched();
  await useThePane(page, address);
  expect(refused).toEqual([]);
  expect(page.strayRequests).toEqual([]);
  const others = asked.filter(request => {
    const [method, url] = request.split(' ') as [string, string];
    const { origin, pathname } = new URL(url);
    const isOwnFile = origin === new URL(address).origin && existsSync(join(ROOT, 'dist', pathname));
    return method !== 'GET' || !(isOwnFile || origin === OFFICE_CDN);
  });
  expect(others).toEqual([]);
  expect(asked.length).toBeGreaterThan(8);
}, 120_000);

test('what the policy forbids is refused: inline script, eval, another server', async () => {
  const { page, refused } = await watched();
  await page.goto(address);
  await sessionOf(page).pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 40_000 });
  const frame = page.frames().find(known => known.url().includes('taskpane'))!;
  await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>');
    void fetch('https://example.org/').catch(() => undefined);
    // Later, on its own: what a test calls directly may do what the page may not.
    return new Promise<void>(done => {
      setTimeout(() => {
        try {
          eval('window.evalRan = true');
        } catch {
          // Refused, as it must be.
        }
        setTimeout(done);
      });
    });
  });
  expect(await frame.evaluate(() => 'inlineRan' in window || 'evalRan' in window)).toBe(false);
  const directives = new Set(refused.map(each => each.split(' ')[0]));
  expect([...directives].sort()).toEqual(['connect-src', 'script-src', 'script-src-elem', 'style-src-attr']);
}, 120_000);

test('published for a closed network, the pane works with its own copy of office.js, under its path', async () => {
  const site = mkdtempSync(join(tmpdir(), 'annexe2-site-'));
  const base = 'https://complements.exemple.fr/annexe2/';
  publishSite(join(ROOT, 'dist'), { base, officeSource: 'self', out: site });
  const server = await startServer({ port: 0, root: ROOT, addIn: site, addInPath: '/annexe2/' });
  try {
    const { page, asked, refused } = await watched();
    await useThePane(page, server.address);
    expect(refused).toEqual([]);
    expect(page.strayRequests).toEqual([]);
    const own = `GET ${server.address}annexe2/`;
    expect(asked.filter(request => !request.startsWith(own))).toEqual([]);
    const office = asked.filter(request => request.startsWith(`${own}office-js/`));
    expect(office.map(request => request.slice(own.length).split('?')[0])).toEqual(
      expect.arrayContaining(['office-js/office.js', 'office-js/excel-mac-16.00.js']),
    );
    await page.screenshot({ path: 'artifacts/reseau-ferme.png' });
  } finally {
    await server.close();
    rmSync(site, { recursive: true });
  }
}, 120_000);
