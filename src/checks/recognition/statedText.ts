import { type Stated } from '../tariffTable';
import { withoutMarkup } from '../../domain/names/plainWords';

/** A text of a table or near it, and its cell. */
export interface OwnText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** The value a text states, with the text and its cell. */
export function stated<Value>(value: Value, { sheet, cell, text }: OwnText): Stated<Value> {
  return { value, sheet, cell, text };
}

/** The first of the texts that a reading finds something in. */
export function firstStated<Value>(
  texts: readonly OwnText[],
  read: (text: string) => Value | null,
): Stated<Value> | null {
  for (const one of texts) {
    const value = read(withoutMarkup(one.text));
    if (value !== null) return stated(value, one);
  }
  return null;
}
