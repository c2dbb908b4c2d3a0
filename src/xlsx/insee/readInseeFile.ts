import { parseCsv } from 'hucre/csv';
import { type InseePopulations, inseePopulations } from '../../checks/insee/inseePopulations';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { isOldContainer, isZip } from '../reading/workbookPackage';
import { inseeSheets } from './inseeSheets';

/**
 * The legal populations of a file of INSEE's, .xlsx or .csv (";", "," or tabs; UTF-8 or the Windows alphabet).
 *
 * @param year the millésime wanted, where the file has several.
 * @throws DomainError when it cannot be read, holds no such table or two of them, or has a mistake, by cell.
 */
export async function readInseeFile(
  bytes: Uint8Array,
  year: number | null = null,
): Promise<InseePopulations> {
  if (bytes.length === 0) throw new DomainError(message('insee.emptyFile'));
  if (isOldContainer(bytes)) throw new DomainError(message('xlsx.ole'));
  if (isZip(bytes)) return fromWorkbook(bytes, year);
  const values = parseCsv(decoded(bytes)).map(row => row.map(cell => csvCell(cell)));
  const found = inseePopulations({ values, origin: { row: 0, column: 0 } }, year);
  if (found) return found;
  throw new DomainError(message('insee.noTable'));
}

async function fromWorkbook(bytes: Uint8Array, year: number | null): Promise<InseePopulations> {
  const sheets = await inseeSheets(bytes);
  // INSEE's workbook also counts régions, départements, cantons…: its communes have a sheet of that name.
  const named = sheets.filter(({ name }) => /^communes?$/i.test(name.trim()));
  const found = (named.length > 0 ? named : sheets).flatMap(sheet => {
    const populations = inseePopulations(sheet, year);
    return populations ? [{ sheet: sheet.name, populations }] : [];
  });
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
