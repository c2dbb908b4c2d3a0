import { CallArguments } from './callArguments';
import { HostError, notImplemented } from './hostError';
import { HostObject, type Members } from './hostObject';
import { type JsonRecord } from './json';

/** A plain property. Without `set` it is read-only. */
export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** A class of Excel's object model, as a table of what this host knows of it. Names are in PascalCase. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly identity?: (self: T) => JsonRecord;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: CallArguments) => unknown>>;
  readonly items?: (self: T) => readonly HostObject[];
}

/** What each class can do, by name: for the test that compares it with what the add-in uses. */
const MEMBERS = new Map<string, ReadonlySet<string>>();

/** The names of the members that this host has of a class of Excel, in PascalCase; none when it lacks the class. */
export function membersOfClass(className: string): ReadonlySet<string> {
  return MEMBERS.get(className) ?? new Set();
}

/** Makes a factory of host objects from the table of their class. */
export function defineClass<T>(definition: ClassDefinition<T>): (self: T) => HostObject {
  const { name, properties = {}, navigations = {}, methods = {} } = definition;
  MEMBERS.set(name, new Set([properties, navigations, methods].flatMap(table => Object.keys(table))));
  return self => new HostObject(new DefinedMembers(definition, self), self);
}

class DefinedMembers<T> implements Members {
  constructor(
    private readonly definition: ClassDefinition<T>,
    private readonly self: T,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  identity(): JsonRecord {
    return this.definition.identity?.(this.self) ?? {};
  }

  propertyNames(): readonly string[] {
    return Object.keys(this.definition.properties ?? {});
  }

  hasProperty(name: string): boolean {
    return this.definition.properties?.[name] !== undefined;
  }

  hasNavigation(name: string): boolean {
    return this.definition.navigations?.[name] !== undefined;
  }

  get(name: string): unknown {
    const property = this.definition.properties?.[name];
    if (!property) throw this.missing(name);
    return property.get(this.self);
  }

  set(name: string, value: unknown): void {
    const property = this.definition.properties?.[name];
    if (!property) throw this.missing(name);
    if (!property.set) {
      throw new HostError('InvalidArgument', `${this.className}.${camelCase(name)} is read-only.`);
    }
    property.set(this.self, value);
  }

  navigate(name: string): HostObject {
    const navigation = this.definition.navigations?.[name];
    if (!navigation) throw this.missing(name);
    return navigation(this.self);
  }

  call(name: string, values: readonly unknown[]): unknown {
    const method = this.definition.methods?.[name];
    if (!method) throw this.missing(name);
    return method(this.self, new CallArguments(values));
  }

  items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.self);
  }

  private missing(name: string): HostError {
    return notImplemented(`${this.className}.${camelCase(name)}`);
  }
}

/** `RowIndex` as the add-in writes it: `rowIndex`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
