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

/** A cell as a sentence names it to who reads a sheet: with its own sheet, when that is another one. */
export function cellText({ sheet, cell }: Place, readSheet: string): string {
  return sheet === readSheet ? cell : text('check.cellOn', { cell, sheet });
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
      message('check.alsoAt', { sheet: name, cells: [...listed].join(', ') }),
    ),
  };
}
