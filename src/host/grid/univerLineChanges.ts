import { type CommandListener, type ICommandService, type IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { type LineChange } from './lineChanges';

const KINDS: Readonly<Record<string, Pick<LineChange, 'axis' | 'isInserted'>>> = {
  [InsertRowMutation.id]: { axis: 'rows', isInserted: true },
  [RemoveRowMutation.id]: { axis: 'rows', isInserted: false },
  [InsertColMutation.id]: { axis: 'columns', isInserted: true },
  [RemoveColMutation.id]: { axis: 'columns', isInserted: false },
};

/** Tells the rows and columns that come into Univer's sheets or leave them, whoever does it. */
export function onLineChange(commands: ICommandService, listener: (change: LineChange) => void): void {
  const hear: CommandListener = ({ id, params }) => {
    const kind = KINDS[id];
    if (!kind) return;
    const { subUnitId: sheetId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const [at, last] =
      kind.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    listener({ ...kind, sheetId, at, count: last - at + 1 });
  };
  commands.onCommandExecuted(hear);
}
