import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DomainError } from '../../domain/errors/domainError';
import { type EpciPopulations, parseEpciPopulations } from '../../domain/population/epciFile';
import {
  type CommuneIndex,
  type EpciIndex,
  parseCommuneIndex,
  parseEpciIndex,
} from '../../domain/population/epciIndex';
import { message } from '../../text/message';

const INDEX = 'index.json';
const COMMUNES = 'communes.json';

/** Everything the folder of populations holds. */
export interface PopulationFiles {
  readonly epci: readonly EpciPopulations[];
  readonly index: EpciIndex;
  readonly communes: CommuneIndex;
}

/**
 * Writes the folder of populations whole, in the place of the one there was: beside it first, so that a failure
 * leaves the old one as it was. One line a commune or an EPCI, in a stable order, so that a new millésime shows as
 * what it changes.
 */
export async function writePopulationFiles(folder: string, files: PopulationFiles): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const epci of files.epci) {
    await writeFile(join(fresh, `${epci.siren}.json`), inLines(epci, ['millesimes', 'communes']));
  }
  await writeFile(join(fresh, INDEX), inLines(files.index, ['epci']));
  await writeFile(join(fresh, COMMUNES), inLines(files.communes, ['communes']));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

/** JSON with each entry of the lists named on a line of its own. */
function inLines(data: object, lists: readonly string[]): string {
  const fields = Object.entries(data).map(([name, value]: [string, unknown]) => {
    if (!lists.includes(name)) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    if (Array.isArray(value)) return `${JSON.stringify(name)}: [\n${linesOf(value)}\n]`;
    const entries = Object.entries(value as object).map(
      ([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`,
    );
    return `${JSON.stringify(name)}: {\n${entries.join(',\n')}\n}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

const linesOf = (values: readonly unknown[]) => values.map(value => JSON.stringify(value)).join(',\n');

/**
 * The populations of an EPCI from the folder.
 *
 * @throws DomainError when there is no such file, or when it is damaged.
 */
export async function readEpciFile(folder: string, siren: string): Promise<EpciPopulations> {
  return parseEpciPopulations(await readJson(join(folder, `${siren}.json`)));
}

/**
 * Everything in the folder.
 *
 * @throws DomainError naming the first file that is missing or damaged.
 */
export async function readPopulationFiles(folder: string): Promise<PopulationFiles> {
  const names = await readdir(folder).catch(() => []);
  const sirens = names.filter(name => /^\d{9}\.json$/.test(name)).sort();
  const epci: EpciPopulations[] = [];
  for (const name of sirens) epci.push(await readEpciFile(folder, basename(name, '.json')));
  return {
    epci,
    index: parseEpciIndex(await readJson(join(folder, INDEX))),
    communes: parseCommuneIndex(await readJson(join(folder, COMMUNES))),
  };
}

async function readJson(path: string): Promise<unknown> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new DomainError(message('epci.missing', { file: basename(path) }));
  });
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw new DomainError(message('epci.notJson', { file: basename(path) }));
  }
}
