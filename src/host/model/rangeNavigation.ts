import { bounding, intersection } from '../grid/areas';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../grid/grid';
import { type CallArguments } from '../protocol/callArguments';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { parseLocalAddress, splitAddress } from './address';
import { type Model, type RangeSelf } from './model';

/** The range of an area, refused when it leaves the sheet. */
export function rangeAt(model: Model, area: Area): HostObject {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument('outside the sheet');
  return model.objects.range({ model, area });
}

/** The range of an address or of a name, seen from a sheet. */
export function rangeOfAddress(model: Model, sheetId: string, address: string): HostObject {
  const named = model.grid
    .names()
    .find(name => name.name.toLowerCase() === address.toLowerCase() && (name.sheetId ?? sheetId) === sheetId);
  const { sheet, local } = splitAddress(named ? named.formula.replace(/^=/, '') : address);
  const home = sheet === undefined ? model.sheet(sheetId) : model.findSheet(sheet);
  // Excel refuses an address that names another sheet than the one that is asked.
  if (!home || (!named && home.id !== sheetId)) throw invalidArgument(address);
  return rangeAt(model, { ...parseLocalAddress(local), sheetId: home.id });
}

/** The area of a Range argument, or of an address in its place. */
export function areaArgument(self: RangeSelf, args: CallArguments, index: number): Area {
  const object = args.object(index);
  if (object && isRangeSelf(object.self)) return object.self.area;
  return { ...parseLocalAddress(args.text(index)), sheetId: self.area.sheetId };
}

function isRangeSelf(value: unknown): value is RangeSelf {
  return typeof value === 'object' && value !== null && 'area' in value && 'model' in value;
}

type Move = (self: RangeSelf, args: CallArguments) => HostObject | null;

const derive =
  (change: (area: Area, args: CallArguments) => Partial<Area>): Move =>
  (self, args) =>
    rangeAt(self.model, { ...self.area, ...change(self.area, args) });

/** The methods of a range that lead to another range. */
export const rangeNavigation: Readonly<Record<string, Move>> = {
  // Unlike the others, these two indices may lie outside the range.
  GetCell: derive((area, args) => ({
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
    rows: 1,
    columns: 1,
  })),
  GetOffsetRange: derive((area, args) => ({
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  GetResizedRange: derive((area, args) => ({
    rows: area.rows + args.integer(0),
    columns: area.columns + args.integer(1),
  })),
  GetAbsoluteResizedRange: derive((_area, args) => ({ rows: args.integer(0), columns: args.integer(1) })),
  GetRow: derive((area, args) => ({ row: area.row + within(args.integer(0), area.rows), rows: 1 })),
  GetColumn: derive((area, args) => ({
    column: area.column + within(args.integer(0), area.columns),
    columns: 1,
  })),
  GetLastRow: derive(area => ({ row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: derive(area => ({ column: area.column + area.columns - 1, columns: 1 })),
  GetLastCell: derive(area => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetEntireRow: derive(() => ({ column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: derive(() => ({ row: 0, rows: MAX_ROWS })),
  GetBoundingRect: (self, args) => rangeAt(self.model, bounding(self.area, areaArgument(self, args, 0))),
  GetIntersection: (self, args) => {
    const shared = intersection(self.area, areaArgument(self, args, 0));
    if (!shared) throw itemNotFound();
    return rangeAt(self.model, shared);
  },
  GetIntersectionOrNullObject: (self, args) => {
    const shared = intersection(self.area, areaArgument(self, args, 0));
    return shared ? rangeAt(self.model, shared) : null;
  },
  GetUsedRange: (self, args) => {
    const used = usedWithin(self, args);
    if (!used) throw itemNotFound();
    return rangeAt(self.model, used);
  },
  GetUsedRangeOrNullObject: (self, args) => {
    const used = usedWithin(self, args);
    return used ? rangeAt(self.model, used) : null;
  },
};

function within(index: number, size: number): number {
  if (index < 0 || index >= size) throw invalidArgument();
  return index;
}

function usedWithin(self: RangeSelf, args: CallArguments): Area | undefined {
  const used = self.model.grid.usedArea(self.area.sheetId, args.optionalBoolean(0) ?? false);
  return used && intersection(self.area, used);
}
