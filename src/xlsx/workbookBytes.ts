import { writeXlsx } from 'hucre/xlsx';
import { type SheetModel } from '../documents/sheetModel';
import { text } from '../text/inFrench';
import { printArea, printTitles } from './filePage';
import { fileSheet } from './fileSheet';
import { defaultFont } from './fileStyle';

/**
 * The .xlsx file that holds these sheets, in their order; the names must differ and suit Excel (see sheetName).
 *
 * Formulas are stored with the results their models expect, for readers that compute nothing; Excel computes them
 * again when it opens the file.
 *
 * @throws DomainError when a text is longer than a cell can hold.
 */
export function workbookBytes(sheets: readonly SheetModel[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: sheets.flatMap(sheet => [...printArea(sheet), printTitles(sheet)]),
    properties: { title, creator: text('xlsx.creator') },
    defaultFont,
  });
}
