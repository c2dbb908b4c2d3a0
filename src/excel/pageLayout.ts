import { printedRows } from '../documents/charts/chartModel';
import { pagesWide } from '../documents/pagesWide';
import { type SheetModel } from '../documents/sheetModel';
import { text } from '../text/inFrench';

/** Whether this Excel can set up pages (ExcelApi 1.9: Excel 2019 cannot; the sheet is right without it). */
export function canSetUpPages(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}

/** Queues A4, as wide as stays readable, the header row on every page and page numbers. The caller syncs. */
export function queuePageLayout(sheet: Excel.Worksheet, model: SheetModel): void {
  const { pageLayout } = sheet;
  const headerRow = model.headerRow + 1;
  pageLayout.orientation =
    model.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: pagesWide(model) };
  pageLayout.centerHorizontally = true;
  const rows = printedRows(model.rows.length, model.charts);
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, model.columns.length));
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  const footers = pageLayout.headersFooters.defaultForAllPages;
  // In a footer "&" starts a code: "&P" is the page number; a literal one is doubled.
  footers.leftFooter = model.footer.replace(/&/g, '&&');
  footers.rightFooter = text('document.pageNumber', { page: '&P', pages: '&N' });
}
