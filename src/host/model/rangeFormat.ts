import { type CellFormat } from '../grid/grid';
import { defineClass, type Property } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { autofitColumns, autofitRows } from './autofit';
import { rangeBorders } from './rangeBorders';
import { bounded, color, flag } from './givenValues';
import { commonFormat, formatProperty, oneOf } from './formatProperty';
import { type RangeSelf } from './model';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const WIDEST_COLUMN = 1_790;
const TALLEST_ROW = 409.5;

/** Excel.RangeFormat */
export const rangeFormatClass = defineClass<RangeSelf>({
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty('horizontalAlignment', value => oneOf(value, HORIZONTAL)),
    VerticalAlignment: formatProperty('verticalAlignment', value => oneOf(value, VERTICAL)),
    WrapText: formatProperty('wrapText', flag),
    IndentLevel: formatProperty('indentLevel', value => bounded(value, 0, 250)),
    ColumnWidth: sizeProperty(
      WIDEST_COLUMN,
      'allowFormatColumns',
      self =>
        sizes(self.area.columns, index =>
          self.model.grid.columnWidth(self.area.sheetId, self.area.column + index),
        ),
      (self, points) => self.model.grid.setColumnWidth(self.area, points),
    ),
    RowHeight: sizeProperty(
      TALLEST_ROW,
      'allowFormatRows',
      self =>
        sizes(self.area.rows, index => self.model.grid.rowHeight(self.area.sheetId, self.area.row + index)),
      (self, points) => self.model.grid.setRowHeight(self.area, points),
    ),
  },
  navigations: {
    Fill: self => rangeFillClass(self),
    Font: self => rangeFontClass(self),
    Borders: self => rangeBorders(self),
    Protection: self => formatProtectionClass(self),
  },
  methods: {
    AutofitColumns: self => {
      self.model.checkAllowed(self.area.sheetId, 'allowFormatColumns');
      autofitColumns(self.model.grid, self.area);
    },
    AutofitRows: self => {
      self.model.checkAllowed(self.area.sheetId, 'allowFormatRows');
      autofitRows(self.model.grid, self.area);
    },
  },
});

const rangeFillClass: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'RangeFill',
  properties: {
    Color: {
      get: self => {
        const fill = commonFormat(self, 'fill');
        // Excel answers white for no fill, and an empty text when cells differ.
        return fill === undefined ? '' : (fill ?? '#FFFFFF');
      },
      set: (self, value) => writeFormat(self, { fill: color(value) }),
    },
  },
  methods: { Clear: self => writeFormat(self, { fill: null }) },
});

const rangeFontClass: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'RangeFont',
  properties: {
    Bold: formatProperty('bold', flag),
    Italic: formatProperty('italic', flag),
    Underline: formatProperty('underline', value => oneOf(value, UNDERLINE)),
    Strikethrough: formatProperty('strikethrough', flag),
    Name: formatProperty('fontName', value => {
      if (typeof value !== 'string' || value === '') throw invalidArgument();
      return value;
    }),
    Size: formatProperty('fontSize', value => bounded(value, 1, 409)),
    Color: {
      get: self => commonFormat(self, 'fontColor') ?? '',
      set: (self, value) => writeFormat(self, { fontColor: color(value) }),
    },
  },
});

const formatProtectionClass: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'FormatProtection',
  properties: { Locked: formatProperty('locked', flag) },
});

function writeFormat(self: RangeSelf, change: Partial<CellFormat>): void {
  self.model.checkAllowed(self.area.sheetId, 'allowFormatCells');
  self.model.grid.writeFormat(self.area, change);
}

function sizeProperty(
  largest: number,
  option: string,
  read: (self: RangeSelf) => readonly number[],
  write: (self: RangeSelf, points: number) => void,
): Property<RangeSelf> {
  return {
    get: self => {
      const all = read(self);
      return all.every(size => size === all[0]) ? (all[0] ?? null) : null;
    },
    set: (self, value) => {
      self.model.checkAllowed(self.area.sheetId, option);
      write(self, bounded(value, 0, largest));
    },
  };
}

function sizes(count: number, at: (index: number) => number): readonly number[] {
  return Array.from({ length: Math.min(count, 1000) }, (_value, index) => at(index));
}
