/** The minus sign of typography: longer than a hyphen, it is not lost at the start of an amount. */
const MINUS = '\u2212';

/** A number as `Intl` writes it, with the minus sign of typography in place of the hyphen. */
export function withMinus(formatted: string): string {
  return formatted.replace(/^-/, MINUS);
}
