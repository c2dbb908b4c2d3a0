import { type Arguments, message, type Message, render as renderIn, speak, spokenLocale } from './message';
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

/** What is told by code that speaks the user's language, told in French for once. */
export function inFrench<T>(told: () => T): T {
  const usual = spokenLocale();
  speak('fr');
  try {
    return told();
  } finally {
    speak(usual);
  }
}
