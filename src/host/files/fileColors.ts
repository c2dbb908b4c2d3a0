import { type CellStyle } from 'hucre/xlsx';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The colours that old files name by number; 64 and 65 are those of the system. */
const INDEXED = [
  ...'000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' '),
  ...'000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' '),
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];
/** The theme lists dark before light; cells count light before dark. */
const SWAPPED = [1, 0, 3, 2];

/** `#RRGGBB` of a colour of a file, or undefined for the automatic one. */
export function colorFromFile(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const base = baseColor(color, theme);
  if (base === undefined) return undefined;
  return `#${tinted(base, color.tint ?? 0)}`.toUpperCase();
}

/** A colour in the terms of the file writer. */
export function colorToFile(color: string): FileColor {
  return { rgb: color.replace('#', '').toUpperCase() };
}

function baseColor(color: FileColor, theme: readonly string[]): string | undefined {
  if (color.rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.rgb)) return color.rgb.slice(-6);
  if (color.theme !== undefined) return theme[SWAPPED[color.theme] ?? color.theme];
  return color.indexed === undefined ? undefined : INDEXED[color.indexed];
}

/** Lighter (above 0) or darker (below 0), by changing the luminance as Excel does. */
function tinted(hexadecimal: string, tint: number): string {
  if (tint === 0) return hexadecimal;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    at => parseInt(hexadecimal.slice(at, at + 2), 16) / 255,
  );
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (max + min) / 2;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (max - min) / (1 - Math.abs(2 * light - 1) || 1);
  const newChroma = chroma * (1 - Math.abs(2 * newLight - 1));
  const channels = [red, green, blue].map(channel => {
    const share = max === min ? 0 : (channel - light) / (max - min);
    return Math.round(Math.min(1, Math.max(0, newLight + share * newChroma)) * 255);
  });
  return channels.map(channel => channel.toString(16).padStart(2, '0')).join('');
}
