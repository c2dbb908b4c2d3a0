import { type CellContent } from '../documents/sheetModel';

/** What may be put in a cell through Range.formulas. */
export type CellInput = string | number;

// Excel reads what it is given as if it had been typed: a sign starts a formula, a digit may be a number or a date,
// and so may a month's name followed by a year. A text with neither digit nor leading sign is safe as it is.
const READ_AS_SOMETHING_ELSE = /^[=+\-@'\s]|\d|^(true|false|vrai|faux)$/i;

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
      return READ_AS_SOMETHING_ELSE.test(content.text) ? `'${content.text}` : content.text;
  }
}
