import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { betweenParts, type ReadingInHand } from '../reading/readingInHand';
import { docxText } from './docxText';
import { plainText } from './plainText';
import { type FileText, type TextFile } from './textFile';

const MEGABYTE = 1024 * 1024;
/** A convention of a hundred pages with its signatures is well below. */
const MOST_MEGABYTES = 30;
/** Longer than any convention: a novel, or a file made to stop the pane. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The text of a .docx, .pdf or .txt file. The contents say which it is, whatever the file is called. Nothing leaves
 * the machine.
 *
 * @throws DomainError in one sentence: another format, a password, a scan without text, damaged, too large; AbortError
 *   when stopped.
 */
export async function readTextFile({ name, bytes }: TextFile, inHand: ReadingInHand = {}): Promise<FileText> {
  if (bytes.length === 0) throw new DomainError(message('textFile.empty', { name }));
  if (bytes.length > MOST_MEGABYTES * MEGABYTE)
    throw new DomainError(message('textFile.tooLarge', { name, most: MOST_MEGABYTES }));
  await betweenParts(inHand, 0, 0);
  const read = await textOf({ name, bytes }, inHand);
  if (read.text.length > MOST_CHARACTERS)
    throw new DomainError(message('textFile.tooLong', { name, most: MOST_CHARACTERS }));
  if (read.text.trim() === '') throw new DomainError(message('textFile.noText', { name }));
  return read;
}

async function textOf({ name, bytes }: TextFile, inHand: ReadingInHand): Promise<FileText> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith('PK')) return { name, pages: null, text: await docxText({ name, bytes }, inHand) };
  if (head.includes('%PDF-')) {
    // The reader of PDF weighs as much as the pane: it comes when a PDF is opened.
    const { pdfText } = await import('./pdfText');
    return { name, ...(await pdfText({ name, bytes }, inHand)) };
  }
  if (head.startsWith('\xD0\xCF\x11\xE0')) throw new DomainError(message('textFile.oldWord', { name }));
  if (head.startsWith('{\\rtf')) throw new DomainError(message('textFile.rtf', { name }));
  return { name, pages: null, text: plainText({ name, bytes }) };
}
