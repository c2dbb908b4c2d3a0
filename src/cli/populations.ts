import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DomainError } from '../domain/errors/domainError';
import { message, text } from '../text/message';
import { assembleEpci, communeIndexOf, epciIndexOf, type MillesimeData } from './populations/assemble';
import { fetchPackages, packageData } from './populations/fetchPackages';
import { packageCommunes, packageEpci } from './populations/packageData';
import { type MillesimePackage, PACKAGES } from './populations/packages';
import { readPopulationFiles, writePopulationFiles } from './populations/populationFiles';
import { reasonOf } from './refusal';

const FOLDER = resolve(__dirname, '../../assets/populations');

/**
 * `npm run populations` makes assets/populations again from the packages; `-- --verifier` only reads what is there
 * and checks it.
 */
async function main(): Promise<void> {
  const [option, ...others] = process.argv.slice(2);
  const isUnknown = option !== undefined && option !== '--verifier';
  if (isUnknown || others.length > 0) {
    throw new DomainError(message('cli.populations.option', { given: others[0] ?? option ?? '' }));
  }
  if (option === undefined) await make();
  const { epci, index, communes } = await readPopulationFiles(FOLDER);
  if (epci.length !== index.epci.length) throw new DomainError(message('cli.populations.index'));
  const members = Object.keys(communes.communes).length;
  console.log(text('cli.populations.done', { count: epci.length, communes: members, folder: FOLDER }));
}

async function make(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'annexe2-populations-'));
  try {
    const versions = PACKAGES.map(({ version }) => version);
    console.log(text('cli.populations.fetching', { versions: versions.join(', ') }));
    await fetchPackages(folder, versions);
    const millesimes: MillesimeData[] = [];
    for (const terms of PACKAGES) millesimes.push(await millesimeData(folder, terms));
    const all = assembleEpci(millesimes);
    await writePopulationFiles(FOLDER, {
      epci: all.map(({ populations }) => populations),
      index: epciIndexOf(all),
      communes: communeIndexOf(all, PACKAGES[PACKAGES.length - 1]!),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function millesimeData(folder: string, terms: MillesimePackage): Promise<MillesimeData> {
  const { version, figures } = terms;
  const epci = packageEpci(version, await packageData(folder, version, 'epci'));
  if (figures === 'epci') return { terms, epci };
  const municipales = packageCommunes(version, await packageData(folder, version, 'communes'));
  return { terms, epci, municipales };
}

main().catch((error: unknown) => {
  console.error(text('cli.populations.refused', { why: reasonOf(error) }));
  process.exitCode = 2;
});
