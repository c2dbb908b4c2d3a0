import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FrameLocator } from 'playwright-core';
import { montpellierTerms } from '../../src/domain/calendar/conventionTerms';
import { shippedConventions } from '../../src/domain/conventions/shippedConventions';
import { startServer } from '../../src/host/server/server';
import { closeBrowser, openBrowser, openSession } from './session';

const ROOT = resolve(__dirname, '../..');

/** A literal of the minified scripts, whatever its quotes. */
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/.source;
const ENGLISH = new RegExp(`\\ben:(?:(${TEXT})|\\{one:(${TEXT}),other:(${TEXT})\\})`, 'g');

let site: string;
let server: Awaited<ReturnType<typeof startServer>>;

/** The built pane, with each English text of the catalogue between brackets: what is not is in no catalogue. */
beforeAll(async () => {
  await openBrowser();
  site = mkdtempSync(join(tmpdir(), 'annexe2-pseudo-'));
  cpSync(join(ROOT, 'dist'), site, { recursive: true });
  const mark = (literal: string) => `${literal[0]}⟦${literal.slice(1, -1)}⟧${literal[0]}`;
  let count = 0;
  for (const name of readdirSync(join(site, 'static')).filter(file => file.endsWith('.js'))) {
    const path = join(site, 'static', name);
    const script = readFileSync(path, 'utf8').replace(
      ENGLISH,
      (_, single?: string, one?: string, other?: string) => {
        count += 1;
        return single ? `en:${mark(single)}` : `en:{one:${mark(one!)},other:${mark(other!)}}`;
      },
    );
    writeFileSync(path, script);
  }
  expect(count).toBeGreaterThan(300);
  server = await startServer({ port: 0, root: ROOT, addIn: site });
}, 300_000);
afterAll(async () => {
  await server.close();
  await closeBrowser();
  rmSync(site, { recursive: true });
});

/** Data, not words of ours: names and articles of the conventions, codes, addresses of cells, names of sheets. */
const NAMES = new Set(
  shippedConventions.flatMap(({ label, applications, members, dayRates, period }) => [
    label,
    period.source,
    ...(dayRates?.profiles ?? []).map(profile => profile.label),
    ...Object.values(montpellierTerms).map(term => term.source),
    ...applications.map(application => application.label),
    ...members.map(member => member.name),
  ]),
);
const isData = (words: string) =>
  NAMES.has(words) ||
  /^(?:[A-Z]{3}-\d\d|[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|[A-Z][A-Z-]+|Annexe 2 .*|Feuil1)$/.test(words);

/** What can be read in the pane, or is read aloud, and stands in no catalogue. */
async function outsideTheCatalogue(pane: FrameLocator): Promise<string[]> {
  const read = await pane.locator('body').evaluate(body => {
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript')) found.push(node.textContent ?? '');
    }
    for (const element of body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return read
    .flatMap(words => withoutMarked(words).split('·'))
    .map(words => words.trim())
    .filter(words => /\p{L}{2}/u.test(words) && !isData(words));
}

/** Values stand inside texts, which may themselves be texts. */
function withoutMarked(words: string): string {
  let left = words;
  while (/⟦[^⟦⟧]*⟧/.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  return left;
}

test('in an English Excel every word of the pane comes from the catalogue, and the sheets stay French', async () => {
  const session = await openSession(`${server.address}?langue=en-US`);
  const { page, pane } = session;
  await page.locator('iframe').evaluate(frame => (frame.style.width = '320px'));
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  expect(await outsideTheCatalogue(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Generate annexe 2' }).click();
  await pane.getByText('6 sheets added.').waitFor();
  expect(await outsideTheCatalogue(pane)).toEqual([]);
  expect(await session.sheetNames()).toContain('Annexe 2 E-DEMAT communes');
  expect((await session.cells('Annexe 2 E-DEMAT communes', 10, 0, 1, 1))[0]).toEqual(['Commune']);
  await page.screenshot({ path: 'artifacts/anglais-generer.png' });

  await page.evaluate(async () => {
    const { grid } = window.excelHost!;
    const sheetId = grid.sheets().find(({ name }) => name === 'Annexe 2 E-DEMAT communes')!.id;
    const area = { sheetId, row: 12, column: 0, rows: 1, columns: 2 };
    grid.write(area, [
      [
        { kind: 'value', value: 'Pérois' },
        { kind: 'value', value: '1 88O' },
      ],
    ]);
    await grid.settle();
  });
  for (const tab of await pane.getByRole('tab').all()) {
    await tab.click();
    await pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await outsideTheCatalogue(pane)).toEqual([]);
  }
  await pane.getByRole('tab', { name: 'Check', exact: false }).first().click();
  await pane.getByRole('button', { name: '⟦Check⟧', exact: true }).click();
  await pane.getByRole('article').first().waitFor();
  await pane.locator('details').evaluateAll(nodes => {
    for (const node of nodes) node.setAttribute('open', '');
  });
  expect(await outsideTheCatalogue(pane)).toEqual([]);
  const overflow = await pane
    .locator('body')
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'artifacts/anglais-controler.png' });
}, 120_000);
