import { type CellContent } from '../documents/sheetModel';
import { onlyFormula } from './reading/onlyFormula';

/** What may be put in a cell through Range.formulas. */
export type CellInput = string | number;

// Excel reads what it is given as if it had been typed: a sign starts a formula, in
// its usual width or in that of Asian keyboards, a digit starts a number or a date.
const STARTS_SOMETHING_ELSE = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20'\s\d(.,$€£%#]/;
const LOGICAL = /^(true|false|vrai|faux)$/i;
// "mars 2019" and "mon 5/3" are dates as well: a month or a day of the week, in French or English, and a digit.
const DATED =
  /^(jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c|lun|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun).*\d/i;

function isReadAsSomethingElse(text: string): boolean {
  return STARTS_SOMETHING_ELSE.test(text) || LOGICAL.test(text) || DATED.test(text);
}

/** The contents of a cell in the form that Excel takes for what it is: a text stays a text. */
export function cellInput(content: CellContent): CellInput {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return content.value.toNumber();
    case 'formula':
      return content.formula;
    case 'text':
      return isReadAsSomethingElse(content.text) ? `'${content.text}` : content.text;
  }
}

/**
 * What a cell holds, as Excel gives it (its formula, else its constant), in the form that puts it back.
 *
 * @param value what it shows, which tells a text that begins with « = » from a formula.
 */
export function standingInput(formula: string | number | boolean, value: unknown): CellInput | boolean {
  if (typeof formula !== 'string') return formula;
  return onlyFormula(formula, value) ?? cellInput({ kind: 'text', text: formula });
}
