import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { itemNotFound, notImplemented } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type SheetSelf } from './model';
import { areaArgument, rangeAt } from './rangeNavigation';
import { type SheetState } from './workbookState';

/** Excel.AutoFilter: whether a sheet has one and where; this host hides no row by it. */
export const autoFilterClass = defineClass<SheetSelf>({
  name: 'AutoFilter',
  properties: {
    Enabled: { get: self => stateOf(self).autoFilter !== undefined },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    Apply: apply,
    Remove: self => {
      self.model.checkAllowed(self.sheetId, 'allowAutoFilter');
      stateOf(self).autoFilter = undefined;
    },
    GetRange: self => {
      const range = rangeOf(self);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

function apply(self: SheetSelf, args: CallArguments): void {
  if (!args.isOmitted(2)) throw notImplemented('AutoFilter.apply with criteria');
  self.model.checkAllowed(self.sheetId, 'allowAutoFilter');
  const first = { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  stateOf(self).autoFilter = areaArgument({ model: self.model, area: first }, args, 0);
}

function rangeOf(self: SheetSelf): HostObject | null {
  const { autoFilter } = stateOf(self);
  return autoFilter ? rangeAt(self.model, autoFilter) : null;
}

function stateOf(self: SheetSelf): SheetState {
  return self.model.state.sheet(self.model.sheet(self.sheetId).id);
}
