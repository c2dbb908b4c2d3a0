/** What Excel puts in files before the functions that came after 2007, and before those of add-ins. */
const STORED_PREFIX = /_xlfn\.|_xlws\.|_xludf\.|_xldudf_/gi;

/** A formula of a file as Excel shows it: with its "=", without the prefixes that files alone have. */
export function readFormula(stored: string): string {
  const shown = stored
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(STORED_PREFIX, '') : part))
    .join('"');
  return shown.startsWith('=') ? shown : `=${shown}`;
}
