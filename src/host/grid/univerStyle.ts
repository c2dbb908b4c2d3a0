import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { DEFAULT_FORMAT } from './defaultFormat';
import { type BorderLine, type CellFormat } from './grid';

/** Univer has no indent: it is kept as left padding, this many pixels a level. */
const INDENT_PIXELS = 9;

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
  ['General', HorizontalAlign.UNSPECIFIED],
];

const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

type StyleChange = { -readonly [K in keyof IStyleData]: IStyleData[K] };

/** What a change of format is in Univer's words. `locked` is not among them: Univer does not hold it. */
export function toUniverStyle(change: Partial<CellFormat>): IStyleData {
  const style: StyleChange = {};
  if (change.numberFormat !== undefined) {
    // Also when it is General: without a pattern of its own, a formula takes on that of the cells it reads.
    style.n = { pattern: change.numberFormat };
  }
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline !== 'None') };
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.wrapText !== undefined) style.tb = change.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indentLevel !== undefined) style.pd = { l: change.indentLevel * INDENT_PIXELS };
  if (change.horizontalAlignment !== undefined) {
    style.ht = byName(HORIZONTAL, change.horizontalAlignment, HorizontalAlign.UNSPECIFIED);
  }
  if (change.verticalAlignment !== undefined) {
    style.vt = byName(VERTICAL, change.verticalAlignment, VerticalAlign.BOTTOM);
  }
  const borders = borderChange(change);
  if (Object.keys(borders).length > 0) style.bd = borders;
  return style;
}

/** One format of a cell, from its style in Univer. */
export function fromUniverStyle<K extends keyof CellFormat>(
  style: Nullable<IStyleData>,
  key: K,
): CellFormat[K] {
  if (!style) return DEFAULT_FORMAT[key];
  return READERS[key](style) ?? DEFAULT_FORMAT[key];
}

/** Everything about the look of a cell, but whether it is locked. */
export function formatOfStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  const entries = Object.entries(READERS).map(([key, read]) => [key, read(style)] as const);
  const known = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return { ...DEFAULT_FORMAT, ...known };
}

type Readers = { readonly [K in keyof CellFormat]: (style: IStyleData) => CellFormat[K] | undefined };

const READERS: Readers = {
  numberFormat: style => style.n?.pattern || undefined,
  bold: style => style.bl === BooleanNumber.TRUE,
  italic: style => style.it === BooleanNumber.TRUE,
  underline: style => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
  strikethrough: style => style.st?.s === BooleanNumber.TRUE,
  fontName: style => style.ff ?? undefined,
  fontSize: style => style.fs ?? undefined,
  fontColor: style => hexColor(style.cl?.rgb),
  fill: style => hexColor(style.bg?.rgb),
  horizontalAlignment: style => HORIZONTAL.find(([, value]) => value === style.ht)?.[0],
  verticalAlignment: style => VERTICAL.find(([, value]) => value === style.vt)?.[0],
  wrapText: style => style.tb === WrapStrategy.WRAP,
  indentLevel: style => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
  locked: () => undefined,
  borderTop: style => borderLine(style.bd?.t),
  borderBottom: style => borderLine(style.bd?.b),
  borderLeft: style => borderLine(style.bd?.l),
  borderRight: style => borderLine(style.bd?.r),
};

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function byName<T>(pairs: readonly (readonly [string, T])[], name: string, fallback: T): T {
  return pairs.find(([word]) => word === name)?.[1] ?? fallback;
}

function borderChange(change: Partial<CellFormat>): Record<string, IBorderStyleData | null> {
  const sides = { t: change.borderTop, b: change.borderBottom, l: change.borderLeft, r: change.borderRight };
  const borders: Record<string, IBorderStyleData | null> = {};
  for (const [side, line] of Object.entries(sides)) {
    if (line !== undefined) borders[side] = line === null ? null : univerLine(line);
  }
  return borders;
}

function univerLine(line: BorderLine): IBorderStyleData {
  const exact = LINES.find(([style, weight]) => style === line.style && weight === line.weight);
  const near = exact ?? LINES.find(([style]) => style === line.style);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

function borderLine(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  const [style, weight] = LINES.find(([, , type]) => type === line.s) ?? ['Continuous', 'Thin'];
  return { style, weight, color: hexColor(line.cl.rgb) ?? '#000000' };
}

/** `#RRGGBB` of any way in which Univer writes a colour. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) {
    const parts = rgb.slice(1, 4).map(part => Number(part).toString(16).padStart(2, '0'));
    return `#${parts.join('').toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1, 4)
      .map(digit => digit + digit)
      .join('')}`.toUpperCase();
  return color.slice(0, 7).toUpperCase();
}
