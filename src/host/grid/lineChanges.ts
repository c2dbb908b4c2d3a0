import { columnIndex, columnLetters } from '../model/address';

/** Rows or columns that came into a sheet or left it. */
export interface LineChange {
  readonly sheetId: string;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly isInserted: boolean;
}

type Lines = Pick<LineChange, 'sheetId' | 'axis'>;

const TEXT = /"(?:[^"]|"")*"/.source;
const SHEET = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}/.source;
const PLACE = `${CELL}(?::${CELL})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const TOKEN = new RegExp(`${TEXT}|(?<![\\p{L}\\p{N}_.$'!:])${SHEET}(${PLACE})(?![\\p{L}\\p{N}_(.!:])`, 'giu');
const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** What is left of changes once those that take back the one just before are gone with it. */
export function lastingChanges(changes: readonly LineChange[]): LineChange[] {
  const lasting: LineChange[] = [];
  for (const change of changes) {
    const last = lasting.at(-1);
    if (last && isOpposite(last, change)) lasting.pop();
    else lasting.push(change);
  }
  return lasting;
}

/** Where a line was before the changes; undefined if it came with one of them. */
export function lineBefore(line: number, lines: Lines, changes: readonly LineChange[]): number | undefined {
  let at: number | undefined = line;
  for (const change of changes.filter(known => concerns(known, lines)).reverse()) {
    if (at === undefined) return undefined;
    at = shifted(at, { ...change, isInserted: !change.isInserted });
  }
  return at;
}

/** Where a line is after the changes; undefined if it left with one of them. */
export function lineAfter(line: number, lines: Lines, changes: readonly LineChange[]): number | undefined {
  let at: number | undefined = line;
  for (const change of changes.filter(known => concerns(known, lines))) {
    if (at === undefined) return undefined;
    at = shifted(at, change);
  }
  return at;
}

/**
 * A formula after changes of the lines that it speaks of: places that are gone become #REF!, as in Excel.
 *
 * @param sheetIdOf the sheet of a name as the formula has it; undefined for none: that of the formula.
 */
export function formulaAfter(
  formula: string,
  sheetIdOf: (name: string | undefined) => string | undefined,
  changes: readonly LineChange[],
): string {
  if (changes.length === 0) return formula;
  return formula.replace(TOKEN, (all: string, sheet: string | undefined, place: string | undefined) => {
    const sheetId = place === undefined ? undefined : sheetIdOf(sheet && unquoted(sheet));
    if (place === undefined || sheetId === undefined) return all;
    const prefix = sheet === undefined ? '' : `${sheet}!`;
    return prefix + placeAfter(place, sheetId, changes);
  });
}

function placeAfter(place: string, sheetId: string, changes: readonly LineChange[]): string {
  const corners = place.split(':').map(corner => CORNER.exec(corner));
  const [first, last = first] = corners;
  if (!first || !last) return place;
  const axis = (kind: LineChange['axis'], from: string, to: string, index: (text: string) => number) => {
    if (from === '') return [undefined, undefined] as const;
    return span(index(from), index(to), { sheetId, axis: kind }, changes);
  };
  const columns = axis('columns', first[2] ?? '', last[2] ?? '', columnIndex);
  const rows = axis('rows', first[4] ?? '', last[4] ?? '', digits => Number(digits) - 1);
  if (!columns || !rows) return '#REF!';
  const corner = ([, dollar1 = '', , dollar2 = '']: RegExpExecArray, end: 0 | 1) => {
    const [column, row] = [columns[end], rows[end]];
    const letters = column === undefined ? '' : columnLetters(column);
    return `${dollar1}${letters}${dollar2}${row === undefined ? '' : row + 1}`;
  };
  return corners.length === 1 ? corner(first, 0) : `${corner(first, 0)}:${corner(last, 1)}`;
}

/** Both ends of a range: it shrinks when lines leave, and is gone with the last of them. */
function span(
  from: number,
  to: number,
  lines: Lines,
  changes: readonly LineChange[],
): readonly [number, number] | undefined {
  let [start, end] = [Math.min(from, to), Math.max(from, to)];
  for (const change of changes.filter(known => concerns(known, lines))) {
    const { at, count, isInserted } = change;
    if (!isInserted && start >= at && end < at + count) return undefined;
    start = shifted(start, change) ?? at;
    end = shifted(end, change) ?? at - 1;
  }
  return [start, end];
}

function shifted(line: number, { at, count, isInserted }: LineChange): number | undefined {
  if (line < at) return line;
  if (isInserted) return line + count;
  return line < at + count ? undefined : line - count;
}

function concerns(change: LineChange, { sheetId, axis }: Lines): boolean {
  return change.sheetId === sheetId && change.axis === axis;
}

function isOpposite(a: LineChange, b: LineChange): boolean {
  return concerns(a, b) && a.at === b.at && a.count === b.count && a.isInserted !== b.isInserted;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
