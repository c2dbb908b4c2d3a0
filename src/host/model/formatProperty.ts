import { type CellFormat } from '../grid/grid';
import { type Property } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type RangeSelf } from './model';

/** Above this many cells only the used ones are compared. */
const MANY_CELLS = 200_000;

/** The value of a format that all cells of a range share, or undefined when they differ. */
export function commonFormat<K extends keyof CellFormat>(self: RangeSelf, key: K): CellFormat[K] | undefined {
  const { model, area } = self;
  const isHuge = area.rows * area.columns > MANY_CELLS;
  const looked = isHuge
    ? { ...area, rows: Math.min(area.rows, 200), columns: Math.min(area.columns, 100) }
    : area;
  const values = model.grid.readFormat(looked, key);
  const first = values[0]?.[0];
  return values.every(row => row.every(value => value === first)) ? first : undefined;
}

/** A property of all cells of a range: the common value, or null when they differ. */
export function formatProperty<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => CellFormat[K],
): Property<RangeSelf> {
  return {
    get: self => commonFormat(self, key) ?? null,
    set: (self, value) => {
      // Built in two steps: the type of an object with a computed generic key is lost by the compiler.
      const change: { -readonly [P in keyof CellFormat]?: CellFormat[P] } = {};
      change[key] = read(value);
      self.model.checkAllowed(self.area.sheetId, 'allowFormatCells');
      self.model.grid.writeFormat(self.area, change);
    },
  };
}

/** One of Excel's words, whatever the case of its first letter. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find(word => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(String(value));
  return found;
}
