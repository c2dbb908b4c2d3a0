import { type Arguments, message, type Message, render as renderIn } from './message';
import { type MessageKey } from './catalogue';

/*
 * What is written in a workbook is a French public document, whatever the language of the Excel that writes it: two
 * officers must get the same sheets.
 */

/** The text of a message, in French. */
export function render(detail: Message): string {
  return renderIn(detail, 'fr');
}

/** A text known in advance, in French. */
export function text<K extends MessageKey>(key: K, ...values: Arguments<K>): string {
  return render(message(key, ...values));
}
