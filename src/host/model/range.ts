import { type Area, type ClearKind, MAX_COLUMNS, MAX_ROWS } from '../grid/grid';
import { type CallArguments } from '../protocol/callArguments';
import { defineClass, type Property } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { fullAddress } from './address';
import { columnProperties, rowProperties } from './lineProperties';
import { type RangeSelf } from './model';
import { mergedAreas } from './rangeAreas';
import { rangeContents } from './rangeContents';
import { rangeNavigation } from './rangeNavigation';

/** Excel.Range */
export const rangeClass = defineClass<RangeSelf>({
  name: 'Range',
  properties: {
    ...rangeContents,
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    RowIndex: { get: self => self.area.row },
    ColumnIndex: { get: self => self.area.column },
    RowCount: { get: self => self.area.rows },
    ColumnCount: { get: self => self.area.columns },
    CellCount: { get: self => self.area.rows * self.area.columns },
    IsEntireRow: { get: self => self.area.columns === MAX_COLUMNS },
    IsEntireColumn: { get: self => self.area.rows === MAX_ROWS },
    Hidden: { get: self => common(rowFlags(self)) === true || common(columnFlags(self)) === true },
    RowHidden: hiddenProperty('allowFormatRows', rowFlags, (self, hidden) =>
      self.model.grid.setRowsHidden(self.area, hidden),
    ),
    ColumnHidden: hiddenProperty('allowFormatColumns', columnFlags, (self, hidden) =>
      self.model.grid.setColumnsHidden(self.area, hidden),
    ),
  },
  navigations: {
    Worksheet: self => self.model.objects.worksheet({ model: self.model, sheetId: self.area.sheetId }),
    Format: self => self.model.objects.rangeFormat(self),
  },
  methods: {
    ...rangeNavigation,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetMergedAreasOrNullObject: mergedAreas,
    Select: select,
    Clear: clear,
    Merge: merge,
    Unmerge: self => {
      self.model.checkAllowed(self.area.sheetId, 'allowFormatCells');
      self.model.grid.unmerge(self.area);
    },
    Calculate: self => {
      self.model.isDirty = true;
    },
    // Asked by the client before it sends a large array in several parts.
    _ValidateArraySize: (self, args) => {
      if (args.integer(0) !== self.area.rows || args.integer(1) !== self.area.columns)
        throw invalidArgument();
    },
  },
});

function addressOf(self: RangeSelf): string {
  return fullAddress(self.model.sheet(self.area.sheetId).name, self.area);
}

function select(self: RangeSelf): void {
  if (self.model.sheet(self.area.sheetId).visibility !== 'Visible') throw invalidArgument('hidden sheet');
  self.model.grid.select(self.area);
}

function clear(self: RangeSelf, args: CallArguments): void {
  const asked = args.optionalText(0) ?? 'All';
  const kinds: Readonly<Record<string, ClearKind>> = { All: 'All', Contents: 'Contents', Formats: 'Formats' };
  const kind = kinds[asked];
  if (!kind) throw invalidArgument(asked);
  self.model.checkCells(self.area);
  const wipe = () => self.model.grid.clear(self.area, kind);
  if (kind === 'Formats') wipe();
  else self.model.changeCells(self.area, wipe);
  if (kind === 'All') self.model.grid.unmerge(self.area);
}

function merge(self: RangeSelf, args: CallArguments): void {
  self.model.checkAllowed(self.area.sheetId, 'allowFormatCells');
  const parts: readonly Area[] =
    args.optionalBoolean(0) === true
      ? Array.from({ length: self.area.rows }, (_r, row) => ({
          ...self.area,
          row: self.area.row + row,
          rows: 1,
        }))
      : [self.area];
  for (const part of parts) {
    if (part.rows * part.columns > 1) mergeOne(self, part);
  }
}

/** Of merged cells only the first keeps its content. */
function mergeOne(self: RangeSelf, part: Area): void {
  const { grid } = self.model;
  self.model.changeCells(part, () => {
    grid.clear({ ...part, column: part.column + 1, columns: part.columns - 1 }, 'Contents');
    grid.clear({ ...part, row: part.row + 1, rows: part.rows - 1, columns: 1 }, 'Contents');
    grid.merge(part);
  });
}

function hiddenProperty(
  option: string,
  read: (self: RangeSelf) => readonly boolean[],
  write: (self: RangeSelf, hidden: boolean) => void,
): Property<RangeSelf> {
  return {
    get: self => common(read(self)),
    set: (self, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      self.model.checkAllowed(self.area.sheetId, option);
      write(self, value);
    },
  };
}

function rowFlags(self: RangeSelf): readonly boolean[] {
  const rows = Math.min(self.area.rows, lastUsed(self).row - self.area.row + 1);
  return flags(rows, index => self.model.grid.isRowHidden(self.area.sheetId, self.area.row + index));
}

function columnFlags(self: RangeSelf): readonly boolean[] {
  const columns = Math.min(self.area.columns, lastUsed(self).column - self.area.column + 1);
  return flags(columns, index => self.model.grid.isColumnHidden(self.area.sheetId, self.area.column + index));
}

/** Whole rows and columns are looked at as far as cells are used, and at least a little. */
function lastUsed(self: RangeSelf): { readonly row: number; readonly column: number } {
  const used = self.model.grid.usedArea(self.area.sheetId, false);
  return {
    row: Math.max(used ? used.row + used.rows - 1 : 0, self.area.row + Math.min(self.area.rows, 1000) - 1),
    column: Math.max(
      used ? used.column + used.columns - 1 : 0,
      self.area.column + Math.min(self.area.columns, 100) - 1,
    ),
  };
}

function flags(count: number, at: (index: number) => boolean): readonly boolean[] {
  return Array.from({ length: count }, (_value, index) => at(index));
}

/** The value that all share, or null when they differ: what Excel answers for a mixed range. */
function common(values: readonly boolean[]): boolean | null {
  const first = values[0] ?? false;
  return values.every(value => value === first) ? first : null;
}
