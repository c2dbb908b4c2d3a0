import { type CellValue, type Matrix } from '../grid/grid';
import { type FunctionMetadata } from './functionMetadata';
import { type InvocationResult, readInvocationResult } from './invocationResult';
import { BUSY } from './cellErrors';

/** One entry of a rich-api message: category, type, target, message, two flags. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

/** Custom functions are category 1; type 1000 invokes one. */
const CATEGORY = 1;
const INVOKE = 1000;
/** The flag that says that the arguments may hold errors. */
const FLAG_ERRORS = 4;

interface Pending {
  readonly resolve: (result: Omit<InvocationResult, 'invocationId'>) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface InvokerOptions {
  /** After this long an unanswered call is given up: its cell keeps `#BUSY!` and nothing waits for it any more. */
  readonly timeoutMs: number;
}

/**
 * Calls the add-in's custom functions through Microsoft's client. Calls made in the same tick travel in one
 * message, as Excel sends them.
 */
export class FunctionInvoker {
  private readonly pending = new Map<number, Pending>();
  private queue: RichApiMessage[] = [];
  private nextId = 1;
  private sink: ((messages: readonly RichApiMessage[]) => void) | undefined;
  private isReady = false;
  /** How many calls were made, for tests and for the developer strip. */
  invocations = 0;
  /** How many messages carried them. */
  messages = 0;

  constructor(private readonly options: InvokerOptions) {}

  /** Where messages go, once the client listens. */
  connect(sink: (messages: readonly RichApiMessage[]) => void): void {
    this.sink = sink;
    this.flush();
  }

  /**
   * The client says that its custom functions can be called: what was queued is sent now. Sent as soon as it
   * listens, a message would find no function behind the listener and be lost.
   */
  ready(): void {
    this.isReady = true;
    this.flush();
  }

  /** The client is gone or reloading: its answers will not come. */
  disconnect(): void {
    this.sink = undefined;
    this.isReady = false;
    for (const id of [...this.pending.keys()]) this.giveUp(id);
  }

  /** Calls one function. Never rejects: an error is a value of the cell, as in Excel. */
  invoke(
    metadata: FunctionMetadata,
    values: readonly unknown[],
    address: string,
  ): Promise<{ readonly value: Matrix<CellValue>; readonly message: string | undefined }> {
    const invocationId = this.nextId++;
    const message = JSON.stringify({
      invocationId,
      functionName: metadata.id,
      parameterValues: values,
      address: metadata.requiresAddress ? address : null,
      flags: metadata.allowsErrors ? FLAG_ERRORS : 0,
    });
    this.invocations += 1;
    this.queue.push([CATEGORY, INVOKE, '', message, 0, false]);
    if (this.queue.length === 1) queueMicrotask(() => this.flush());
    return new Promise(resolve => {
      const timer = setTimeout(() => this.giveUp(invocationId), this.options.timeoutMs);
      this.pending.set(invocationId, { resolve, timer });
    });
  }

  /** The client's answers (SetInvocationResults and SetInvocationArrayResults). */
  accept(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const result = readInvocationResult(entry);
      const waiting = result && this.pending.get(result.invocationId);
      if (!waiting) continue;
      this.forget(result.invocationId, waiting);
      waiting.resolve({ value: result.value, message: result.message });
    }
  }

  get pendingCount(): number {
    return this.pending.size;
  }

  private flush(): void {
    if (!this.sink || !this.isReady || this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    this.messages += 1;
    this.sink(messages);
  }

  private giveUp(id: number): void {
    const waiting = this.pending.get(id);
    if (!waiting) return;
    this.forget(id, waiting);
    waiting.resolve({ value: [[BUSY]], message: undefined });
  }

  private forget(id: number, waiting: Pending): void {
    clearTimeout(waiting.timer);
    this.pending.delete(id);
  }
}
