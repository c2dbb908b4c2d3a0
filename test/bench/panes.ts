import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser } from 'playwright-core';
import { type BridgeWindow } from '../../src/host/bridge/officeBridge';
import { DEFAULT_REQUIREMENT_SETS, hostInfo } from '../../src/host/bridge/officeContext';
import { MemoryGrid } from '../../src/host/grid/memoryGrid';
import { addInBuild, buildIfNeeded } from '../../src/host/server/build';
import { startServer } from '../../src/host/server/server';
import { ExcelHost } from '../../src/host/session/excelHost';
import { FRENCH } from '../../src/host/session/frenchRegional';
import { launchBrowser } from '../harness/browser';
import { firstLoad } from '../harness/firstLoad';
import { buildBarePane } from './barePane/buildBarePane';
import { type BenchResult, figure, median, times } from './harness';

const ROOT = resolve(__dirname, '../..');
const ROUNDS = 7;
const OFFICE_DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** A button in the page that can be clicked: the pane can be used. */
const READY = '#root button:not([disabled])';

type Call = (handler: string, message: unknown, callback: (payload: unknown) => void) => void;
type Register = (
  handler: string,
  message: unknown,
  onEvent: (payload: unknown) => void,
  done: (payload: unknown) => void,
) => void;

/** The bridge of the embedded host, kept in Node: what it is asked passes through the two functions of the page. */
function bridgeFunctions(): {
  call: (message: unknown) => Promise<unknown>;
  register: (m: unknown) => Promise<unknown>;
} {
  const host = new ExcelHost(new MemoryGrid('Feuil1'), {
    environment: { locale: 'fr-FR', fileName: 'Classeur1.xlsx', requirementSets: DEFAULT_REQUIREMENT_SETS },
    regional: FRENCH,
    functions: [],
    emptyCells: 'desktop',
    functionTimeoutMs: 10_000,
  });
  const target: BridgeWindow = {};
  host.bridge.attach(target);
  const [ask, listen] = [target._osfHostAPI as Call, target._osfHostRegisterEvent as Register];
  return {
    call: message => new Promise(answer => ask('', message, answer)),
    register: message => new Promise(done => listen('', message, () => undefined, done)),
  };
}

/** Runs in the page before its scripts: the bridge, and a watch for the first button that can be clicked. */
function prepare(selector: string): void {
  type Ask = (message: unknown) => Promise<unknown>;
  const page = window as unknown as Record<string, unknown> & { askHost: Ask; listenHost: Ask };
  page['webkit'] = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  page['_osfHostAPI'] = (_: string, message: unknown, callback?: (payload: unknown) => void) => {
    void page.askHost(message).then(payload => callback?.(payload));
  };
  page['_osfHostRegisterEvent'] = (
    _: string,
    message: unknown,
    __: unknown,
    done: (payload: unknown) => void,
  ) => {
    void page.listenHost(message).then(done);
    return { eventCallbackId: 1 };
  };
  page['_osfHostUnregisterCallback'] = () => undefined;
  const watch = () => {
    if (document.querySelector(selector)) page['firstUse'] = performance.now();
    else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
}

/** From the navigation to the first button, in milliseconds, with an empty cache. */
async function timeToFirstUse(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  const { call, register } = bridgeFunctions();
  await page.exposeFunction('askHost', call);
  await page.exposeFunction('listenHost', register);
  // The runner of these files names the functions that it compiles, and the page knows nothing of it.
  await page.addInitScript('globalThis.__name = named => named');
  await page.addInitScript(prepare, READY);
  await page.route(`${CDN}**`, route =>
    route.fulfill({
      path: join(OFFICE_DIST, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')),
    }),
  );
  await page.goto(`${address}taskpane.html?_host_Info=${encodeURIComponent(hostInfo('fr-FR'))}`, {
    waitUntil: 'commit',
  });
  const time = await page.evaluate(
    () =>
      new Promise<number>(answer => {
        const found = window as unknown as { firstUse?: number };
        const look = () => (found.firstUse ? answer(found.firstUse) : requestAnimationFrame(look));
        look();
      }),
  );
  await context.close();
  return time;
}

/** The pane's weight and the time until it can be used, against a bare pane of Fluent UI, in Chromium. */
export async function panes(): Promise<BenchResult> {
  const bare = mkdtempSync(join(tmpdir(), 'bare-pane-'));
  buildIfNeeded(ROOT, addInBuild);
  await buildBarePane(bare);
  const folders = [join(ROOT, 'dist'), bare];
  const servers = await Promise.all(folders.map(addIn => startServer({ port: 0, root: ROOT, addIn })));
  const browser = await launchBrowser();
  const found: number[][] = folders.map(() => []);
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, { address }] of servers.entries()) {
        const time = await timeToFirstUse(browser, address);
        if (round > 0) found[index]?.push(time);
      }
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map(server => server.close()));
  }
  const sizes = folders.map(folder =>
    firstLoad(folder, 'taskpane.html').reduce((sum, { size }) => sum + size, 0),
  );
  rmSync(bare, { recursive: true });
  const medians = found.map(median);
  const [bareTime = NaN, bareSize = NaN] = [medians[1], sizes[1]];
  return {
    title: 'Le volet, avant de pouvoir s’en servir',
    what: 'Le volet publié, à côté d’un volet nu de Fluent UI (un bouton), construit avec les mêmes outils ; office.js en plus pour les deux. De la navigation au premier bouton, Chromium, cache vide, fichiers servis par cette machine.',
    columns: ['', 'ko compressés', 'poids / volet nu', 'ms', 'temps / volet nu'],
    rows: ['le complément', 'volet nu'].map((name, index) => [
      name,
      figure(sizes[index] ?? NaN),
      times(sizes[index] ?? NaN, bareSize),
      figure(medians[index] ?? NaN),
      times(medians[index] ?? NaN, bareTime),
    ]),
    remarks: [
      'Le complément charge aussi toutes ses fonctions de cellule, que le moteur partagé doit avoir avant tout calcul. `test/build/paneSize.test.ts` garde le poids sous un plafond.',
    ],
  };
}
