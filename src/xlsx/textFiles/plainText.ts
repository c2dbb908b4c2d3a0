import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { type TextFile } from './textFile';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
// Some versions of Node decode windows-1252 as latin-1: what differs is put right.
const FIRST_C1 = 0x80;
const C1 = /[\u0080-\u009F]/g;
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const MOST_CONTROLS = 0.02;

/**
 * The text of a plain text file: UTF-8 with or without its mark, UTF-16 with its mark, else windows-1252.
 *
 * @throws DomainError when the bytes are no text.
 */
export function plainText({ name, bytes }: TextFile): string {
  const text = decoded(bytes);
  // eslint-disable-next-line no-control-regex -- that is what tells an image or a program from a text
  const controls = text.slice(0, 4096).match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  if (controls > Math.min(4096, text.length) * MOST_CONTROLS)
    throw new DomainError(message('textFile.notText', { name }));
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (UTF8_MARK.every((byte, at) => bytes[at] === byte)) return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No byte is wrong in windows-1252: it is what remains.
    return new TextDecoder('windows-1252').decode(bytes).replace(C1, character => {
      return WINDOWS[character.charCodeAt(0) - FIRST_C1] ?? character;
    });
  }
}
