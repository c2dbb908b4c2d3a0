import { readXlsx } from 'hucre/xlsx';
import { type InseeGrid } from '../../checks/insee/inseeColumns';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { sheetCells } from '../reading/sheetCells';
import { checkedWorkbookXml } from '../reading/workbookPackage';

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
  // INSEE's workbook of all communes unpacks into some 30 MB: far below the limit.
  checkedWorkbookXml(bytes);
  const { sheets, dateSystem = '1900' } = await readXlsx(bytes).catch(() => {
    throw new DomainError(message('xlsx.damaged'));
  });
  return sheets.map(sheet => {
    const { values, origin } = sheetCells(sheet, dateSystem);
    return { name: sheet.name, values, origin };
  });
}
