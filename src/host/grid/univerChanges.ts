import { type ICommandService } from '@univerjs/core';

/** What changes a workbook, among all that Univer does; heights that follow from contents do not. */
const CHANGES_WORKBOOK = /^sheet\.mutation\.(?!.*auto-height)|^data-validation\.mutation\.|defined-name/;

/** Calls the listener after each change of the workbook. Results of a calculation are none: they are local. */
export function onUniverChange(commands: ICommandService, listener: () => void): void {
  commands.onCommandExecuted(({ id }, options) => {
    if (CHANGES_WORKBOOK.test(id) && options?.onlyLocal !== true) listener();
  });
}
