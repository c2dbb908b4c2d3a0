import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationRenderMode,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { type Validation } from './annotations';

/** A rule of Univer with what the host keeps in it: Univer copies the whole of a rule wherever it moves it. */
export type KeepingValidation = ISheetDataValidationRule & { readonly ime?: string };

const ERROR_STYLES: readonly (readonly [Validation['errorStyle'], DataValidationErrorStyle])[] = [
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
  ['information', DataValidationErrorStyle.INFO],
];
/** What Univer has and Excel has not, as the nearest that Excel has. */
const NEAREST: Readonly<Record<string, string>> = {
  listMultiple: 'list',
  checkbox: 'list',
  any: 'none',
};

/** A validation as Univer has it. */
export function toUniverValidation(
  validation: Validation,
  uid: string,
  ranges: readonly IRange[],
): KeepingValidation {
  const { type, operator, formula1, formula2, allowBlank, imeMode } = validation;
  return {
    uid,
    type,
    ranges: [...ranges],
    ...(operator !== undefined && { operator: operator as DataValidationOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank,
    showDropDown: !validation.hidesArrow,
    renderMode: validation.hidesArrow ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
    showInputMessage: validation.showsPrompt,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    showErrorMessage: validation.showsError,
    errorStyle:
      ERROR_STYLES.find(([word]) => word === validation.errorStyle)?.[1] ?? DataValidationErrorStyle.STOP,
    errorTitle: validation.errorTitle,
    error: validation.error,
    ...(imeMode !== '' && { ime: imeMode }),
  };
}

/** A validation of Univer, in the words of the host. */
export function fromUniverValidation(rule: KeepingValidation): Omit<Validation, 'areas'> {
  const isList = rule.type === 'list';
  return {
    type: NEAREST[rule.type] ?? rule.type,
    operator: rule.operator,
    formula1: itemsOf(rule),
    formula2: rule.type === 'checkbox' ? undefined : rule.formula2 || undefined,
    allowBlank: rule.allowBlank ?? true,
    hidesArrow: isList && rule.showDropDown === false,
    showsPrompt: rule.showInputMessage ?? false,
    promptTitle: rule.promptTitle ?? '',
    prompt: rule.prompt ?? '',
    showsError: rule.showErrorMessage ?? rule.errorStyle === DataValidationErrorStyle.STOP,
    errorStyle: ERROR_STYLES.find(([, style]) => style === rule.errorStyle)?.[0] ?? 'stop',
    errorTitle: rule.errorTitle ?? '',
    error: rule.error ?? '',
    imeMode: rule.ime ?? '',
  };
}

/** A tick box holds one of two values: a list of them. */
function itemsOf({ type, formula1, formula2 }: KeepingValidation): string | undefined {
  if (type === 'checkbox') return `${formula1 || '1'},${formula2 || '0'}`;
  return formula1 || undefined;
}
