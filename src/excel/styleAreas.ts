import { type CellStyle } from '../documents/cellStyles';
import { type SheetModel } from '../documents/sheetModel';

/** A rectangle of cells of one style, 0-based. */
export interface StyleArea {
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Covers the styled cells of a sheet with few rectangles: formatting 31 rows costs one call, not 31.
 *
 * Cells of style "blank" belong to no area.
 */
export function styleAreas(rows: SheetModel['rows']): StyleArea[] {
  const finished: StyleArea[] = [];
  let open: StyleArea[] = [];
  rows.forEach((cells, row) => {
    const runs = rowRuns(
      cells.map(({ style }) => style),
      row,
    );
    const continued = runs.map(run => {
      const above = open.find(area => isAbove(area, run));
      return above ? { ...above, rowCount: above.rowCount + 1 } : run;
    });
    finished.push(
      ...open.filter(
        area => !continued.some(({ row: first, column }) => first === area.row && column === area.column),
      ),
    );
    open = continued;
  });
  return [...finished, ...open];
}

function isAbove(area: StyleArea, run: StyleArea): boolean {
  return area.style === run.style && area.column === run.column && area.columnCount === run.columnCount;
}

function rowRuns(styles: readonly CellStyle[], row: number): StyleArea[] {
  const starts = styles.flatMap((style, column) =>
    column === 0 || styles[column - 1] !== style ? [column] : [],
  );
  return starts.flatMap((column, index) => {
    const style = styles[column];
    const end = starts[index + 1] ?? styles.length;
    return style === undefined || style === 'blank'
      ? []
      : [{ style, row, column, rowCount: 1, columnCount: end - column }];
  });
}
