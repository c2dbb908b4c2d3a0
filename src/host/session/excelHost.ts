import { type BridgeHost, OfficeBridge } from '../bridge/officeBridge';
import { officeContext, type OfficeEnvironment } from '../bridge/officeContext';
import { CustomFunctions } from '../functions/customFunctions';
import { type EmptyCells } from '../functions/coerceArguments';
import { FunctionInvoker, type RichApiMessage } from '../functions/functionInvoker';
import { type FunctionMetadata } from '../functions/functionMetadata';
import { type Grid } from '../grid/grid';
import { fullAddress } from '../model/address';
import { createExcelModel, workbookObject } from '../model/excelModel';
import { type Model, type Regional } from '../model/model';
import { WorkbookState } from '../model/workbookState';
import { executeRequest, type ExecutorContext, type RichApiResponse } from '../protocol/executor';
import { HostError } from '../protocol/hostError';
import { ReferenceTable } from '../protocol/references';
import { ActionKind, parseRequest, PathKind, type RichApiRequest } from '../protocol/request';
import { AddInRuntime } from './addInRuntime';
import { Faults } from './faults';
import { createServices } from './services';
import { byteLength, TrafficCounters } from './trafficCounters';
import { WorkbookWatch } from './workbookWatch';

/** Errors that office.js makes of a number. */
const IN_CELL_EDIT_MODE = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** The most that Excel on the web takes or gives in one message. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;
/** The request waits for the end of cell editing instead of failing (`Excel.run({ delayForCellEdit: true })`). */
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_POLL_MS = 50;

export interface ExcelHostOptions {
  readonly environment: OfficeEnvironment;
  readonly regional: Regional;
  readonly functions: readonly FunctionMetadata[];
  readonly emptyCells: EmptyCells;
  /** After this long an unanswered custom function is no longer waited for. */
  readonly functionTimeoutMs: number;
  readonly now?: () => Date;
}

/** Excel's side of the conversation with one add-in, over a grid. */
export class ExcelHost implements BridgeHost {
  readonly model: Model;
  readonly counters = new TrafficCounters();
  readonly faults = new Faults();
  readonly invoker: FunctionInvoker;
  readonly functions: CustomFunctions;
  readonly bridge: OfficeBridge;
  readonly runtime = new AddInRuntime();
  private readonly references = new ReferenceTable();
  private readonly context_: ExecutorContext;
  private readonly watch: WorkbookWatch;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly requestListeners: (() => void)[] = [];

  constructor(
    readonly grid: Grid,
    private readonly options: ExcelHostOptions,
  ) {
    const state = new WorkbookState(options.environment.fileName);
    this.model = createExcelModel(grid, state, options.regional, options.now);
    this.invoker = new FunctionInvoker({ timeoutMs: options.functionTimeoutMs });
    this.functions = new CustomFunctions(options.functions, this.invoker, {
      emptyCells: options.emptyCells,
      addressOf: cell => fullAddress(this.model.sheet(cell.sheetId).name, { ...cell, rows: 1, columns: 1 }),
    });
    grid.useFunctions(this.functions);
    this.bridge = new OfficeBridge(this);
    this.watch = new WorkbookWatch(this.model);
    this.context_ = {
      root: workbookObject(this.model),
      service: createServices(this.invoker, this.runtime),
      references: this.references,
      settle: () => this.settleIfDirty(),
    };
  }

  /** Called after each request of the add-in, when its counters are up to date. */
  onRequest(listener: () => void): void {
    this.requestListeners.push(listener);
  }

  context(): readonly unknown[] {
    return officeContext(this.options.environment, this.model.state.settings);
  }

  writeSettings(keys: readonly string[], values: readonly string[]): void {
    const { settings } = this.model.state;
    settings.clear();
    keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? 'null') as unknown));
  }

  listening(send: (messages: readonly RichApiMessage[]) => void): void {
    this.watch.connect(send);
    this.runtime.connect(send);
    this.invoker.connect(messages => {
      if (!this.faults.functionsNeverAnswer) send(messages);
    });
  }

  /** Forgets the client: its page is closed or loads again. */
  disconnect(): void {
    this.invoker.disconnect();
    this.watch.disconnect();
    this.runtime.disconnect();
    this.references.clear();
  }

  /** Waits until formulas are calculated and every custom function has answered. */
  async idle(): Promise<void> {
    await this.grid.settle();
    while (this.functions.isWaiting) {
      await new Promise(resolve => setTimeout(resolve, 10));
      await this.grid.settle();
    }
  }

  async request(text: string, flags: number): Promise<string | number> {
    const request = parseRequest(text);
    if (isService(request)) {
      this.counters.serviceRequests += 1;
      // Never queued: the answer of a custom function may be what the request under way waits for.
      return JSON.stringify(await executeRequest(request, this.context_));
    }
    if (isCleanup(request)) return JSON.stringify(await executeRequest(request, this.context_));
    const turn = this.queue.then(() => this.answer(request, text, flags));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async answer(request: RichApiRequest, text: string, flags: number): Promise<string | number> {
    const start = Date.now();
    const bytesIn = byteLength(text);
    const [reply, error] = await this.perform(request, bytesIn, flags);
    await this.faults.beforeAnswer();
    const bytesOut = typeof reply === 'number' ? 0 : byteLength(reply);
    const isTooLarge = bytesOut > LARGEST_MESSAGE;
    this.counters.add({
      actions: request.actions.length,
      bytesIn,
      bytesOut,
      milliseconds: Date.now() - start,
      error: isTooLarge ? 'ResponsePayloadSizeLimitExceeded' : error,
    });
    for (const listener of this.requestListeners) listener();
    return isTooLarge ? RESPONSE_TOO_LARGE : reply;
  }

  private async perform(
    request: RichApiRequest,
    bytesIn: number,
    flags: number,
  ): Promise<readonly [string | number, string | undefined]> {
    const fault = this.enter();
    if (fault) return [JSON.stringify(fault), fault.Error?.Code];
    if (bytesIn > LARGEST_MESSAGE) return [REQUEST_TOO_LARGE, 'RequestPayloadSizeLimitExceeded'];
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.endOfEditing();
    if (this.isEditing()) return [IN_CELL_EDIT_MODE, 'InvalidOperationInCellEditMode'];
    const response = await this.grid.recordStep(() => executeRequest(request, this.context_));
    this.watch.afterRequest();
    return [JSON.stringify(response), response.Error?.Code];
  }

  private enter(): RichApiResponse | undefined {
    try {
      this.faults.enterRequest();
      return undefined;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const told = { Code: error.code, Message: error.message, Location: '', ActionIndex: 0 };
      return { Results: [], TraceIds: [], Error: told };
    }
  }

  private isEditing(): boolean {
    return this.faults.editMode || this.grid.isEditing();
  }

  private async endOfEditing(): Promise<void> {
    while (this.isEditing()) await new Promise(resolve => setTimeout(resolve, EDIT_POLL_MS));
  }

  private async settleIfDirty(): Promise<void> {
    if (!this.model.isDirty) return;
    this.model.isDirty = false;
    await this.grid.settleInStep();
  }
}

/** Whether a request speaks to a service of the client rather than to the workbook. */
function isService(request: RichApiRequest): boolean {
  const kinds = [...request.paths.values()].map(path => path.kind);
  const isOwn = (kind: number) => kind === PathKind.newObject || kind === PathKind.globalObject;
  return kinds.includes(PathKind.newObject) && kinds.every(isOwn);
}

/** Whether a request only releases references, as the client does by itself at the end of `Excel.run`. */
function isCleanup(request: RichApiRequest): boolean {
  const work = request.actions.filter(action => action.kind !== ActionKind.instantiate);
  return work.length > 0 && work.every(action => action.name === '_RemoveReference');
}
