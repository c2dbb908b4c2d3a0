import { type MessageKey } from './catalogue';
import { type Arguments, message, type Message, render as renderIn, inTypesetFrench } from './message';

/*
 * What is written in a workbook is a French public document, whatever the language of the Excel that writes it: two
 * officers must get the same sheets, set as French is, with its no-break spaces.
 */

/** The text of a message, in French. */
export function render(detail: Message): string {
  return inFrench(() => renderIn(detail));
}

/** A text known in advance, in French. */
export function text<K extends MessageKey>(key: K, ...values: Arguments<K>): string {
  return render(message(key, ...values));
}

/** What is told by code that speaks the user's language, told in French for once. */
export function inFrench<T>(told: () => T): T {
  return inTypesetFrench(told);
}
