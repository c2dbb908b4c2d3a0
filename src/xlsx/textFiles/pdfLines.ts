/** A run of characters of a page, as pdf.js gives it. */
export interface PdfRun {
  readonly str: string;
  /** Whether a line ends after it, as far as pdf.js can tell. */
  readonly hasEOL: boolean;
  /** The last two are its place on the page, in points from the bottom left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Beyond this share of a line's height between two lines, a paragraph ends. */
const PARAGRAPH = 1.75;
/** Runs further apart than this share of their height are cells of a table. */
const CELL = 1.6;
const SAME_LINE = 0.5;

/** The runs of a page as lines of text: a blank line between paragraphs, a tab between the cells of a table. */
export function pdfLines(runs: readonly PdfRun[]): string {
  let text = '';
  let last: PdfRun | null = null;
  for (const run of runs) {
    if (run.str.trim() === '') {
      if (run.str !== '' && last && text !== '' && !/\s$/.test(text)) text += ' ';
      continue;
    }
    text += last ? gapBetween(last, run, text) : '';
    text += run.str;
    last = run;
  }
  return text;
}

function gapBetween(last: PdfRun, run: PdfRun, text: string): string {
  const height = Math.max(last.height, run.height, 1);
  const down = bottomOf(last) - bottomOf(run);
  if (Math.abs(down) > height * SAME_LINE) {
    // Upwards: another column, or a frame.
    return down < 0 || down > height * PARAGRAPH ? '\n\n' : '\n';
  }
  const gap = leftOf(run) - (leftOf(last) + last.width);
  if (gap > height * CELL) return '\t';
  return gap > height * 0.15 && !/\s$/.test(text) ? ' ' : '';
}

function leftOf({ transform }: PdfRun): number {
  return transform[4] ?? 0;
}

function bottomOf({ transform }: PdfRun): number {
  return transform[5] ?? 0;
}
