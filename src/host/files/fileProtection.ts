import { type Sheet, type WriteSheet } from 'hucre/xlsx';
import { type ProtectionState } from '../model/workbookState';

type FileProtection = NonNullable<Sheet['protection']>;

/** What a protected sheet may still allow, in the words of files and of Excel's object model. */
const ALLOWED = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
] as const;

/** The password of a file is only a digest of it: the protection is kept, the password is not. */
export function protectionFromFile(file: FileProtection | undefined): ProtectionState {
  if (file?.sheet !== true) return { isProtected: false, password: undefined, options: {} };
  const allowed = ALLOWED.flatMap(([key, option]) => (file[key] === true ? [[option, true] as const] : []));
  const objects = { allowEditObjects: file.objects !== true, allowEditScenarios: file.scenarios !== true };
  return { isProtected: true, password: undefined, options: { ...Object.fromEntries(allowed), ...objects } };
}

export function protectionToFile(state: ProtectionState): Pick<WriteSheet, 'protection'> {
  if (!state.isProtected) return {};
  const allowed = ALLOWED.flatMap(([key, option]) =>
    state.options[option] === true ? [[key, true] as const] : [],
  );
  return {
    protection: {
      sheet: true,
      objects: state.options['allowEditObjects'] !== true,
      scenarios: state.options['allowEditScenarios'] !== true,
      ...(state.password !== undefined && { password: state.password }),
      ...Object.fromEntries(allowed),
    },
  };
}
