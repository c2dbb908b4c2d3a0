import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { betweenParts, type ReadingInHand } from '../reading/readingInHand';
import { type TextFile } from './textFile';

const MEGABYTE = 1024 * 1024;
/** The body of a convention, unpacked. A zip bomb is far beyond. */
const MOST_MEGABYTES = 40;
const BODY = 'word/document.xml';

/**
 * The text of a Word document: a line a paragraph, tabs between the cells of a table, a form feed between pages that
 * the author broke. What was deleted under revision, headers, footers and notes are left out.
 *
 * @throws DomainError when it is no Word document, is damaged, or would unpack into too much; AbortError when
 *   stopped.
 */
export async function docxText({ name, bytes }: TextFile, inHand: ReadingInHand): Promise<string> {
  const xml = bodyOf({ name, bytes });
  try {
    return await textOfBody(xml, inHand);
  } catch (error) {
    if (inHand.signal?.aborted) throw error;
    throw new DomainError(message('textFile.damaged', { name }));
  }
}

function bodyOf({ name, bytes }: TextFile): string {
  let isTooLarge = false;
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: file => {
        names.push(file.name);
        if (file.name !== BODY) return false;
        // The directory may lie about a size, but the unpacker fills no more than what it declares.
        isTooLarge = file.originalSize > MOST_MEGABYTES * MEGABYTE;
        return !isTooLarge;
      },
    });
  } catch {
    throw new DomainError(message('textFile.damaged', { name }));
  }
  if (isTooLarge) throw new DomainError(message('textFile.tooLarge', { name, most: MOST_MEGABYTES }));
  const body = parts[BODY];
  if (body) return new TextDecoder('utf-8').decode(body);
  throw new DomainError(
    names.includes('content.xml')
      ? message('textFile.openDocument', { name })
      : message('textFile.notText', { name }),
  );
}

/** Elements of WordprocessingML, whatever prefix the file gives its namespace. */
const WORD =
  /^https?:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml|purl\.oclc\.org\/ooxml\/wordprocessingml)/;
/** What was deleted or moved away under revision; instructions of fields; the second form of a drawing. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback']);

/** Characters read at once: some hundredths of a second, between which the pane answers. */
const PART = 500_000;

async function textOfBody(xml: string, inHand: ReadingInHand): Promise<string> {
  const reader = new BodyReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const type = Object.values(attributes).find(attribute => attribute.local === 'type')?.value;
    reader.open(local, WORD.test(uri), type);
  });
  parser.on('closetag', ({ local, uri }) => reader.close(local, WORD.test(uri)));
  parser.on('text', text => reader.read(text));
  parser.on('error', error => {
    throw error;
  });
  for (let start = 0; start < xml.length; start += PART) {
    await betweenParts(inHand, start, xml.length);
    parser.write(xml.slice(start, start + PART));
  }
  parser.close();
  return reader.text;
}

/** Puts the text of a body together, element by element. */
class BodyReader {
  text = '';
  private skipped = 0;
  private isInText = false;
  private tables = 0;
  private cell: string[] | null = null;
  private paragraph = '';

  open(name: string, isWord: boolean, type: string | undefined): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped += 1;
    else if (isWord) this.start(name, type);
  }

  close(name: string, isWord: boolean): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (isWord) this.end(name);
  }

  read(text: string): void {
    if (this.isInText && this.skipped === 0) this.paragraph += text;
  }

  private start(name: string, type: string | undefined): void {
    if (name === 't') this.isInText = true;
    else if (name === 'tab') this.paragraph += this.tables > 0 ? ' ' : '\t';
    else if (name === 'br' || name === 'cr') this.paragraph += this.lineEnd(type);
    else if (name === 'noBreakHyphen') this.paragraph += '-';
    else if (name === 'tbl') this.tables += 1;
    else if (name === 'tc' && this.tables === 1) this.cell = [];
  }

  private lineEnd(type: string | undefined): string {
    if (this.tables > 0) return ' ';
    return type === 'page' ? '\f' : '\n';
  }

  private end(name: string): void {
    if (name === 't') this.isInText = false;
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc' && this.tables === 1) {
      this.text += `${this.text === '' || /[\n\f]$/.test(this.text) ? '' : '\t'}${(this.cell ?? []).join(' ').trim()}`;
      this.cell = null;
    } else if (name === 'tr' && this.tables === 1) this.text += '\n';
    else if (name === 'tbl') this.tables -= 1;
  }

  /** A paragraph of its own ends a block; those of a cell are one line. */
  private endParagraph(): void {
    const paragraph = this.paragraph;
    this.paragraph = '';
    if (this.cell) this.cell.push(paragraph.trim());
    else this.text += `${paragraph}\n\n`;
  }
}
