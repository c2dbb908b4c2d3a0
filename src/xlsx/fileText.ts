import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

/** What one cell of an .xlsx file can hold, in UTF-16 units; Excel "repairs" a file that goes beyond. */
export const LONGEST_TEXT = 32_767;

/** In a file "_x000D_" means a carriage return: a text that really reads so must have its "_" written "_x005F_". */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Half an emoji, and the two code points that XML forbids without any way to write them. */
const UNWRITABLE = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * A text as the cells of a file store it, so that it reads back as it was typed.
 *
 * @throws DomainError when it is longer than a cell can hold: never cut in silence.
 */
export function fileText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    const start = `${text.slice(0, 60)}…`;
    throw new DomainError(message('xlsx.textTooLong', { start, length: text.length, longest: LONGEST_TEXT }));
  }
  return text.replace(UNWRITABLE, '\uFFFD').replace(LOOKS_ESCAPED, '_x005F_');
}
