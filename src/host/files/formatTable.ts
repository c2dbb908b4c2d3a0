import { DEFAULT_FORMAT } from '../grid/defaultFormat';
import { type CellFormat } from '../grid/grid';

/** The formats of a workbook, each once. A cell as nobody formatted it has none. */
export class FormatTable {
  readonly formats: CellFormat[] = [];
  private readonly places = new Map<string, number | undefined>([[keyOf(DEFAULT_FORMAT), undefined]]);
  private readonly known = new WeakMap<CellFormat, { readonly place: number | undefined }>();

  place(format: CellFormat): number | undefined {
    const known = this.known.get(format);
    if (known) return known.place;
    const key = keyOf(format);
    if (!this.places.has(key)) this.places.set(key, this.formats.push(format) - 1);
    const place = this.places.get(key);
    this.known.set(format, { place });
    return place;
  }
}

function keyOf(format: CellFormat): string {
  const line = (side: CellFormat['borderTop']) => side && [side.style, side.weight, side.color];
  return JSON.stringify([
    ...[format.numberFormat, format.bold, format.italic, format.underline, format.strikethrough],
    ...[format.fontName, format.fontSize, format.fontColor, format.fill, format.wrapText],
    ...[format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.locked],
    ...[format.borderTop, format.borderBottom, format.borderLeft, format.borderRight].map(line),
  ]);
}
