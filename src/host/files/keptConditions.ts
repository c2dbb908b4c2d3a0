import { type ConditionalFormat, type ConditionalRule } from '../grid/annotations';

/** A condition as its file has it: what the grid does not show of it included. */
export interface KeptCondition {
  /** The rule, without its style, its rank and its extension; empty when it stands in the extension only. */
  readonly xml: string;
  /** Its style, to be added to those of the workbook. */
  readonly style: string | undefined;
  /** What newer versions of Excel say of it. */
  readonly extension: string | undefined;
  /** What a comparison compares with, as stored. */
  readonly operands: readonly string[];
  /** What the grid was given: while it is the same, the file's own words are. */
  readonly shown: string;
}

/** What the grid shows of a condition, in a form that can be compared. */
export function shownAs(rule: ConditionalRule, stopIfTrue: boolean): string {
  return JSON.stringify(sorted({ rule, stopIfTrue }));
}

/** The file's own words for a condition, if it has any. */
export function keptCondition(format: ConditionalFormat): KeptCondition | undefined {
  return format.file === undefined ? undefined : (JSON.parse(format.file) as KeptCondition);
}

/** The formula by which the grid shows a comparison of a cell with something. */
export function comparison(cell: string, operator: string, operands: readonly string[]): string {
  const [first = '0', second = first] = operands;
  const signs: Readonly<Record<string, string>> = {
    equal: '=',
    notEqual: '<>',
    greaterThan: '>',
    greaterThanOrEqual: '>=',
    lessThan: '<',
    lessThanOrEqual: '<=',
  };
  if (operator === 'between') return `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'notBetween') return `=OR(${cell}<(${first}),${cell}>(${second}))`;
  return `=${cell}${signs[operator] ?? '='}(${first})`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
