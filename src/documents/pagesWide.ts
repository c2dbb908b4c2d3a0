import { type SheetModel } from './sheetModel';

/** Characters across an A4 page that stay readable once shrunk to it, in points 6 at least. */
const READABLE = { portrait: 155, landscape: 220 } as const;

/** Over how many pages side by side a sheet is printed: on one, unless it would be too small to read. */
export function pagesWide({ columns, orientation }: Pick<SheetModel, 'columns' | 'orientation'>): number {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.ceil(characters / READABLE[orientation]));
}
