import { invalidArgument, itemAlreadyExists } from '../protocol/hostError';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Refuses a sheet name that Excel refuses: empty, too long, a forbidden sign, an apostrophe at an end, taken. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const bad =
    name === '' ||
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'");
  // Excel keeps this name for its own history of changes.
  if (bad || name.toLowerCase() === 'history') throw invalidArgument(`worksheet name "${name}"`);
  if (others.some(other => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
}

/** The first free default name: Feuil1, Feuil2… */
export function freeSheetName(stem: string, taken: readonly string[]): string {
  const used = new Set(taken.map(name => name.toLowerCase()));
  let number = 1;
  while (used.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
