import { type CellValue } from '../../../src/checks/snapshot';
import { type CellGrid } from '../../../src/documents/parameters/sheetTables';
import { type SheetModel } from '../../../src/documents/sheetModel';

/** The cells of a sheet model as Excel would hold them once computed. */
export function gridOf({ rows }: SheetModel): CellGrid & { values: CellValue[][] } {
  const values = rows.map(row =>
    row.map(({ content }): CellValue => {
      switch (content.kind) {
        case 'blank':
          return '';
        case 'text':
          return content.text;
        case 'number':
          return content.value.toNumber();
        case 'formula':
          return typeof content.expected === 'string' ? content.expected : content.expected.toNumber();
      }
    }),
  );
  return { values, origin: { row: 0, column: 0 } };
}
