import { referencesOf, withoutReferences } from '../../checks/formulas/references';
import { type CellValue, type WorkbookSnapshot } from '../../checks/snapshot';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { sheetOf, valuesIn } from './sheetCells';

/** The functions whose amounts can be explained from their arguments. */
export const explainedFunctions = [
  'TARIF',
  'EXPLIQUER',
  'TARIF_PERIODE',
  'TARIF_ANNUEL',
  'TARIF_TABLEAU',
  'TARIF_STRATES',
  'TARIF_PARTICIPATION',
] as const;
export type ExplainedFunction = (typeof explainedFunctions)[number];

/** A formula that is one call of such a function; its arguments as written. */
export interface FunctionCall {
  readonly name: ExplainedFunction;
  readonly args: readonly string[];
}

/** What an argument holds: one value, or the values of a range. */
export type ArgumentValue =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'range'; readonly values: readonly (readonly CellValue[])[] };

const CALL = new RegExp(String.raw`^=\s*[@+]?\s*(${explainedFunctions.join('|')})\s*\(([\s\S]*)\)\s*$`, 'i');
const ANYWHERE = new RegExp(String.raw`(?<![\w.])(${explainedFunctions.join('|')})\s*\(`, 'i');

/** The call that a formula is; null when it is none. */
export function functionCall(formula: string): FunctionCall | null {
  const [, name, inside] = CALL.exec(formula) ?? [];
  const args = inside === undefined ? null : argumentsIn(inside);
  return name === undefined || args === null ? null : { name: name.toUpperCase() as ExplainedFunction, args };
}

/** Whether a formula calls such a function among other things. */
export function callsFunction(formula: string): boolean {
  return ANYWHERE.test(formula);
}

/** The arguments of a call, cut at its own commas; null when the parentheses are those of something larger. */
function argumentsIn(inside: string): string[] | null {
  const args = [''];
  let depth = 0;
  let quote = '';
  for (const sign of inside) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ('({'.includes(sign)) depth += 1;
    else if (')}'.includes(sign)) depth -= 1;
    if (depth < 0) return null;
    if (sign === ',' && depth === 0 && quote === '') args.push('');
    else args[args.length - 1] += sign;
  }
  return args.map(argument => argument.trim());
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^[-+]?\d+(\.\d+)?(%?)$/;

/**
 * What an argument holds, as the workbook was read: a constant, a cell, a range, or a name that means one of them.
 *
 * @param sheet the one that the formula stands in.
 * @throws DomainError when it is a computation: Excel alone knows what that gives.
 */
export function argumentValue(
  written: string | undefined,
  sheet: string,
  workbook: WorkbookSnapshot,
): ArgumentValue {
  if (written === undefined || written === '') return { kind: 'value', value: null };
  const [, text] = TEXT.exec(written) ?? [];
  if (text !== undefined) return { kind: 'value', value: text.replace(/""/g, '"') };
  if (NUMBER.test(written))
    return written.endsWith('%')
      ? { kind: 'value', value: written }
      : { kind: 'value', value: Number(written) };
  const reference = referenceIn(written) ?? referenceIn(namedFormula(written, workbook) ?? '');
  const target = reference && sheetOf(workbook, reference.sheet ?? sheet);
  if (!reference || !target) throw new DomainError(message('amount.computedArgument', { argument: written }));
  const values = valuesIn(target, reference.area);
  return reference.area.rowCount * reference.area.columnCount === 1
    ? { kind: 'value', value: values[0]?.[0] ?? null }
    : { kind: 'range', values };
}

function referenceIn(written: string) {
  const [reference, ...others] = referencesOf(written);
  const isAlone = others.length === 0 && /^=?@$/.test(withoutReferences(written).trim());
  return reference && isAlone ? reference : null;
}

function namedFormula(written: string, { names }: WorkbookSnapshot): string | null {
  return names.find(({ name }) => name.toLowerCase() === written.toLowerCase())?.formula ?? null;
}

/** The one value of an argument; a range is none. */
export function soleValue(given: ArgumentValue): CellValue {
  return given.kind === 'value' ? given.value : (given.values[0]?.[0] ?? null);
}

/** An argument as texts: a cell each. */
export function textRows(given: ArgumentValue): string[][] {
  const rows = given.kind === 'value' ? [[given.value]] : given.values;
  return rows.map(row => row.map(value => (value === null ? '' : String(value))));
}
