import { frenchErrors, frenchFunctions } from './frenchFunctions';

/**
 * The parts of a formula, in order of precedence: a text, the name of a sheet or a workbook, an array constant, an
 * error, a function, a number with decimals, a truth value, a comma. The rest is the same in both languages.
 */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|#[A-Z/0]+[!?]?|(?<![\w.$])(?:_xlfn\.(?:_xlws\.)?)?([A-Za-z][A-Za-z0-9.]*)(?=\()|(?<![\w$])\d*\.\d+|\b(?:TRUE|FALSE)\b|,/g;

/** A formula as a French Excel shows it: « =ARRONDI(B3*0,5;2) » for "=ROUND(B3*0.5,2)". Anything else is left as is. */
export function frenchFormula(formula: string): string {
  if (!formula.startsWith('=')) return frenchErrors[formula] ?? formula;
  return formula.replace(PART, (part: string, name: string | undefined) => {
    if (name !== undefined) return frenchFunctions[name.toUpperCase()] ?? name;
    if (part === ',') return ';';
    if (part.startsWith('#')) return frenchErrors[part] ?? part;
    if (part === 'TRUE' || part === 'FALSE') return frenchFunctions[part] ?? part;
    return /^\d*\.\d+$/.test(part) ? part.replace('.', ',') : part;
  });
}
