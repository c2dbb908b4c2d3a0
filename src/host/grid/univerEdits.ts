import {
  type ICellData,
  type ICommandService,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Area, type CellValue, type EditListener } from './grid';

export interface EditSource {
  /** Whether what happens now is the host's own doing. */
  readonly isOwn: () => boolean;
  /** What a cell holds, or undefined when its sheet is no more. */
  readonly valueOf: (area: Area) => CellValue | undefined;
}

/** Tells of each change that a person makes to what cells hold: neither looks, nor results of a calculation. */
export function onUniverEdit(commands: ICommandService, source: EditSource, listener: EditListener): void {
  const before = new WeakMap<object, CellValue | undefined>();
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true || source.isOwn()) return;
    const area = editedArea(params as ISetRangeValuesMutationParams);
    if (area && area.rows * area.columns === 1) before.set(params!, source.valueOf(area));
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    // Results of a calculation are applied as local changes.
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true || source.isOwn()) return;
    const area = editedArea(params as ISetRangeValuesMutationParams);
    if (area) listener(area, before.get(params!));
  });
}

/** The cells whose contents a mutation sets; undefined when it sets looks only. */
function editedArea({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  if (!cellValue) return undefined;
  const cells = new ObjectMatrix<Nullable<ICellData>>(cellValue);
  let isEdit = false;
  cells.forValue((_row, _column, cell) => {
    isEdit ||= !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
  });
  return isEdit ? areaOf(subUnitId, cells.getDataRange()) : undefined;
}

function areaOf(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return { sheetId, row: startRow, column: startColumn, rows, columns };
}
