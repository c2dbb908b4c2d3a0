import { cellAddress, positionOf } from './cellAddress';
import { type Finding } from './finding';
import { grouped } from './grouped';
import { message, type Message, text } from '../text/message';

/** A cell and its sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Where something stands, and no more. */
export function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}

/** Findings of one rule without those that repeat one: a wrong parameter is told once, not by each table it is for. */
export function oncePerPlace<One extends Pick<Finding, 'sheet' | 'cells' | 'found'>>(
  findings: readonly One[],
): One[] {
  return grouped(
    findings,
    ({ sheet, cells: [first = ''], found }) => `${sheet}!${first} ${found ?? ''}`,
  ).flatMap(([first]) => first ?? []);
}

/** A cell as a sentence names it to who reads a sheet: with its own sheet, when that is another one. */
export function cellText({ sheet, cell }: Place, readSheet: string): string {
  return sheet === readSheet ? cell : text('check.cellOn', { cell, sheet });
}

/** Cells one under the other as areas, « C3:C33 », each where its first cell comes. */
export function areasOf(cells: readonly string[]): string[] {
  const areas: { first: string; last: string; next: string }[] = [];
  for (const cell of cells) {
    const open = areas.find(({ next }) => next === cell);
    const at = positionOf(cell);
    const next = at ? cellAddress(at.row + 1, at.column) : '';
    if (open) Object.assign(open, { last: cell, next });
    else areas.push({ first: cell, last: cell, next });
  }
  return areas.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

/** Several places as a finding shows them: the cells of the first sheet, and a line for each of the others. */
export interface Location {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly elsewhere: readonly Message[];
}

/**
 * Where one cause shows: a finding belongs to one sheet, so the places on other sheets are told in words. A cell that
 * several tables share (a name before a column for each year) is one place.
 */
export function locationOf(places: readonly Place[]): Location {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, cell } of places) {
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(cell));
  }
  const [[sheet, cells] = ['', []], ...others] = [...bySheet];
  return {
    sheet,
    cells: [...cells],
    elsewhere: others.map(([name, listed]) =>
      message('check.alsoAt', { sheet: name, cells: areasOf([...listed]).join(', ') }),
    ),
  };
}
