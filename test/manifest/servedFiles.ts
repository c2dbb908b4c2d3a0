import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { helpPages } from '../../src/build/helpPages';
import { SHORTCUTS_FILE } from '../../src/build/shortcutsFile';

/** Files that the build makes, and that are therefore not in the tree. */
const MADE_BY_THE_BUILD = new Set([
  ...['/taskpane.html', '/functions.js', '/functions.json', `/${SHORTCUTS_FILE}`],
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
