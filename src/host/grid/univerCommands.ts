import { type ICommandService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/** What changes a workbook, among all that Univer does; heights that follow from contents do not. */
const CHANGES_WORKBOOK = /^sheet\.mutation\.(?!.*auto-height)|^data-validation\.mutation\.|defined-name/;

/** Calls the listener after each change of the workbook. Results of a calculation are none: they are local. */
export function onUniverChange(commands: ICommandService, listener: () => void): void {
  commands.onCommandExecuted(({ id }, options) => {
    if (CHANGES_WORKBOOK.test(id) && options?.onlyLocal !== true) listener();
  });
}

/** Has Univer calculate some ranges again, or everything. */
export function startUniverCalculation(
  commands: ICommandService,
  dirty: { readonly forceCalculation: boolean; readonly dirtyRanges: readonly unknown[] },
): void {
  commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      ...dirty,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
