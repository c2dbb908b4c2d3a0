import { notImplemented } from './hostError';
import { type HostObject } from './hostObject';
import { camelCase } from './defineClass';
import { type QueryInfo } from './request';

/** The value that answers a load: the properties asked for, and `_Items` when the object is a collection. */
export function runQuery(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const items = object.members.items();
  if (items === undefined) return select(object, query.select, query.expand);
  const last = query.top === undefined ? undefined : query.skip + query.top;
  const own = query.select.filter(name => object.members.hasProperty(pascalCase(name)));
  const ofItems = query.select.filter(name => !own.includes(name));
  return {
    ...object.members.identity(),
    ...(own.length > 0 ? select(object, own, []) : {}),
    _Items: items.slice(query.skip, last).map(item => select(item, ofItems, query.expand)),
  };
}

function select(
  object: HostObject,
  names: readonly string[],
  expand: readonly string[],
): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.members.identity() };
  const nested = new Map<string, string[]>();
  if (names.length === 0 && expand.length === 0) addAll(object, value);
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    if (head === '*') addAll(object, value);
    else if (rest.length > 0) group(nested, pascalCase(head)).push(rest.join('/'));
    else addOne(object, pascalCase(head), value, nested);
  }
  for (const name of expand) {
    const [head = '', ...rest] = name.split('/');
    const under = group(nested, pascalCase(head));
    if (rest.length > 0) under.push(rest.join('/'));
  }
  for (const [name, under] of nested) {
    const query = { select: under, expand: [], skip: 0, top: undefined };
    value[name] = runQuery(object.members.navigate(name), query);
  }
  return value;
}

function addOne(
  object: HostObject,
  name: string,
  value: Record<string, unknown>,
  nested: Map<string, string[]>,
): void {
  if (object.members.hasProperty(name)) value[name] = object.members.get(name);
  else if (object.members.hasNavigation(name)) group(nested, name);
  else throw notImplemented(`${object.members.className}.${camelCase(name)}`);
}

function addAll(object: HostObject, value: Record<string, unknown>): void {
  for (const name of object.members.propertyNames()) value[name] = object.members.get(name);
}

function group(groups: Map<string, string[]>, name: string): string[] {
  const existing = groups.get(name);
  if (existing) return existing;
  const created: string[] = [];
  groups.set(name, created);
  return created;
}

/** `rowIndex` as the protocol names it: `RowIndex`. */
function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
