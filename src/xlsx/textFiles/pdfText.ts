import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { betweenParts, type ReadingInHand } from '../reading/readingInHand';
import { pdfLines } from './pdfLines';
import { type FileText, type TextFile } from './textFile';

/** A convention with all its annexes is well below. */
const MOST_PAGES = 500;
/** A page with fewer letters than this is a picture with a stamp. */
const FEWEST_LETTERS = 10;

/**
 * The text layer of a PDF, page by page.
 *
 * @throws DomainError when it has a password, is damaged, has too many pages, or is a scan without text; AbortError when stopped.
 */
export async function pdfText(
  { name, bytes }: TextFile,
  inHand: ReadingInHand,
): Promise<Pick<FileText, 'text' | 'pages'>> {
  const { getDocument } = await loadedReader();
  const task = getDocument({
    // The reader takes the bytes away: it gets its own.
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw refusal(name, error);
    });
    if (document.numPages > MOST_PAGES)
      throw new DomainError(message('textFile.tooManyPages', { name, most: MOST_PAGES }));
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      await betweenParts(inHand, number - 1, document.numPages);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pdfLines(items.flatMap(item => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    const letters = pages.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS * pages.length) throw new DomainError(message('textFile.scanned', { name }));
    return { text: pages.join('\n\f'), pages: pages.length };
  } catch (error) {
    if (inHand.signal?.aborted) throw error;
    throw error instanceof DomainError ? error : new DomainError(message('textFile.damaged', { name }));
  } finally {
    await task.destroy();
  }
}

function refusal(name: string, error: unknown): DomainError {
  const kind = error instanceof Error ? error.name : '';
  return new DomainError(
    kind === 'PasswordException'
      ? message('textFile.password', { name })
      : message('textFile.damaged', { name }),
  );
}

/**
 * pdf.js, with its worker in the same script: no second file to load, so that no policy of a server and no web view of
 * Excel can stand in its way. It draws nothing here, and reads page after page, between which the pane answers.
 */
async function loadedReader() {
  const scope = globalThis as {
    pdfjsWorker?: unknown;
    DOMMatrix?: unknown;
    ImageData?: unknown;
    Path2D?: unknown;
  };
  // Outside a browser it looks for what it draws with, which reading text does not need.
  for (const drawing of ['DOMMatrix', 'ImageData', 'Path2D'] as const) scope[drawing] ??= class {};
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
