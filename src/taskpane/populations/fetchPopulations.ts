import { DomainError } from '../../domain/errors/domainError';
import { type EpciPopulations, parseEpciPopulations } from '../../domain/population/epciFile';
import {
  type CommuneIndex,
  type EpciIndex,
  parseCommuneIndex,
  parseEpciIndex,
} from '../../domain/population/epciIndex';
import { message } from '../../text/message';

/**
 * Every EPCI of France, to choose one by name. The files come from the add-in's own address and from nowhere else.
 *
 * @throws DomainError when the file is missing, out of reach or damaged; so do the two below.
 */
export async function fetchEpciIndex(): Promise<EpciIndex> {
  return parseEpciIndex(await fetchJson('index.json'));
}

/** The EPCI of each commune: the largest file (1,4 Mo), for who searches by the name of a commune. */
export async function fetchCommuneIndex(): Promise<CommuneIndex> {
  return parseCommuneIndex(await fetchJson('communes.json'));
}

/** The members of an EPCI and their populations. */
export async function fetchEpci(siren: string): Promise<EpciPopulations> {
  return parseEpciPopulations(await fetchJson(`${siren}.json`));
}

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(new URL(`assets/populations/${file}`, document.baseURI)).catch(() => {
    throw new DomainError(message('epci.unreachable', { file }));
  });
  if (response.status === 404) throw new DomainError(message('epci.missing', { file }));
  if (!response.ok) throw new DomainError(message('epci.refused', { file, status: String(response.status) }));
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new DomainError(message('epci.notJson', { file }));
  }
}
