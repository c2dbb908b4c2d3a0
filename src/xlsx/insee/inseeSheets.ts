import { readXlsx } from 'hucre/xlsx';
import { type InseeGrid } from '../../checks/insee/inseeColumns';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { betweenParts, type ReadingInHand } from '../reading/readingInHand';
import { sheetCells } from '../reading/sheetCells';
import { checkedWorkbookXml } from '../reading/workbookPackage';

/** A sheet of a workbook of figures. */
export interface InseeSheet extends InseeGrid {
  readonly name: string;
}

/**
 * The sheets of an .xlsx file, values only; it also runs in the pane, where Node's own readers are not.
 *
 * @throws DomainError when it is no .xlsx file, is damaged, or would unpack into too much; AbortError when stopped.
 */
export async function inseeSheets(bytes: Uint8Array, inHand: ReadingInHand): Promise<InseeSheet[]> {
  // INSEE's workbook of all communes unpacks into some 30 MB: far below the limit.
  checkedWorkbookXml(bytes);
  await betweenParts(inHand, 0, 0);
  const { sheets, dateSystem = '1900' } = await readXlsx(bytes).catch(() => {
    throw new DomainError(message('xlsx.damaged'));
  });
  const read: InseeSheet[] = [];
  for (const sheet of sheets) {
    await betweenParts(inHand, read.length, sheets.length);
    const { values, origin } = sheetCells(sheet, dateSystem);
    read.push({ name: sheet.name, values, origin });
  }
  return read;
}
