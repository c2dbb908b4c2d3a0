import { writeXlsx } from 'hucre/xlsx';
import { type SheetModel } from '../documents/sheetModel';
import { text } from '../text/inFrench';
import { fileMark } from './fileMark';
import { printArea, printTitles } from './filePage';
import { fileSheet } from './fileSheet';
import { defaultFont } from './fileStyle';
import { namedCharts } from './namedCharts';

/** A sheet of a file. */
export interface KeyedSheet extends SheetModel {
  /** What the add-in will know it by once the file is opened in Excel; none: it is not to be known. */
  readonly key?: string;
}

/**
 * The .xlsx file that holds these sheets, in their order; the names must differ and suit Excel (see sheetName). Each one
 * with a key bears the mark by which the add-in knows it.
 *
 * Formulas are stored with the results their models expect, for readers that compute nothing; Excel computes them
 * again when it opens the file.
 *
 * @throws DomainError when a text is longer than a cell can hold.
 */
export async function workbookBytes(sheets: readonly KeyedSheet[], title: string): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: sheets.flatMap(sheet => [
      ...printArea(sheet),
      printTitles(sheet),
      ...(sheet.key === undefined ? [] : [fileMark(sheet.name, sheet.key)]),
    ]),
    properties: { title, creator: text('xlsx.creator') },
    defaultFont,
  });
  return sheets.some(({ charts = [] }) => charts.length > 0) ? namedCharts(file) : file;
}
