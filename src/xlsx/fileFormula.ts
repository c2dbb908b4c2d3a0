/** The add-in's own functions; every other name in a formula is Excel's. */
const ADD_IN_FUNCTIONS = /\b(?:TARIF_PERIODE|TARIF_ANNUEL|TARIF_TABLEAU|TARIF)(?=\()/g;

/**
 * A formula as a file stores it: no leading "=", and the add-in's functions under the prefix by which Excel knows them.
 *
 * Excel saves the functions of JavaScript add-ins as "_xldudf_NAME" and, when it opens a file, looks for no other: a
 * bare TARIF would stay #NAME? until its cell is edited (github.com/OfficeDev/Excel-Custom-Functions/issues/108).
 */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(ADD_IN_FUNCTIONS, '_xldudf_$&') : part))
    .join('"');
}
