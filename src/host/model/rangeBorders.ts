import { type Area, type BorderLine, type CellFormat } from '../grid/grid';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { oneOf } from './formatProperty';
import { type RangeSelf } from './model';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

interface BorderSelf {
  readonly range: RangeSelf;
  readonly side: Side;
}

/** Excel.RangeBorderCollection */
export const rangeBorders = defineClass<RangeSelf>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  methods: {
    GetItem: (self, args) => rangeBorder({ range: self, side: oneOf(args.text(0), SIDES) }),
    GetItemAt: (self, args) => {
      const side = SIDES[args.integer(0)];
      if (!side) throw invalidArgument();
      return rangeBorder({ range: self, side });
    },
  },
  items: self => SIDES.map(side => rangeBorder({ range: self, side })),
});

const rangeBorder: (self: BorderSelf) => HostObject = defineClass<BorderSelf>({
  name: 'RangeBorder',
  identity: self => ({ _Id: self.side }),
  properties: {
    SideIndex: { get: self => self.side },
    Style: {
      get: self => read(self)?.style ?? 'None',
      set: (self, value) => {
        const style = oneOf(value, STYLES);
        write(self, line => (style === 'None' ? null : { ...(line ?? THIN_BLACK), style }));
      },
    },
    Weight: {
      get: self => read(self)?.weight ?? 'Thin',
      set: (self, value) => {
        const weight = oneOf(value, WEIGHTS);
        write(self, line => ({ ...(line ?? THIN_BLACK), weight }));
      },
    },
    Color: {
      get: self => read(self)?.color ?? '#000000',
      set: (self, value) => {
        if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
        write(self, line => ({ ...(line ?? THIN_BLACK), color: value.toUpperCase() }));
      },
    },
  },
});

const THIN_BLACK: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function read(self: BorderSelf): BorderLine | null {
  const place = places(self)[0];
  if (!place) return null;
  return self.range.model.grid.readFormat({ ...place.area, rows: 1, columns: 1 }, place.key)[0]?.[0] ?? null;
}

function write(self: BorderSelf, change: (line: BorderLine | null) => BorderLine | null): void {
  const { model, area } = self.range;
  model.checkAllowed(area.sheetId, 'allowFormatCells');
  const line = change(read(self));
  for (const place of places(self)) {
    const format: Partial<Record<BorderKey, CellFormat[BorderKey]>> = { [place.key]: line };
    model.grid.writeFormat(place.area, format);
  }
}

/** Which sides of which cells a border of a range is. */
function places(self: BorderSelf): readonly { readonly area: Area; readonly key: BorderKey }[] {
  const { area } = self.range;
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  switch (self.side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, key: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow, rows: 1 }, key: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, key: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn, columns: 1 }, key: 'borderRight' }];
    case 'InsideHorizontal':
      if (area.rows < 2) return [];
      return [
        { area: { ...area, rows: area.rows - 1 }, key: 'borderBottom' },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, key: 'borderTop' },
      ];
    case 'InsideVertical':
      if (area.columns < 2) return [];
      return [
        { area: { ...area, columns: area.columns - 1 }, key: 'borderRight' },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, key: 'borderLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      // Diagonals are neither drawn nor kept.
      return [];
  }
}
