import { invalidArgument } from './hostError';
import { HostObject } from './hostObject';

/** The arguments of one call, read by position and by the type that the member expects. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** Whether the argument was left out (or passed as null, which the client does for an omitted one). */
  isOmitted(index: number): boolean {
    const value = this.values[index];
    return value === undefined || value === null;
  }

  /** The argument as sent. */
  raw(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isOmitted(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.isOmitted(index) ? undefined : this.integer(index);
  }

  optionalBoolean(index: number): boolean | undefined {
    if (this.isOmitted(index)) return undefined;
    const value = this.values[index];
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** The object passed, when the client passed one (a Range, for instance) rather than plain data. */
  object(index: number): HostObject | undefined {
    const value = this.values[index];
    return value instanceof HostObject ? value : undefined;
  }
}
