import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { JSDOM, type FetchOptions, ResourceLoader } from 'jsdom';
import { type BridgeWindow } from '../../src/host/bridge/officeBridge';
import { hostInfo } from '../../src/host/bridge/officeContext';

/** Where the pages of an add-in load office.js from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PAGE = '<!doctype html><html lang="fr"><head></head><body></body></html>';

/** Microsoft's client as npm installed it, unmodified. */
const OFFICE_DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Gives the files of office.js in place of its CDN; nothing else is loaded, so nothing leaves the machine. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string, _options: FetchOptions): ReturnType<ResourceLoader['fetch']> {
    if (!url.startsWith(CDN)) return null;
    const path = join(OFFICE_DIST, decodeURIComponent(new URL(url).pathname.replace('/lib/1/hosted/', '')));
    if (!path.startsWith(OFFICE_DIST + sep)) return null;
    // jsdom also calls `abort` when the window closes; a file read at once has nothing to abort.
    return Object.assign(Promise.resolve(readFileSync(path)), { abort: () => undefined });
  }
}

/** The globals that office.js makes, as far as add-in code uses them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** A window of jsdom in which office.js runs. */
export interface OfficeWindow {
  readonly globals: OfficeGlobals;
  close(): void;
}

/** Opens a page as Excel would, with the bridge in place, and waits until office.js is ready. */
export async function openOfficeWindow(
  locale: string,
  attach: (window: BridgeWindow) => void,
): Promise<OfficeWindow> {
  const dom = new JSDOM(PAGE, {
    url: `https://localhost:3000/taskpane.html?_host_Info=${encodeURIComponent(hostInfo(locale))}`,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as BridgeWindow & OfficeGlobals & { JSON: typeof JSON };
  attach(window);
  // Parsed answers are then plain objects of the test's own realm, which `toStrictEqual` requires.
  window.JSON = JSON;
  await loadScript(dom, `${CDN}office.js`);
  // Outside a real Office host onReady may be asked for late; the client waits a few seconds for it.
  await window.Office.onReady();
  return { globals: window, close: () => dom.window.close() };
}

function loadScript(dom: JSDOM, url: string): Promise<void> {
  const { document } = dom.window;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`Cannot load ${url}.`));
    document.head.append(script);
  });
}
