export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
}

const GUTTER = '  ';

/** Rows of texts as aligned lines under their headers; no line ends with spaces. */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map(({ header }) => header), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map(cells => cells[index]?.length ?? 0)));
  return lines.map(cells =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join(GUTTER)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, align: Column['align']): string {
  return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
}
