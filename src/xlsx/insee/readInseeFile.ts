import { parseCsv } from 'hucre/csv';
import { type InseePopulations, inseePopulations } from '../../checks/insee/inseePopulations';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { betweenParts, type ReadingInHand } from '../reading/readingInHand';
import { isOldContainer, isZip } from '../reading/workbookPackage';
import { inseeSheets } from './inseeSheets';

/**
 * The legal populations of a file of INSEE's, .xlsx or .csv (";", "," or tabs; UTF-8 or the Windows alphabet).
 *
 * @param year the millésime wanted, where the file has several.
 * @throws DomainError when it cannot be read, holds no such table or two of them, or has a mistake, by cell;
 *   AbortError when stopped.
 */
export async function readInseeFile(
  bytes: Uint8Array,
  year: number | null = null,
  inHand: ReadingInHand = {},
): Promise<InseePopulations> {
  await betweenParts(inHand, 0, 0);
  if (bytes.length === 0) throw new DomainError(message('insee.emptyFile'));
  if (isOldContainer(bytes)) throw new DomainError(message('xlsx.ole'));
  if (isZip(bytes)) return fromWorkbook(bytes, year, inHand);
  const values = parseCsv(decoded(bytes)).map(row => row.map(cell => csvCell(cell)));
  const found = inseePopulations({ values, origin: { row: 0, column: 0 } }, year);
  if (found) return found;
  throw new DomainError(message('insee.noTable'));
}

async function fromWorkbook(
  bytes: Uint8Array,
  year: number | null,
  inHand: ReadingInHand,
): Promise<InseePopulations> {
  const sheets = await inseeSheets(bytes, inHand);
  // INSEE's workbook also counts régions, départements, cantons…: its communes have a sheet of that name.
  const named = sheets.filter(({ name }) => /^communes?$/i.test(name.trim()));
  const candidates = named.length > 0 ? named : sheets;
  const found: { readonly sheet: string; readonly populations: InseePopulations }[] = [];
  for (const [done, sheet] of candidates.entries()) {
    await betweenParts(inHand, done, candidates.length);
    const populations = inseePopulations(sheet, year);
    if (populations) found.push({ sheet: sheet.name, populations });
  }
  const [first, ...others] = found;
  if (!first) throw new DomainError(message('insee.noTable'));
  if (others.length === 0) return first.populations;
  throw new DomainError(message('insee.twoTables', { sheets: found.map(({ sheet }) => sheet).join(', ') }));
}

function csvCell(cell: unknown): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** INSEE's older files are in the Windows alphabet; what is no valid UTF-8 is in that one. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
