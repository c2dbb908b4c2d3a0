import { textCell } from '../cells';
import { type CellModel } from '../sheetModel';
import { emptyCell } from '../year/firstColumns';

/** A line of a fiche: what it tells, its value, and the document it comes from. */
export function textRow(label: string, value: string, source: string): CellModel[] {
  return [label, value, source].map(written =>
    written === '' ? emptyCell('paragraph') : textCell(written, 'paragraph'),
  );
}
