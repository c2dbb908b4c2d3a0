import { type CellFormat } from './grid';

/** The format of a cell that nobody formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

/** Points: 64 pixels, the width of a column of Excel in Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
