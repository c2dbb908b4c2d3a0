/**
 * The formula of a cell; null where it holds a constant, which Excel gives as formula too. A text that begins as a formula
 * does, typed after an apostrophe, is given as both: a formula never shows itself.
 */
export function onlyFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
