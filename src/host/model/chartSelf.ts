import { type Block } from '../grid/annotations';
import { type CallArguments } from '../protocol/callArguments';
import { notImplemented } from '../protocol/hostError';
import { type ChartState } from './chartState';
import { type SheetSelf } from './model';
import { areaArgument } from './rangeNavigation';

/** A chart on a sheet. */
export interface ChartSelf extends SheetSelf {
  readonly chart: ChartState;
}

/** The cells of a range given to a chart; charts of another sheet's cells are not known here. */
export function chartSource({ model, sheetId: own }: SheetSelf, args: CallArguments, index: number): Block {
  const first = { sheetId: own, row: 0, column: 0, rows: 1, columns: 1 };
  const { sheetId, ...block } = areaArgument({ model, area: first }, args, index);
  if (sheetId !== own) throw notImplemented('Chart of the cells of another sheet');
  return block;
}
