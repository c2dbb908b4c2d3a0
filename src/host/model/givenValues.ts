import { invalidArgument } from '../protocol/hostError';

/** A flag that a property is set to. */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A number between two. */
export function bounded(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) throw invalidArgument();
  return value;
}

/** A text that a property is set to. */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** `#RRGGBB`, or one of the colour names of HTML that add-ins use. */
export function color(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = COLOR_NAMES.get(value.toLowerCase());
  if (named === undefined) throw invalidArgument(value);
  return named;
}

const COLOR_NAMES: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['gray', '#808080'],
  ['lightgray', '#D3D3D3'],
]);
