import { type Cell as FileCell, type WriteSheet } from 'hucre/xlsx';
import { isAcross } from '../documents/cells';
import { type CellModel, type SheetModel } from '../documents/sheetModel';
import { fileCell } from './fileCell';
import { fileCharts } from './fileCharts';
import { filePage } from './filePage';

const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** A sheet of the models in the terms of the file writer. */
export function fileSheet(sheet: SheetModel): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width: fileWidth(width) })),
    cells: fileCells(sheet),
    merges: sheet.rows.flatMap((cells, row) =>
      isAcross(cells) ? [{ startRow: row, startCol: 0, endRow: row, endCol: sheet.columns.length - 1 }] : [],
    ),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    freezePane: { rows: sheet.headerRow + 1 },
    a11y: { headerRow: sheet.headerRow },
    charts: fileCharts(sheet),
    ...filePage(sheet),
  };
}

function fileCells({ rows }: SheetModel): Map<string, Partial<FileCell>> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): [string, Partial<FileCell>][] =>
        isUntouched(cell) ? [] : [[`${row},${column}`, fileCell(cell)]],
      ),
    ),
  );
}

function isUntouched({ content, style }: CellModel): boolean {
  return content.kind === 'blank' && style === 'blank';
}

/**
 * A width as files store it: the characters that Excel shows as the column's width, plus the padding around them,
 * in 256ths of a digit.
 */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}
