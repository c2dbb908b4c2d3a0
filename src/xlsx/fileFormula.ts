import { storedCalls } from '../text/addInFunctions';

/**
 * A formula as a file stores it: no leading "=", and the add-in's functions under the prefix by which Excel knows them.
 *
 * When it opens a file, Excel looks for no other name: a bare TARIF would stay #NAME? until its cell is edited
 * (github.com/OfficeDev/Excel-Custom-Functions/issues/108).
 */
export function fileFormula(formula: string): string {
  return storedCalls(formula.replace(/^=/, ''));
}
