import { type FormatBlock } from './workbookContent';

/** Cells of one line that look the same, one after another. */
interface Run {
  readonly column: number;
  readonly columns: number;
  readonly format: number;
}

/** Gathers cells that look the same into rectangles, line after line. Cells without a format are left out. */
export class FormatBlocks {
  private readonly done: FormatBlock[] = [];
  private open: FormatBlock[] = [];
  private nextRow = 0;

  /** Lines come in their order; each gives the format of its cells from a first column on. */
  addRow(row: number, column: number, formats: readonly (number | undefined)[]): void {
    const above = row === this.nextRow ? this.open : [];
    if (row !== this.nextRow) this.done.push(...this.open);
    const grown = runs(column, formats).map(run => {
      const same = above.find(
        block => block.column === run.column && block.columns === run.columns && block.format === run.format,
      );
      return same ? { ...same, rows: same.rows + 1 } : { ...run, row, rows: 1 };
    });
    const continued = new Set(grown.map(block => `${block.row},${block.column}`));
    this.done.push(...above.filter(block => !continued.has(`${block.row},${block.column}`)));
    this.open = grown;
    this.nextRow = row + 1;
  }

  result(): FormatBlock[] {
    this.done.push(...this.open);
    this.open = [];
    return this.done;
  }
}

function runs(column: number, formats: readonly (number | undefined)[]): Run[] {
  const found: Run[] = [];
  for (let start = 0; start < formats.length;) {
    const format = formats[start];
    let end = start + 1;
    while (end < formats.length && formats[end] === format) end++;
    if (format !== undefined) found.push({ column: column + start, columns: end - start, format });
    start = end;
  }
  return found;
}
