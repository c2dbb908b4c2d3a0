import { arrayOf, isRecord, numberOf, textOf } from '../protocol/json';
import { type RichApiMessage } from '../functions/functionInvoker';

/** Microsoft's MethodId: what office.js asks of its host. */
const Method = { execute: 1, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
/** What `execute` asks for, by Microsoft's dispatch id. */
const Dispatch = { richApiRequest: 93, commandCompleted: 94 } as const;
/** Events that office.js listens to. */
const RichApiMessageEvent = 33;
const CommandInvokedEvent = 39;

/** An error that office.js itself makes of a number (OOE): no JSON goes with it. */
const UNSUPPORTED = 5009;

/** What the bridge hands over to the host proper. */
export interface BridgeHost {
  context(): readonly unknown[];
  writeSettings(keys: readonly string[], values: readonly string[]): void;
  /** Answers a request: its JSON, or the number of an error of office.js. */
  request(text: string, flags: number): Promise<string | number>;
  /** The client listens to messages from now on. */
  listening(send: (messages: readonly RichApiMessage[]) => void): void;
}

type Callback = (payload: readonly unknown[]) => unknown;

/** The window of an add-in page, as far as the bridge touches it. */
export interface BridgeWindow {
  webkit?: unknown;
  _osfHostAPI?: unknown;
  _osfHostRegisterEvent?: unknown;
  _osfHostUnregisterCallback?: unknown;
}

/**
 * The three functions through which Microsoft's office.js talks to Excel on a Mac, put on the window of the add-in
 * before office.js runs. Only plain data passes, so the window may be of another realm (an iframe, jsdom).
 */
export class OfficeBridge {
  private readonly handlers = new Map<number, Callback>();
  private readonly commands = new Map<string, (succeeded: boolean) => void>();
  private nextId = 1;

  constructor(private readonly host: BridgeHost) {}

  /** Puts the bridge on a window. */
  attach(window: BridgeWindow): void {
    window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    window._osfHostAPI = (_handler: string, message: unknown, callback: Callback) =>
      this.call(message, callback);
    window._osfHostRegisterEvent = (_handler: string, message: unknown, onEvent: Callback, done: Callback) =>
      this.register(message, onEvent, done);
    window._osfHostUnregisterCallback = () => undefined;
  }

  /** Whether the add-in can receive ribbon commands yet. */
  get acceptsCommands(): boolean {
    return this.handlers.has(CommandInvokedEvent);
  }

  /** Runs a command of the ribbon. False when the add-in has no such function. */
  invokeCommand(functionName: string, controlId: string): Promise<boolean> {
    const handler = this.handlers.get(CommandInvokedEvent);
    if (!handler) return Promise.resolve(false);
    const id = `command-${this.nextId++}`;
    return new Promise(resolve => {
      this.commands.set(id, resolve);
      handler([[id, functionName, JSON.stringify({ source: { id: controlId } })], 0]);
    });
  }

  private call(message: unknown, callback: Callback | null): void {
    const record = isRecord(message) ? message : {};
    const params = isRecord(record['params']) ? record['params'] : {};
    const answer = (payload: readonly unknown[]) => soon(() => callback?.(payload));
    switch (record['methodId']) {
      case Method.getContext:
        answer(this.host.context());
        break;
      case Method.writeSettings:
        this.host.writeSettings(texts(params['keys']), texts(params['values']));
        answer([0]);
        break;
      case Method.unregisterEvent:
        this.handlers.delete(numberOf(params['id']));
        answer([0]);
        break;
      case Method.execute:
        this.execute(numberOf(params['id']), arrayOf(params['apiArgs']), answer);
        break;
      default:
        answer([UNSUPPORTED]);
    }
  }

  private execute(id: number, args: readonly unknown[], answer: (payload: readonly unknown[]) => void): void {
    if (id === Dispatch.richApiRequest) {
      const request = arrayOf(args[0]);
      void this.host.request(textOf(request[4]), numberOf(request[6])).then(reply => {
        if (typeof reply === 'number') answer([reply]);
        else answer([0, [0, 200, ['Content-Type', 'application/json'], reply]]);
      });
      return;
    }
    if (id === Dispatch.commandCompleted) {
      const [command, status] = args;
      this.commands.get(textOf(command))?.(status === 0);
      this.commands.delete(textOf(command));
      answer([0]);
      return;
    }
    answer([UNSUPPORTED]);
  }

  private register(message: unknown, onEvent: Callback, done: Callback): { eventCallbackId: number } {
    const params = isRecord(message) && isRecord(message['params']) ? message['params'] : {};
    const id = numberOf(params['id']);
    this.handlers.set(id, onEvent);
    soon(() => {
      done([0]);
      if (id === RichApiMessageEvent) this.host.listening(messages => onEvent([messages, 0]));
    });
    return { eventCallbackId: this.nextId++ };
  }
}

/**
 * Never in the same tick: office.js expects an asynchronous host. In Node without the millisecond of a timer, which tests
 * with thousands of exchanges would spend waiting.
 */
function soon(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work, 0);
}

function texts(value: unknown): readonly string[] {
  return arrayOf(value).map(entry => textOf(entry));
}
