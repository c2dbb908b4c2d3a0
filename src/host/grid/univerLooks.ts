import {
  CommandType,
  type ICellData,
  type ICommandService,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/**
 * Makes Univer keep the formulas of cells of which only the looks change.
 *
 * Univer takes a change of cells for a change of looks when its trigger is a command of looks; of any other it drops the
 * formulas. But it writes, over the trigger that it is given, the command under way, whichever it is: one that does
 * again what was undone, or the scrolling that follows the freezing of lines. What changes says it better.
 *
 * To be called before a workbook is opened: Univer's own listeners come after.
 */
export function keepFormulasUnderLooks(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || id !== SetRangeValuesMutation.id) return;
    const change = params as ISetRangeValuesMutationParams;
    if (isOfLooks(change)) change.trigger = SetStyleCommand.id;
  });
}

function isOfLooks({ cellValue }: ISetRangeValuesMutationParams): boolean {
  let found: boolean | undefined;
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((_row, _column, cell) => {
    found = cell !== null && cell !== undefined && Object.keys(cell).join() === 's';
    return found;
  });
  return found === true;
}
