import { type Edit } from '../../checks/finding';

/**
 * What one exchange may carry, in bytes as estimated below: Excel on the web lets 5 MB through, and the answer names
 * every cell again.
 */
const BYTES_PER_SYNC = 2_000_000;
/** Actions and object paths of one cell or line, both ways, at most. */
const BYTES_PER_TARGET = 1_500;
/** A character may take three bytes, and a text goes out and comes back. */
const BYTES_PER_CHARACTER = 6;
const LINES_PER_EDIT = 500;

/** Cuts edits into lots of one exchange each, in their order; an edit of many lines is cut too. */
export function editBatches(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  return batchesOf(edits.flatMap(cutLines), bytesOf);
}

/** Cuts what is known of cells into lots of one exchange each, in their order. */
export function cellBatches<Cell extends { readonly formula: unknown }>(
  cells: readonly Cell[],
): readonly (readonly Cell[])[] {
  return batchesOf(cells, ({ formula }) => BYTES_PER_TARGET + bytesOfText(formula));
}

/** Cuts anything into lots of one exchange each, in their order. */
export function batchesOf<Item>(
  items: readonly Item[],
  bytes: (item: Item) => number = () => BYTES_PER_TARGET,
): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const more = bytes(item);
    const batch = batches.at(-1);
    if (batch && size + more <= BYTES_PER_SYNC) {
      batch.push(item);
      size += more;
    } else {
      batches.push([item]);
      size = more;
    }
  }
  return batches;
}

function cutLines(edit: Edit): Edit[] {
  if (edit.kind === 'showRows') return pieces(edit.rows).map(rows => ({ ...edit, rows }));
  if (edit.kind === 'showColumns') return pieces(edit.columns).map(columns => ({ ...edit, columns }));
  return [edit];
}

function pieces(lines: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(lines.length / LINES_PER_EDIT) }, (_, index) =>
    lines.slice(index * LINES_PER_EDIT, (index + 1) * LINES_PER_EDIT),
  );
}

function bytesOf(edit: Edit): number {
  switch (edit.kind) {
    case 'text':
      return BYTES_PER_TARGET + bytesOfText(edit.text);
    case 'formula':
      return BYTES_PER_TARGET + bytesOfText(edit.formula);
    case 'showRows':
      return BYTES_PER_TARGET * edit.rows.length;
    case 'showColumns':
      return BYTES_PER_TARGET * edit.columns.length;
    case 'number':
    case 'showSheet':
    case 'unmerge':
      return BYTES_PER_TARGET;
  }
}

function bytesOfText(content: unknown): number {
  return typeof content === 'string' ? content.length * BYTES_PER_CHARACTER : 0;
}
