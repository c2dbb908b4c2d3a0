import { DEFAULT_REQUIREMENT_SETS } from '../../src/host/bridge/officeContext';
import { type EmptyCells } from '../../src/host/functions/coerceArguments';
import { parseFunctionMetadata } from '../../src/host/functions/functionMetadata';
import { type Grid } from '../../src/host/grid/grid';
import { MemoryGrid } from '../../src/host/grid/memoryGrid';
import { ExcelHost } from '../../src/host/session/excelHost';
import { FRENCH } from '../../src/host/session/frenchRegional';
import { type OfficeGlobals, openOfficeWindow } from './officeWindow';

/** What a test can choose of the Excel that it talks to. */
export interface StartOptions {
  /** `univer` calculates formulas; `memory` does not, and is fast: for load tests. Default: univer. */
  readonly grid?: 'univer' | 'memory';
  /** Instead of those declared by default (ExcelApi 1.14…). */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Text of functions.json: the custom functions that cells may call. */
  readonly functionsJson?: string;
  readonly emptyCells?: EmptyCells;
  readonly functionTimeoutMs?: number;
  readonly now?: () => Date;
}

/** Microsoft's client, running against the embedded host. */
export interface RunningOffice extends OfficeGlobals {
  readonly host: ExcelHost;
  /** Calls a custom function through Microsoft's client, as a cell would. */
  callFunction(
    name: string,
    ...values: readonly unknown[]
  ): Promise<{ value: unknown; message: string | undefined }>;
  /** Ends it and removes the globals. */
  dispose(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * Runs Microsoft's real office.js, unmodified, in Node against the embedded host, and sets the globals that add-in
 * code expects (Excel, Office, OfficeExtension, CustomFunctions).
 */
export async function startOffice(options: StartOptions = {}): Promise<RunningOffice> {
  const grid = await createGrid(options.grid ?? 'univer');
  const host = new ExcelHost(grid, {
    environment: {
      locale: 'fr-FR',
      fileName: 'Classeur1.xlsx',
      requirementSets: options.requirementSets ?? DEFAULT_REQUIREMENT_SETS,
    },
    regional: FRENCH,
    functions: parseFunctionMetadata(options.functionsJson ?? '{"functions":[]}'),
    emptyCells: options.emptyCells ?? 'desktop',
    functionTimeoutMs: options.functionTimeoutMs ?? 10_000,
    ...(options.now ? { now: options.now } : {}),
  });
  const window = await openOfficeWindow('fr-FR', target => host.bridge.attach(target));
  const { Excel, Office, OfficeExtension, CustomFunctions } = window.globals;
  const globals: OfficeGlobals = { Excel, Office, OfficeExtension, CustomFunctions };
  for (const name of GLOBALS) {
    // Accessors: jest empties, at the end of a file, every object that was a plain value of the global scope, while
    // office.js may still be using it.
    Object.defineProperty(globalThis, name, { configurable: true, get: () => globals[name] });
  }
  return {
    ...globals,
    host,
    callFunction: (name, ...values) => callFunction(host, name, values),
    dispose: () => {
      host.disconnect();
      window.close();
      grid.dispose();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

async function createGrid(kind: 'univer' | 'memory'): Promise<Grid> {
  if (kind === 'memory') return new MemoryGrid('Feuil1');
  // Loaded only when asked for: the engine takes more than a second to load.
  const { createNodeGrid } = await import('../../src/host/grid/createNodeUniver');
  return createNodeGrid('Feuil1');
}

async function callFunction(host: ExcelHost, name: string, values: readonly unknown[]) {
  const metadata = host.functions.find(name);
  if (!metadata) throw new Error(`functions.json has no function ${name}.`);
  // Excel hands an argument left out over as null: none is missing.
  const given = metadata.parameters.map((_, index) => values[index] ?? null);
  const { value, message } = await host.invoker.invoke(metadata, given, 'Feuil1!A1');
  const isSingle = value.length === 1 && value[0]?.length === 1;
  return { value: isSingle ? value[0]?.[0] : value, message };
}
