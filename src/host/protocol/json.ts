/** A plain JSON object, before anything is known of its members. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object (neither null nor an array). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The array at `value`, or an empty one. `Array.isArray` also recognises the arrays of another window. */
export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text at `value`, or the fallback. */
export function textOf(value: unknown, fallback = ''): string {
  return typeof value === 'string' ? value : fallback;
}

/** The number at `value`, or the fallback. */
export function numberOf(value: unknown, fallback = 0): number {
  return typeof value === 'number' ? value : fallback;
}
