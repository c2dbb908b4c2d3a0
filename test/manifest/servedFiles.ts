import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_FUNCTIONS_FILE, FUNCTIONS_FILE } from '../../src/build/englishFunctions';
import { helpPages } from '../../src/build/helpPages';
import { ENGLISH_SHORTCUTS_FILE, SHORTCUTS_FILE } from '../../src/build/shortcutsFile';

/** Files that the build makes, and that are therefore not in the tree. */
const MADE_BY_THE_BUILD = new Set([
  ...['/taskpane.html', '/functions.js'],
  ...[FUNCTIONS_FILE, ENGLISH_FUNCTIONS_FILE, SHORTCUTS_FILE, ENGLISH_SHORTCUTS_FILE].map(path => `/${path}`),
  ...[...helpPages('.').keys()].map(path => `/aide/${path}`),
]);

/** Folders that the build copies: the path they are served under, and where they stand in the tree. */
const COPIED: readonly (readonly [string, string])[] = [
  ['/assets/', 'assets'],
  ['/aide/images/guide/', 'docs/images/guide'],
  ['/aide/', 'assets/aide'],
];

/** The file in the tree behind a served path; nothing when the build makes it or when nobody does. */
export function fileBehind(path: string): string | undefined {
  const [prefix, folder] = COPIED.find(([served]) => path.startsWith(served)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = join(folder, path.slice(prefix.length));
  return existsSync(file) ? file : undefined;
}

export function isServed(path: string): boolean {
  return MADE_BY_THE_BUILD.has(path) || fileBehind(path) !== undefined;
}
