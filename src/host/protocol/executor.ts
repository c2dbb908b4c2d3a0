import { camelCase } from './defineClass';
import { HostError, itemNotFound, notImplemented } from './hostError';
import { HostObject } from './hostObject';
import { runQuery } from './query';
import { type ReferenceTable } from './references';
import {
  type Action,
  ActionKind,
  type ArgumentInfo,
  type ObjectPath,
  PathKind,
  type RichApiRequest,
} from './request';

/** One answered action. */
interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What Excel answers to a request. Results come with an error too: those of the actions done before it. */
export interface RichApiResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What the executor needs of the rest of the host. */
export interface ExecutorContext {
  readonly root: HostObject;
  /** A top-level object other than the workbook (`Microsoft.ExcelServices.CustomFunctions`, telemetry…). */
  readonly service: (typeName: string) => HostObject | undefined;
  readonly references: ReferenceTable;
  /** Waits until formulas are calculated, so that what is read after a write is up to date. */
  readonly settle: () => Promise<void>;
}

/** Runs a request: its actions in order, up to the first that fails. What was done before it stays done. */
export async function executeRequest(
  request: RichApiRequest,
  context: ExecutorContext,
): Promise<RichApiResponse> {
  return new Execution(request, context).run();
}

class Execution {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private location = '';

  constructor(
    private readonly request: RichApiRequest,
    private readonly context: ExecutorContext,
  ) {}

  async run(): Promise<RichApiResponse> {
    for (const [index, action] of this.request.actions.entries()) {
      try {
        if (action.kind === ActionKind.load) await this.context.settle();
        this.results.push({ ActionId: action.id, Value: this.perform(action) });
      } catch (error) {
        return { ...this.answer(), Error: this.describe(error, index) };
      }
    }
    return this.answer();
  }

  private answer(): RichApiResponse {
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private describe(error: unknown, index: number): NonNullable<RichApiResponse['Error']> {
    // Anything but a HostError is a fault of this host: said as such rather than passed off as Excel's answer.
    const code = error instanceof HostError ? error.code : 'GeneralException';
    const message = error instanceof Error ? error.message : String(error);
    return { Code: code, Message: message, Location: this.location, ActionIndex: index };
  }

  private perform(action: Action): unknown {
    if (action.kind === ActionKind.trace) {
      this.traceIds.push(action.id);
      return null;
    }
    const object = this.resolve(action.objectPathId);
    if (action.kind === ActionKind.instantiate) return object === null ? null : this.identify(object);
    if (action.kind === ActionKind.load) return object === null ? null : this.load(object, action);
    // The client keeps whatever it may need later, before it knows that there is nothing to keep.
    if (object === null && action.name === '_KeepReference') return null;
    if (object === null) throw itemNotFound();
    this.location = `${object.members.className}.${camelCase(action.name)}`;
    const values = this.readArguments(action.arguments);
    if (action.kind === ActionKind.setProperty) {
      object.members.set(action.name, values[0]);
      return null;
    }
    if (action.kind !== ActionKind.method) throw notImplemented(`ActionType ${action.kind}`);
    return this.invoke(object, action.name, values);
  }

  private load(object: HostObject, action: Action): unknown {
    this.location = `${object.members.className}.load`;
    return { ...this.identify(object), ...runQuery(object, action.query) };
  }

  private invoke(object: HostObject, name: string, values: readonly unknown[]): unknown {
    switch (name) {
      case '_KeepReference':
        this.context.references.keep(object);
        return null;
      case '_RemoveReference':
        this.context.references.remove(String(values[0]));
        return null;
      case '_RemoveAllReferences':
        this.context.references.clear();
        return null;
      default: {
        const value = object.members.call(name, values);
        return value instanceof HostObject ? this.identify(value) : (value ?? null);
      }
    }
  }

  private identify(object: HostObject): Record<string, unknown> {
    const referenceId = this.context.references.idOf(object);
    return {
      ...object.members.identity(),
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    };
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.paths.get(pathId);
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${pathId}.`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case PathKind.globalObject:
        return this.context.root;
      case PathKind.newObject: {
        const service = this.context.service(path.name);
        if (!service) throw notImplemented(path.name);
        return service;
      }
      case PathKind.referenceId: {
        const object = this.context.references.find(path.name);
        if (!object) throw itemNotFound();
        return object;
      }
      case PathKind.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    const parent = path.parentId === undefined ? null : this.resolve(path.parentId);
    // A member of a null object is a null object too, as in Excel ("OrNullObject" chains).
    if (parent === null) return null;
    const member = path.kind === PathKind.indexer ? 'GetItem' : path.name;
    this.location = `${parent.members.className}.${camelCase(member)}`;
    if (path.kind === PathKind.property) return parent.members.navigate(member);
    const value = parent.members.call(member, this.readArguments(path.arguments));
    if (value === null || value instanceof HostObject) return value;
    throw notImplemented(this.location);
  }

  private readArguments(info: ArgumentInfo): readonly unknown[] {
    return info.values.map((value, index) => {
      const pathId = info.objectPathIds[index];
      return typeof pathId === 'number' && pathId > 0 ? this.resolve(pathId) : value;
    });
  }
}
