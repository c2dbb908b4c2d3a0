const NO_BREAK = '\u00a0';
const BEFORE_SIGN = / (?=[:;?!%€»])/g;
const AFTER_QUOTE = /« /g;

/** Made once a text: the same ones are told over and over. */
const known = new Map<string, string>();

/**
 * A French text of the catalogue with the no-break spaces of its typography: inside « », and before : ; ? ! % €. One
 * width for all of them, which every font of Excel has.
 *
 * Of the catalogue only: what stands in its places (names of sheets, formulas, what a user typed) stays as it is.
 */
export function frenchSpaces(text: string): string {
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  const spaced = text.replace(BEFORE_SIGN, NO_BREAK).replace(AFTER_QUOTE, `«${NO_BREAK}`);
  known.set(text, spaced);
  return spaced;
}

/** What is told one after the other: « E-DEMAT : 96,80 € ; E-SERVICES : 77,44 € ». */
export function withSemicolons(parts: readonly string[]): string {
  return parts.join(`${NO_BREAK}; `);
}
