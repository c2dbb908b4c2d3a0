import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { type InseeGrid } from '../../checks/insee/inseeColumns';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { sheetCells } from '../reading/sheetCells';

const MEGABYTE = 1024 * 1024;
/** INSEE's workbook of all communes unpacks into some 30 MB. */
const MOST_MEGABYTES = 200;
const WORKBOOK_PART = /^xl\/workbook\d*\.xml$/i;

/** A sheet of a workbook of figures. */
export interface InseeSheet extends InseeGrid {
  readonly name: string;
}

/**
 * The sheets of an .xlsx file, values only; it also runs in the pane, where Node's own readers are not.
 *
 * @throws DomainError when it is no .xlsx file, is damaged, or would unpack into too much.
 */
export async function inseeSheets(bytes: Uint8Array): Promise<InseeSheet[]> {
  checkPackage(bytes);
  const { sheets, dateSystem = '1900' } = await readXlsx(bytes).catch(() => {
    throw new DomainError(message('xlsx.damaged'));
  });
  return sheets.map(sheet => {
    const { values, origin } = sheetCells(sheet, dateSystem);
    return { name: sheet.name, values, origin };
  });
}

/** Looks into the directory of the package before anything is unpacked. */
function checkPackage(bytes: Uint8Array): void {
  let unpacked = 0;
  let isWorkbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        isWorkbook ||= WORKBOOK_PART.test(name);
        return false;
      },
    });
  } catch {
    throw new DomainError(message('xlsx.damaged'));
  }
  if (!isWorkbook) throw new DomainError(message('xlsx.notAWorkbook'));
  if (unpacked > MOST_MEGABYTES * MEGABYTE)
    throw new DomainError(message('xlsx.tooLarge', { most: MOST_MEGABYTES }));
}
