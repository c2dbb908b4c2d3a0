import { type Worksheet } from '@univerjs/core';
import { fillMatrix } from './areas';
import { DEFAULT_FORMAT } from './defaultFormat';
import { type Area, type CellFormat } from './grid';
import { formatOfStyle } from './univerStyle';
import { type UnlockedCells } from './unlockedCells';

/**
 * The formats of an area of a sheet, read once for each style rather than once for each cell: a large workbook has few
 * styles.
 */
export function readUniverFormats(sheet: Worksheet, area: Area, unlocked: UnlockedCells): CellFormat[][] {
  const cells = sheet.getCellMatrix();
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const known = new Map<string, CellFormat>();
  const styled = (row: number, column: number): CellFormat => {
    if (row >= rowCount || column >= columnCount) return DEFAULT_FORMAT;
    const own = cells.getValue(row, column)?.s;
    const lines = sheet.getRowStyle(row) ?? sheet.getColumnStyle(column);
    // Styles that stand in the cell itself, or under that of a line, are composed for that cell.
    if (lines || (own && typeof own !== 'string'))
      return formatOfStyle(sheet.getComposedCellStyle(row, column));
    const key = own ?? '';
    const format = known.get(key) ?? formatOfStyle(sheet.getComposedCellStyle(row, column));
    known.set(key, format);
    return format;
  };
  const changed = new Map<CellFormat, CellFormat>();
  return fillMatrix(area.rows, area.columns, (r, c) => {
    const format = styled(area.row + r, area.column + c);
    if (unlocked.isLocked(area.sheetId, area.row + r, area.column + c)) return format;
    const open = changed.get(format) ?? { ...format, locked: false };
    changed.set(format, open);
    return open;
  });
}
