import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { type HostObject } from '../protocol/hostObject';
import { type SheetSelf } from './model';
import { areaArgument, rangeAt } from './rangeNavigation';
import { MAX_COLUMNS, MAX_ROWS } from '../grid/grid';

/** Excel.WorksheetFreezePanes */
export const freezePanesClass = defineClass<SheetSelf>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (self, args) => freeze(self, args.optionalInteger(0) ?? 0, 0),
    FreezeColumns: (self, args) => freeze(self, 0, args.optionalInteger(0) ?? 0),
    FreezeAt: freezeAt,
    Unfreeze: self => freeze(self, 0, 0),
    GetLocation: location,
    GetLocationOrNullObject: location,
  },
});

function freeze(self: SheetSelf, rows: number, columns: number): void {
  self.model.grid.freeze(self.model.sheet(self.sheetId).id, rows, columns);
}

function freezeAt(self: SheetSelf, args: CallArguments): void {
  const first = { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const area = areaArgument({ model: self.model, area: first }, args, 0);
  // Whole columns freeze no row, whole rows freeze no column.
  freeze(
    self,
    area.rows === MAX_ROWS ? 0 : area.row + area.rows,
    area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
  );
}

function location(self: SheetSelf): HostObject | null {
  const { rows, columns } = self.model.grid.frozen(self.model.sheet(self.sheetId).id);
  if (rows === 0 && columns === 0) return null;
  return rangeAt(self.model, {
    sheetId: self.sheetId,
    row: 0,
    column: 0,
    rows: rows || MAX_ROWS,
    columns: columns || MAX_COLUMNS,
  });
}
