const LETTERS = 26;
const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** A cell by its 0-based row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}

/** The A1 address, without the sheet, of a cell given by 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Where an A1 address points, dollars allowed; null when it is not the address of one cell. */
export function positionOf(address: string): Position | null {
  const parts = ADDRESS.exec(address);
  if (!parts) return null;
  const [, letters = '', row = ''] = parts;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
}
