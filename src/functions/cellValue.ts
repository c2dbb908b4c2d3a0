/**
 * The plain value of an argument: what a cell shows as a formatted number, a currency or another data type arrives as
 * an object that holds it (ExcelApi 1.16).
 */
export function plainValue(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null && 'basicValue' in argument
    ? argument.basicValue
    : argument;
}

/** Whether an argument was left out, or points to an empty cell: it then arrives as null or as an empty text. */
export function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The cells of a range, line by line; an argument left out is one empty cell. */
export function rangeRows(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return (argument as unknown[]).map(row => (Array.isArray(row) ? (row as unknown[]) : []));
}

const LONGEST_QUOTE = 60;

/** An argument as a refusal quotes it. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
