import { type JsonRecord } from './json';

/** What a class of Excel's object model can do, bound to one object of that class. */
export interface Members {
  readonly className: string;
  /** Sent when the object is named for the first time: `Id` or `_Id` for what lives in a collection. */
  identity(): JsonRecord;
  /** Names of the plain properties, in PascalCase. */
  propertyNames(): readonly string[];
  hasProperty(name: string): boolean;
  hasNavigation(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject;
  /** Calls a method. A returned HostObject is an object, null is a null object or a plain null. */
  call(name: string, values: readonly unknown[]): unknown;
  /** The items, when the object is a collection. */
  items(): readonly HostObject[] | undefined;
}

/** One object on Excel's side, as the protocol sees it. */
export class HostObject {
  constructor(
    readonly members: Members,
    /** The object itself, for members that receive it as an argument. */
    readonly self: unknown,
  ) {}
}
