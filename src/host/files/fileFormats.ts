import { type CellStyle } from 'hucre/xlsx';
import { DEFAULT_FORMAT } from '../grid/defaultFormat';
import { type BorderLine, type CellFormat } from '../grid/grid';
import { colorFromFile, colorToFile } from './fileColors';

type FileBorder = NonNullable<CellStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type FileAlignment = NonNullable<CellStyle['alignment']>;
type FileFont = NonNullable<CellStyle['font']>;

/** A style of a file, then a style and a weight in Excel's words. */
const LINES: readonly (readonly [FileSide['style'], string, string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const HORIZONTAL: readonly (readonly [NonNullable<FileAlignment['horizontal']>, string])[] = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
  ['centerContinuous', 'Center'],
  ['fill', 'Left'],
];
const VERTICAL: readonly (readonly [NonNullable<FileAlignment['vertical']>, string])[] = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['justify', 'Top'],
  ['distributed', 'Center'],
];

/** How a cell of a file looks, in Excel's words; what has no such word is among the lost features. */
export function formatFromFile(style: CellStyle, theme: readonly string[]): CellFormat {
  const { alignment = {}, border = {} } = style;
  return {
    ...DEFAULT_FORMAT,
    ...fontFromFile(style.font ?? {}, theme),
    numberFormat: style.numFmt ?? DEFAULT_FORMAT.numberFormat,
    fill: fillFromFile(style, theme),
    horizontalAlignment: HORIZONTAL.find(([word]) => word === alignment.horizontal)?.[1] ?? 'General',
    verticalAlignment: VERTICAL.find(([word]) => word === alignment.vertical)?.[1] ?? 'Bottom',
    wrapText: alignment.wrapText ?? false,
    indentLevel: alignment.indent ?? 0,
    locked: style.protection?.locked ?? true,
    borderTop: lineFromFile(border.top, theme),
    borderBottom: lineFromFile(border.bottom, theme),
    borderLeft: lineFromFile(border.left, theme),
    borderRight: lineFromFile(border.right, theme),
  };
}

/** A format in the terms of the file writer. */
export function formatToFile(format: CellFormat): CellStyle {
  const alignment = alignmentToFile(format);
  const border = borderToFile(format);
  return {
    font: fontToFile(format),
    ...(format.numberFormat !== 'General' && { numFmt: format.numberFormat }),
    ...(format.fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: colorToFile(format.fill) },
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(!format.locked && { protection: { locked: false } }),
  };
}

function fontFromFile(font: FileFont, theme: readonly string[]): Partial<CellFormat> {
  return {
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ? 'Single' : 'None',
    strikethrough: font.strikethrough ?? false,
    fontName: font.name ?? DEFAULT_FORMAT.fontName,
    fontSize: font.size ?? DEFAULT_FORMAT.fontSize,
    fontColor: colorFromFile(font.color, theme) ?? DEFAULT_FORMAT.fontColor,
  };
}

/** Every font whole: one without name or size is completed differently by each spreadsheet. */
function fontToFile(format: CellFormat): FileFont {
  return {
    name: format.fontName,
    size: format.fontSize,
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline !== 'None' && { underline: true }),
    ...(format.strikethrough && { strikethrough: true }),
    ...(format.fontColor !== DEFAULT_FORMAT.fontColor && { color: colorToFile(format.fontColor) }),
  };
}

/** A pattern is shown by the colour that covers most of it. */
function fillFromFile({ fill }: CellStyle, theme: readonly string[]): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return colorFromFile(fill.stops[0]?.color, theme) ?? null;
  if (fill.pattern === 'none') return null;
  const color = fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor);
  return colorFromFile(color, theme) ?? null;
}

function alignmentToFile(format: CellFormat): FileAlignment {
  const horizontal = HORIZONTAL.find(([, word]) => word === format.horizontalAlignment)?.[0];
  const vertical = VERTICAL.find(([, word]) => word === format.verticalAlignment)?.[0];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText && { wrapText: true }),
    ...(format.indentLevel > 0 && { indent: format.indentLevel }),
  };
}

function borderToFile(format: CellFormat): FileBorder {
  const { borderTop: top, borderBottom: bottom, borderLeft: left, borderRight: right } = format;
  return {
    ...(top && { top: lineToFile(top) }),
    ...(right && { right: lineToFile(right) }),
    ...(bottom && { bottom: lineToFile(bottom) }),
    ...(left && { left: lineToFile(left) }),
  };
}

function lineFromFile(side: FileSide | undefined, theme: readonly string[]): BorderLine | null {
  const line = LINES.find(([style]) => style === side?.style);
  if (!side || !line) return null;
  return { style: line[1], weight: line[2], color: colorFromFile(side.color, theme) ?? '#000000' };
}

function lineToFile({ style, weight, color }: BorderLine): FileSide {
  const exact = LINES.find(([, word, thickness]) => word === style && thickness === weight);
  const near = exact ?? LINES.find(([, word]) => word === style);
  return { style: near?.[0] ?? 'thin', color: colorToFile(color) };
}
