import { frenchBuiltIns, englishBuiltIns } from './builtInFunctions';

const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether Excel could read a name as a cell, in A1 style or in the R1C1 style of English (R, C) or French (L, C). */
function isCellAddress(name: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  if (letters && digits) {
    const row = Number(digits);
    if (columnNumber(letters) <= LAST_COLUMN && row >= 1 && row <= LAST_ROW) return true;
  }
  return /^([RL]\d*)?(C\d*)?$/.test(name);
}

/** Why Excel would refuse a custom function of this name; the metadata tool checks none of it. */
export function problemsOfName(given: string): string[] {
  const name = given.toUpperCase();
  return [
    ...(name.length < 3 ? ['shorter than 3 characters'] : []),
    ...(name.length > 128 ? ['longer than 128 characters'] : []),
    ...(/^[A-Z]/.test(name) ? [] : ['does not start with a letter']),
    ...(/^[A-Z0-9._]*$/.test(name) ? [] : ['has a forbidden character']),
    ...(isCellAddress(name) ? ['a cell address'] : []),
    ...(frenchBuiltIns.has(name) || englishBuiltIns.has(name) ? ['a built-in function'] : []),
  ];
}
