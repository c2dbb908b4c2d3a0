import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Frame, type Locator } from 'playwright-core';
import { publishSite } from '../../src/build/publishSite';
import { serverHeaders } from '../../src/build/serverHeaders';
import { startServer } from '../../src/host/server/server';
import { frameOf } from './accessibility/audit';
import { closeBrowser, newPage, openBrowser, policyRefusals, sessionOf } from './session';

/*
 * What the published folder may do, and does. Every other test in Chromium uses the same build with the office.js of
 * Microsoft, under the policy of its page: none of them ends well if the policy refused anything (closeBrowser).
 */

const ROOT = resolve(__dirname, '../..');

let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);

/** What is typed in every field found empty: a text to check, a metropolis by one of its communes. */
const TYPED = 'Juvignac';

/** Waits for the main button of what is shown, types what it asks for, presses it, and waits until that is done. */
async function useView(panel: Locator, pane: Locator): Promise<string> {
  const isMain = (button: Element) => {
    const probe = document.createElement('i');
    probe.style.backgroundColor = getComputedStyle(button).getPropertyValue('--colorBrandBackground');
    document.body.append(probe);
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return getComputedStyle(button).backgroundColor === brand;
  };
  for (let look = 0; look < 100; look += 1) {
    for (const field of await panel.locator('input[type=text], textarea').filter({ visible: true }).all()) {
      if ((await field.inputValue()) !== '') continue;
      await field.pressSequentially(TYPED);
      if ((await field.getAttribute('role')) === 'combobox') {
        await panel.getByRole('option').filter({ visible: true }).first().waitFor();
        await field.press('Enter');
      }
    }
    for (const button of await panel
      .getByRole('button', { disabled: false })
      .filter({ visible: true })
      .all()) {
      if (!(await button.evaluate(isMain))) continue;
      const name = await button.innerText();
      await button.click();
      await pane
        .locator('[role=progressbar]')
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'detached' });
      return name;
    }
    await panel.page().waitForTimeout(100);
  }
  throw new Error(`no main action: ${await panel.innerText()}`);
}

/** Opens every view of the pane, and every part of a view that has some, and does its main action. */
async function walkTheViews(page: Awaited<ReturnType<typeof newPage>>): Promise<Record<string, string>> {
  const { pane } = sessionOf(page);
  const body = pane.locator('body');
  const done: Record<string, string> = {};
  await pane.getByRole('tab').first().waitFor({ timeout: 40_000 });
  const open = async (tab: Locator) => {
    await tab.click();
    const panel = pane.locator(`#${await tab.getAttribute('aria-controls')}`);
    await panel.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
    return panel;
  };
  for (const tab of await pane.getByRole('tablist').first().getByRole('tab').all()) {
    const view = await open(tab);
    const parts = await view.getByRole('tab').all();
    if (parts.length === 0) done[await tab.innerText()] = await useView(view, body);
    for (const part of parts) done[await part.innerText()] = await useView(await open(part), body);
  }
  return done;
}

test('published for a closed network, under its headers, every view works, asks for its own files only, and is refused nothing', async () => {
  const site = mkdtempSync(join(tmpdir(), 'annexe2-site-'));
  publishSite(join(ROOT, 'dist'), {
    base: 'https://complements.exemple.fr/annexe2/',
    officeSource: 'self',
    out: site,
  });
  const server = await startServer({ port: 0, root: ROOT, addIn: site, addInPath: '/annexe2/' });
  try {
    const page = await newPage();
    await page.route('**/annexe2/taskpane.html*', async route => {
      const response = await route.fetch();
      const headers = { ...response.headers(), ...Object.fromEntries(serverHeaders('self')) };
      await route.fulfill({ response, headers });
    });
    const asked: string[] = [];
    page.on('request', request => {
      const isOfPane = request.frame() !== page.mainFrame();
      if (isOfPane) asked.push(`${request.method()} ${request.url()}`);
    });
    await page.goto(server.address);
    const done = await walkTheViews(page);
    expect(Object.keys(done).length).toBeGreaterThanOrEqual(6);
    // Fluent's own styles are there: a policy that stopped them would leave the browser's grey button.
    const tab = sessionOf(page).pane.getByRole('tab').first();
    expect(await tab.evaluate(shown => getComputedStyle(shown).display)).toBe('grid');

    expect([policyRefusals, page.strayRequests, page.pageErrors]).toEqual([[], [], []]);
    const own = `GET ${server.address}annexe2/`;
    const pathOf = (request: string) => request.slice(own.length).split('?')[0]!;
    const isOwnFile = (request: string) => request.startsWith(own) && existsSync(join(site, pathOf(request)));
    expect(asked.filter(request => !isOwnFile(request))).toEqual([]);
    expect(asked.map(pathOf)).toEqual(
      expect.arrayContaining(['office-js/office.js', 'office-js/excel-mac-16.00.js']),
    );
    await page.screenshot({ path: 'artifacts/reseau-ferme.png' });
  } finally {
    await server.close();
    rmSync(site, { recursive: true });
  }
}, 120_000);

/** What no page of the pane may do. */
function misbehave(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
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
}

test('what the policy forbids is refused: inline script, eval, another server', async () => {
  const page = await newPage();
  await page.goto(address);
  await sessionOf(page).pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 40_000 });
  const frame = frameOf(page, /taskpane\.html/);
  await misbehave(frame);
  expect(await frame.evaluate(() => 'inlineRan' in window || 'evalRan' in window)).toBe(false);
  const directives = new Set(policyRefusals.splice(0).map(each => each.split(' ')[0]));
  expect([...directives].sort()).toEqual(['connect-src', 'script-src', 'script-src-elem', 'style-src-attr']);
}, 120_000);
