import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FrameLocator } from 'playwright-core';
import { montpellierTerms } from '../../src/domain/calendar/conventionTerms';
import { shippedConventions } from '../../src/domain/conventions/shippedConventions';
import { startServer } from '../../src/host/server/server';
import { layoutFaults } from './accessibility/layout';
import { inLongerText, speakLonger, withoutLongerTexts } from './accessibility/longerTexts';
import { paneStates } from './accessibility/states';
import { Walk } from './accessibility/walk';
import { closeBrowser, openBrowser } from './session';

const ROOT = resolve(__dirname, '../..');

let walk: Walk;
let site: string;
let server: Awaited<ReturnType<typeof startServer>>;

/** The built pane, with each English text of the catalogue made longer and put between brackets: what is not is in no catalogue. */
beforeAll(async () => {
  await openBrowser();
  site = mkdtempSync(join(tmpdir(), 'annexe2-longer-'));
  cpSync(join(ROOT, 'dist'), site, { recursive: true });
  expect(speakLonger(site)).toBeGreaterThan(1_500);
  server = await startServer({ port: 0, root: ROOT, addIn: site });
  walk = await Walk.start(`${server.address}?langue=en-US`, inLongerText);
}, 300_000);
afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(site, { recursive: true });
});

/** Every text within a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
/** Data, not words of ours: names and sources of the conventions, codes, addresses of cells, names of sheets. */
const NAMES = new Set(textsOf([shippedConventions, montpellierTerms]));
const isData = (words: string) =>
  NAMES.has(words) || /^(?:[A-Z]{3}-\d\d|[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|[A-Z][A-Z-]+)$/.test(words);

/** The sheets are the workbook's, whose words are French in any Excel. */
async function addSheetNames(): Promise<void> {
  const names = await walk.page.evaluate(() => window.excelHost!.grid.sheets().map(({ name }) => name));
  for (const name of names) NAMES.add(name);
}

/**
 * What can be read in the pane, or is read aloud, and stands in no catalogue; texts typed, and those in French as
 * they are and as they are said, apart.
 */
async function outsideTheCatalogue(pane: FrameLocator): Promise<string[]> {
  const read = await pane.locator('body').evaluate(body => {
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript, textarea, [role=option], [lang=fr]'))
        found.push(node.textContent ?? '');
    }
    for (const element of body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return read
    .flatMap(words => withoutLongerTexts(words).split('·'))
    .map(words => words.trim())
    .filter(words => /\p{L}{2}/u.test(words) && !isData(words));
}

test.each(paneStates.map(state => [`${state.view}, ${state.state}`, state] as const))(
  '%s: in a longer language, every word is from the catalogue and can be read',
  async (name, state) => {
    await state.reach(walk);
    await addSheetNames();
    expect(await outsideTheCatalogue(walk.pane)).toEqual([]);
    expect(await layoutFaults(walk.frame)).toEqual([]);
    await walk.screenshot(`long-${name}`);
  },
  60_000,
);

test('the pane of an English Excel says so to screen readers, and has made sheets in French', async () => {
  expect(await walk.pane.locator('html').getAttribute('lang')).toBe('en');
  expect([...NAMES]).toEqual(
    expect.arrayContaining(['Annexe 2 E-DEMAT communes', 'Échéancier 2021', 'Paramètres']),
  );
  expect(walk.pageErrors).toEqual([]);
});
