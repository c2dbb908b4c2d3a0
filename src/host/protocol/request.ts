import { HostError } from './hostError';
import { arrayOf, isRecord, type JsonRecord, numberOf, textOf } from './json';

/** What an action of a request asks for (Microsoft's ActionType). */
export const ActionKind = {
  instantiate: 1,
  load: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How an object of a request is reached (Microsoft's ObjectPathType). */
export const PathKind = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments as sent: plain JSON, some of which stand for an object path. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  readonly objectPathIds: readonly unknown[];
}

/** Which properties a load asks for. */
export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | undefined;
}

export interface Action {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly objectPathId: number;
  readonly arguments: ArgumentInfo;
  readonly query: QueryInfo;
}

export interface ObjectPath {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly parentId: number | undefined;
  readonly arguments: ArgumentInfo;
}

/** One `context.sync()`: what to do, in order, over the objects described by their paths. */
export interface RichApiRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Reads the text of a request message. The client is trusted for its shape no more than any other input. */
export function parseRequest(text: string): RichApiRequest {
  const body: unknown = JSON.parse(text);
  if (!isRecord(body) || !isRecord(body['ObjectPaths'])) {
    throw new HostError('GeneralException', 'Malformed request: no ObjectPaths.');
  }
  const paths = new Map<number, ObjectPath>();
  for (const [id, path] of Object.entries(body['ObjectPaths'])) {
    if (isRecord(path)) paths.set(Number(id), readPath(Number(id), path));
  }
  return { actions: arrayOf(body['Actions']).filter(isRecord).map(readAction), paths };
}

function readPath(id: number, path: JsonRecord): ObjectPath {
  const parent = path['ParentObjectPathId'];
  return {
    id,
    kind: numberOf(path['ObjectPathType']),
    name: textOf(path['Name']),
    parentId: typeof parent === 'number' ? parent : undefined,
    arguments: readArguments(path['ArgumentInfo']),
  };
}

function readAction(action: JsonRecord): Action {
  return {
    id: numberOf(action['Id']),
    kind: numberOf(action['ActionType']),
    name: textOf(action['Name']),
    objectPathId: numberOf(action['ObjectPathId']),
    arguments: readArguments(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
  };
}

function readArguments(info: unknown): ArgumentInfo {
  const record = isRecord(info) ? info : {};
  return { values: arrayOf(record['Arguments']), objectPathIds: arrayOf(record['ReferencedObjectPathIds']) };
}

function readQuery(info: unknown): QueryInfo {
  const record = isRecord(info) ? info : {};
  const names = (value: unknown) => arrayOf(value).filter((name): name is string => typeof name === 'string');
  const top = record['Top'];
  return {
    select: names(record['Select']),
    expand: names(record['Expand']),
    skip: numberOf(record['Skip']),
    top: typeof top === 'number' ? top : undefined,
  };
}
