import { type CellValue, type Matrix } from '../grid/grid';
import { arrayOf, isRecord, numberOf, textOf } from '../protocol/json';

/** What the client said of one invocation. */
export interface InvocationResult {
  readonly invocationId: number;
  readonly value: Matrix<CellValue>;
  /** The message of the error, which Excel shows for #VALUE! and #N/A only. */
  readonly message: string | undefined;
}

/** The client's error codes, by number. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const LONGEST_TEXT = 32_767;

/** Reads one entry of SetInvocationResults: an object, or an array since CustomFunctions 1.7. */
export function readInvocationResult(entry: unknown): InvocationResult | undefined {
  if (Array.isArray(entry)) {
    const [id, succeeded, value, errorCode] = entry as readonly unknown[];
    return result(numberOf(id, -1), succeeded === false, value, errorCode);
  }
  if (!isRecord(entry)) return undefined;
  return result(numberOf(entry['id'], -1), entry['failed'] === true, entry['value'], entry['errorCode']);
}

function result(id: number, failed: boolean, value: unknown, code: unknown): InvocationResult {
  if (!failed) {
    // An error given back as a value, rather than thrown, carries its message too.
    const given = isRecord(value) && typeof value['message'] === 'string' ? value['message'] : undefined;
    return { invocationId: id, value: toMatrix(value), message: given };
  }
  const error = ERROR_BY_CODE[numberOf(code)] ?? '#VALUE!';
  const message = textOf(value);
  const shown = (error === '#VALUE!' || error === '#N/A') && message !== '';
  return { invocationId: id, value: [[error]], message: shown ? message : undefined };
}

function toMatrix(value: unknown): Matrix<CellValue> {
  if (!Array.isArray(value)) return [[toCell(value)]];
  const rows = arrayOf(value);
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  // Excel refuses ragged and empty arrays.
  if (width === 0 || rows.some(row => !Array.isArray(row) || row.length !== width)) return [['#VALUE!']];
  return rows.map(row => arrayOf(row).map(toCell));
}

function toCell(value: unknown): CellValue {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? '#VALUE!' : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Excel shows 0 where a function gave null (OfficeDev/office-js issue 1503).
  if (value === null || value === undefined) return 0;
  const basic = isRecord(value) ? value['basicValue'] : undefined;
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean'
    ? basic
    : '#VALUE!';
}
