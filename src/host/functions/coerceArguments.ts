import { type CellValue, type FunctionArgument, type Matrix } from '../grid/grid';
import { isCellError } from './cellErrors';
import { type FunctionMetadata, type FunctionParameter } from './functionMetadata';

/**
 * What an empty cell becomes for a parameter of type any: Excel on the desktop sends 0, Excel on the web null
 * (OfficeDev/office-js issues 4702, 5262 and 1951).
 */
export type EmptyCells = 'desktop' | 'web';

/** Either the values to send, or the error that Excel shows without calling the function. */
export type CoercedArguments =
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly error: string };

class Refused extends Error {}

/** Converts the arguments of a call to what the function declares, as Excel does before calling it. */
export function coerceArguments(
  metadata: FunctionMetadata,
  args: readonly FunctionArgument[],
  empty: EmptyCells,
): CoercedArguments {
  try {
    const fixed = metadata.parameters.filter(parameter => !parameter.isRepeating);
    const repeating = metadata.parameters.find(parameter => parameter.isRepeating);
    if (args.length > fixed.length && !repeating) throw new Refused('#VALUE!');
    const values = fixed.map((parameter, index) =>
      coerceOne(parameter, args[index] ?? { kind: 'omitted' }, metadata.allowsErrors, empty),
    );
    const rest = args.slice(fixed.length);
    if (!repeating) return { ok: true, values };
    const repeated = rest.map(arg => coerceOne(repeating, arg, metadata.allowsErrors, empty));
    return { ok: true, values: [...values, repeated] };
  } catch (refusal) {
    if (refusal instanceof Refused) return { ok: false, error: refusal.message };
    throw refusal;
  }
}

function coerceOne(
  parameter: FunctionParameter,
  argument: FunctionArgument,
  allowsErrors: boolean,
  empty: EmptyCells,
): unknown {
  if (argument.kind === 'omitted') {
    if (!parameter.isOptional && !parameter.isRepeating) throw new Refused('#VALUE!');
    return null;
  }
  const single = (value: CellValue) => coerceValue(parameter.type, value, allowsErrors, empty);
  if (parameter.isMatrix) {
    const cells: Matrix<CellValue> = argument.kind === 'range' ? argument.values : [[argument.value]];
    return cells.map(row => row.map(single));
  }
  return single(argument.kind === 'single' ? argument.value : (argument.values[0]?.[0] ?? null));
}

function coerceValue(type: string, value: CellValue, allowsErrors: boolean, empty: EmptyCells): unknown {
  if (isCellError(value)) {
    if (allowsErrors && type === 'any') return { type: 'CustomFunctionError', code: value };
    throw new Refused(value);
  }
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return value === null ? '' : toText(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value === null && empty === 'desktop' ? 0 : value;
  }
}

function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new Refused('#VALUE!');
  return number;
}

function toText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Refused('#VALUE!');
}
