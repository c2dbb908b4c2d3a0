import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program may be, in the order to look. */
export interface ProgramPlaces {
  /** An environment variable that names it; when set, nothing else is tried. */
  readonly variable?: string;
  /** Names to look for in PATH, without ".exe". */
  readonly names: readonly string[];
  /** Usual full paths on Linux, Mac and Windows. */
  readonly paths?: readonly string[];
}

/**
 * The full path of a program, or nothing.
 *
 * @throws Error when the variable names a file that does not exist: a choice made by hand is never passed over.
 */
export function findProgram({ variable, names, paths = [] }: ProgramPlaces): string | undefined {
  const chosen = variable === undefined ? undefined : process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} : « ${chosen} » n’existe pas.`);
  }
  return [...inPath(names), ...paths].find(path => existsSync(path));
}

function inPath(names: readonly string[]): string[] {
  const suffixes = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const directories = (process.env['PATH'] ?? '').split(delimiter).filter(directory => directory !== '');
  return names.flatMap(name =>
    directories.flatMap(directory => suffixes.map(suffix => join(directory, name + suffix))),
  );
}
