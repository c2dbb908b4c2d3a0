import { MAX_COLUMNS, MAX_ROWS, type Visibility } from '../grid/grid';
import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { quoteSheetName } from './address';
import { eventMethods } from './eventMethods';
import { oneOf } from './formatProperty';
import { type Model, type SheetSelf } from './model';
import { rangeAt, rangeOfAddress } from './rangeNavigation';
import { checkSheetName } from './sheetName';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Excel.Worksheet */
export const worksheetClass = defineClass<SheetSelf>({
  name: 'Worksheet',
  identity: self => ({ Id: self.sheetId }),
  properties: {
    Id: { get: self => info(self).id },
    Name: { get: self => info(self).name, set: rename },
    Position: { get: position, set: move },
    Visibility: { get: self => info(self).visibility, set: setVisibility },
    TabColor: { get: self => info(self).tabColor, set: setTabColor },
    ShowGridlines: {
      get: self => info(self).showGridlines,
      set: (self, value) => self.model.grid.updateSheet(info(self).id, { showGridlines: value === true }),
    },
    // The client reads ShowGridlines, but writes it under this name.
    Gridlines: {
      get: self => info(self).showGridlines,
      set: (self, value) => self.model.grid.updateSheet(info(self).id, { showGridlines: value === true }),
    },
  },
  navigations: {
    AutoFilter: self => self.model.objects.autoFilter(checked(self)),
    FreezePanes: self => self.model.objects.freezePanes(checked(self)),
    PageLayout: self => self.model.objects.pageLayout(checked(self)),
    Protection: self => self.model.objects.worksheetProtection(checked(self)),
    CustomProperties: self => self.model.objects.worksheetCustomProperties(checked(self)),
    Charts: self => self.model.objects.chartCollection(checked(self)),
    Names: self => self.model.objects.names(checked(self)),
  },
  methods: {
    ...eventMethods<SheetSelf>(
      ['changed', 'activated', 'selectionChanged'],
      self => self.model.events,
      self => info(self).id,
    ),
    Activate: self => {
      if (info(self).visibility !== 'Visible') throw invalidArgument('hidden sheet');
      self.model.grid.activateSheet(self.sheetId);
    },
    Calculate: self => {
      self.model.grid.recalculate();
      self.model.isDirty = true;
    },
    Delete: remove,
    GetCell: (self, args) => rangeAt(self.model, { ...one(self, args), rows: 1, columns: 1 }),
    GetRange: getRange,
    GetRangeByIndexes: (self, args) =>
      rangeAt(self.model, { ...one(self, args), rows: args.integer(2), columns: args.integer(3) }),
    GetUsedRange: (self, args) => {
      const used = self.model.grid.usedArea(info(self).id, args.optionalBoolean(0) ?? false);
      // Excel answers the first cell of an empty sheet.
      return rangeAt(self.model, used ?? { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: (self, args) => {
      const used = self.model.grid.usedArea(info(self).id, args.optionalBoolean(0) ?? false);
      return used ? rangeAt(self.model, used) : null;
    },
    GetNext: (self, args) => neighbour(self, args, 1) ?? fail(itemNotFound()),
    GetNextOrNullObject: (self, args) => neighbour(self, args, 1),
    GetPrevious: (self, args) => neighbour(self, args, -1) ?? fail(itemNotFound()),
    GetPreviousOrNullObject: (self, args) => neighbour(self, args, -1),
  },
});

function info(self: SheetSelf) {
  return self.model.sheet(self.sheetId);
}

function checked(self: SheetSelf): SheetSelf {
  info(self);
  return self;
}

function fail(error: HostError): never {
  throw error;
}

function one(self: SheetSelf, args: CallArguments) {
  return { sheetId: info(self).id, row: args.integer(0), column: args.integer(1) };
}

function rename(self: SheetSelf, value: unknown): void {
  if (typeof value !== 'string') throw invalidArgument();
  self.model.checkStructure();
  const others = self.model.grid.sheets().filter(sheet => sheet.id !== self.sheetId);
  checkSheetName(
    value,
    others.map(sheet => sheet.name),
  );
  self.model.grid.updateSheet(info(self).id, { name: value });
  self.model.isDirty = true;
}

function position(self: SheetSelf): number {
  const { id } = info(self);
  return self.model.grid.sheets().findIndex(sheet => sheet.id === id);
}

function move(self: SheetSelf, value: unknown): void {
  const count = self.model.grid.sheets().length;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= count)
    throw invalidArgument();
  self.model.checkStructure();
  self.model.grid.moveSheet(info(self).id, value);
}

function setVisibility(self: SheetSelf, value: unknown): void {
  const visibility = oneOf(value, VISIBILITIES);
  self.model.checkStructure();
  if (visibility !== 'Visible') checkAnotherVisible(self);
  self.model.grid.updateSheet(info(self).id, { visibility });
}

function setTabColor(self: SheetSelf, value: unknown): void {
  if (typeof value !== 'string' || !/^(?:#[0-9a-f]{6})?$/i.test(value)) throw invalidArgument();
  self.model.checkStructure();
  self.model.grid.updateSheet(info(self).id, { tabColor: value.toUpperCase() });
}

function getRange(self: SheetSelf, args: CallArguments): HostObject {
  const sheetId = info(self).id;
  if (args.isOmitted(0)) {
    return rangeAt(self.model, { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }
  return rangeOfAddress(self.model, sheetId, args.text(0));
}

function remove(self: SheetSelf): void {
  const sheet = info(self);
  if (self.model.state.protection.isProtected) throw accessDenied();
  // Excel does not delete what a user cannot see in the list of hidden sheets.
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('GeneralException', 'A very hidden worksheet cannot be deleted.');
  }
  if (sheet.visibility === 'Visible') checkAnotherVisible(self);
  breakNames(self.model, sheet.name);
  self.model.grid.deleteSheet(sheet.id);
  self.model.isDirty = true;
}

/** Names that stand for cells of a sheet that goes stand for nothing. */
function breakNames(model: Model, sheetName: string): void {
  const prefix = `=${quoteSheetName(sheetName)}!`.toLowerCase();
  for (const name of model.grid.names()) {
    if (name.formula.toLowerCase().startsWith(prefix)) {
      model.grid.setName({ ...name, formula: `=#REF!${name.formula.slice(prefix.length)}` });
    }
  }
}

/** A workbook always keeps one sheet in view. */
function checkAnotherVisible(self: SheetSelf): void {
  const others = self.model.grid
    .sheets()
    .filter(sheet => sheet.id !== self.sheetId && sheet.visibility === 'Visible');
  if (others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

function neighbour(self: SheetSelf, args: CallArguments, step: 1 | -1): HostObject | null {
  const visibleOnly = args.optionalBoolean(0) ?? false;
  const sheets = self.model.grid.sheets();
  let index = position(self) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== 'Visible') index += step;
  const found = sheets[index];
  return found ? self.model.objects.worksheet({ model: self.model, sheetId: found.id }) : null;
}
