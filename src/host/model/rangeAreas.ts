import { type Area, MAX_COLUMNS, MAX_ROWS } from '../grid/grid';
import { overlap } from '../grid/areas';
import { defineClass } from '../protocol/defineClass';
import { HostError, invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { fullAddress } from './address';
import { type Model, type RangeSelf } from './model';
import { rangeAt } from './rangeNavigation';

interface AreasSelf {
  readonly model: Model;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas: several blocks of cells of one sheet. */
const rangeAreas: (self: AreasSelf) => HostObject = defineClass<AreasSelf>({
  name: 'RangeAreas',
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: self => self.areas.length },
    CellCount: { get: self => self.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    IsEntireColumn: { get: self => self.areas.every(area => area.rows === MAX_ROWS) },
    IsEntireRow: { get: self => self.areas.every(area => area.columns === MAX_COLUMNS) },
  },
  navigations: {
    Areas: self => rangeCollection(self),
    Worksheet: self => self.model.objects.worksheet(self),
  },
});

/** Excel.RangeCollection: the blocks, one by one. */
const rangeCollection: (self: AreasSelf) => HostObject = defineClass<AreasSelf>({
  name: 'RangeCollection',
  items: self => self.areas.map(area => rangeAt(self.model, area)),
  methods: {
    GetCount: self => self.areas.length,
    GetItemAt: (self, args) => {
      const area = self.areas[args.integer(0)];
      if (!area) throw invalidArgument();
      return rangeAt(self.model, area);
    },
  },
});

/** Beyond this many, Excel gives no answer at all. */
const MOST_MERGES = 512;

/** The merged blocks of a range, or null when it has none. */
export function mergedAreas(self: RangeSelf): HostObject | null {
  const { sheetId } = self.area;
  const areas = self.model.grid.merges(sheetId).filter(merged => overlap(merged, self.area));
  if (areas.length > MOST_MERGES) {
    throw new HostError('GeneralException', 'There are more than 512 merged areas in this range.');
  }
  return areas.length === 0 ? null : rangeAreas({ model: self.model, sheetId, areas });
}

function addressOf({ model, sheetId, areas }: AreasSelf): string {
  const { name } = model.sheet(sheetId);
  return areas.map(area => fullAddress(name, area)).join(',');
}
