import { DEFAULT_REQUIREMENT_SETS } from '../bridge/officeContext';
import { KeptArrays } from '../files/keptArrays';
import { loadContent } from '../files/loadContent';
import { type WorkbookContent } from '../files/workbookContent';
import { BUSY } from '../functions/cellErrors';
import { type FunctionMetadata, parseFunctionMetadata } from '../functions/functionMetadata';
import { createBrowserGrid } from '../grid/createBrowserUniver';
import { type CellPosition } from '../grid/grid';
import { hostText } from '../hostText';
import { applyAddressFaults } from '../session/addressFaults';
import { ExcelHost } from '../session/excelHost';
import { FRENCH } from '../session/frenchRegional';
import { cellMessage } from './cellMessage';
import { drawFileBar } from './fileBar';
import { FileCommands } from './fileCommands';
import { keptWorkbook, restorePreviousWorkbook } from './keptWorkbook';
import { type Manifest, readManifest, type RibbonButton } from './manifest';
import './page.css';
import { Pane } from './pane';
import { registerServiceWorker } from './registerServiceWorker';
import { drawRibbon } from './ribbon';
import { followShortcuts, readShortcuts, type Shortcut } from './shortcuts';
import { StatusStrip } from './statusStrip';

/** Language of the simulated Excel, for the pane to follow: `?langue=en-US`. The page itself speaks French. */
const LOCALE = new URLSearchParams(location.search).get('langue') ?? 'fr-FR';
const FUNCTION_TIMEOUT_MS = 30_000;
const NEW_FILE = 'Classeur1.xlsx';

declare global {
  interface Window {
    /** For tests and for the console: Excel's side of the conversation. */
    excelHost?: ExcelHost;
  }
}

async function start(status: StatusStrip): Promise<void> {
  status.say(hostText('host.starting'));
  const serving = registerServiceWorker();
  const [manifest, functions, kept] = await Promise.all([loadManifest(), loadFunctions(), loadKept()]);
  document.title = hostText('host.title');
  const gridBox = box('grid');
  gridBox.setAttribute('aria-label', hostText('host.grid'));
  const say = (cell: CellPosition) => window.excelHost && cellMessage(window.excelHost, cell);
  const host = new ExcelHost(createBrowserGrid(gridBox, `${FRENCH.newSheetStem}1`, say), {
    environment: {
      locale: LOCALE,
      fileName: kept?.fileName ?? NEW_FILE,
      requirementSets: DEFAULT_REQUIREMENT_SETS,
    },
    regional: FRENCH,
    functions: functions(manifest.functionNamespace),
    emptyCells: 'desktop',
    functionTimeoutMs: FUNCTION_TIMEOUT_MS,
  });
  window.excelHost = host;
  const arrays = await putBack(host, kept);
  const hasFaults = applyAddressFaults(host, location.search);
  host.onRequest(() => status.count(host.counters));
  host.grid.onSelect(() => tellError(host, status));
  await serving;
  const pane = new Pane(box('pane'), manifest.name);
  drawRibbon(box('ribbon'), manifest, button => void press(button, host, pane, status));
  host.runtime.onVisibility(isVisible => (isVisible ? pane.show() : pane.hide()));
  followShortcuts(window, await loadShortcuts(manifest), action => host.runtime.run(action));
  pane.open(manifest.panePath, LOCALE, target => host.bridge.attach(target));
  const memory = { fileName: kept?.fileName ?? NEW_FILE, lost: kept?.lost ?? [], arrays };
  const commands = new FileCommands(host, status, memory);
  // A sheet deleted or protected to see what happens must not be so at the next visit.
  if (hasFaults) commands.keepNothing();
  drawFileBar(box('files'), commands);
  status.say(greeting(kept, hasFaults));
}

function greeting(kept: WorkbookContent | undefined, hasFaults: boolean): string {
  if (hasFaults) return hostText('host.faultsAsked');
  return kept ? hostText('host.restored', { file: kept.fileName }) : hostText('host.ready');
}

/** The workbook of the last visit, or of the file just opened. A browser that keeps nothing begins with none. */
function loadKept(): Promise<WorkbookContent | undefined> {
  return keptWorkbook().catch(() => undefined);
}

/** Puts a kept workbook into the new grid. One that cannot be shown must not come back at each visit. */
async function putBack(host: ExcelHost, kept: WorkbookContent | undefined): Promise<KeptArrays> {
  if (!kept) return new KeptArrays();
  try {
    return loadContent(host.grid, host.model.state, kept);
  } catch (error) {
    await restorePreviousWorkbook();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(hostText('host.notShown', { file: kept.fileName, reason }), { cause: error });
  }
}

async function press(button: RibbonButton, host: ExcelHost, pane: Pane, status: StatusStrip): Promise<void> {
  if (button.functionName === undefined) {
    pane.show();
    return;
  }
  if (!host.bridge.acceptsCommands) {
    status.say(hostText('host.commandNotReady'), 'error');
    return;
  }
  const isKnown = await host.bridge.invokeCommand(button.functionName, button.id);
  if (!isKnown) status.say(hostText('host.commandFailed', { label: button.label }), 'error');
}

/** Says what there is to say of the selected cell, as Excel does beside it; what was said of another cell goes. */
function tellError(host: ExcelHost, status: StatusStrip): void {
  const selected = host.grid.selection();
  const message = cellMessage(host, selected);
  const isWaiting = host.grid.readValues({ ...selected, rows: 1, columns: 1 })[0]?.[0] === BUSY;
  // What the add-in answers is told when it comes.
  if (isWaiting && host.functions.isWaiting) void host.idle().then(() => tellError(host, status));
  if (message) status.say(`${message.title} ${message.text}`, 'error', 'cell');
  else status.forget('cell');
}

async function loadManifest(): Promise<Manifest> {
  const xml = new DOMParser().parseFromString(await loadText('/manifest.xml'), 'application/xml');
  return readManifest(xml);
}

/** Functions are read while the manifest is; its namespace, if it has one, is known later. */
async function loadFunctions(): Promise<(namespace: string | undefined) => readonly FunctionMetadata[]> {
  const text = await loadText('/functions.json');
  return namespace => parseFunctionMetadata(text, namespace);
}

async function loadShortcuts({ shortcutsPath }: Manifest): Promise<readonly Shortcut[]> {
  return shortcutsPath === undefined ? [] : readShortcuts(await loadText(shortcutsPath));
}

async function loadText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(hostText('host.fileMissing', { path, status: response.status }));
  return response.text();
}

function box(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id} in the page.`);
  return found;
}

const strip = new StatusStrip(box('status'));
start(strip).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  strip.say(hostText('host.failed', { reason }), 'error');
  throw error;
});
