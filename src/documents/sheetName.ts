import { text } from '../text/inFrench';

/** In characters, what Excel allows. */
export const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
/** Excel keeps this name for the change history of shared workbooks, in the language of the user. */
const RESERVED = ['history', 'historique'];

/**
 * A name Excel accepts for a new sheet, as close as possible to the one wanted and different from those taken.
 *
 * Excel allows 31 characters, none of \ / ? * [ ] : and no apostrophe at either end, and ignores case when it
 * compares names. A second « Annexe 2 » becomes « Annexe 2 (2) ».
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const cleaned = wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const base = trimApostrophes(cleaned.slice(0, LONGEST_SHEET_NAME)) || text('sheetName.default');
  const lowerCaseTaken = new Set([...taken, ...RESERVED].map(name => name.toLowerCase()));
  let name = base;
  for (let copy = 2; lowerCaseTaken.has(name.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    name = base.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
  }
  return name;
}

/** Names for several new sheets: as close as possible to those wanted, none taken by another sheet. */
export function sheetNames(wanted: readonly string[], taken: readonly string[] = []): string[] {
  return wanted.reduce<string[]>((names, name) => [...names, sheetName(name, [...taken, ...names])], []);
}

function trimApostrophes(name: string): string {
  return name.replace(/^'+|'+$/g, '').trim();
}
