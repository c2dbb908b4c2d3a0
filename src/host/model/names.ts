import { type DefinedName } from '../grid/grid';
import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { columnLetters, fullAddress, splitAddress } from './address';
import { type NamesSelf, type RangeSelf } from './model';
import { rangeOfAddress } from './rangeNavigation';

interface NameSelf extends NamesSelf {
  readonly name: string;
}

/** A letter, an underscore or a backslash first; never like a cell or R1C1. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|[RC]|R\d*C\d*)$/i;

/** Excel.NamedItemCollection, of the workbook or of one sheet. */
export const namesClass = defineClass<NamesSelf>({
  name: 'NamedItemCollection',
  items: self => own(self).map(({ name }) => namedItem({ ...self, name })),
  methods: {
    Add: (self, args) => add(self, args),
    AddFormulaLocal: (self, args) => add(self, args),
    GetCount: self => own(self).length,
    GetItem: (self, args) => {
      const found = find(self, args.text(0));
      if (!found) throw itemNotFound();
      return namedItem({ ...self, name: found.name });
    },
    GetItemOrNullObject: (self, args) => {
      const found = find(self, args.text(0));
      return found ? namedItem({ ...self, name: found.name }) : null;
    },
  },
});

const namedItem: (self: NameSelf) => HostObject = defineClass<NameSelf>({
  name: 'NamedItem',
  identity: self => ({ _Id: self.name }),
  properties: {
    Name: { get: self => existing(self).name },
    Formula: {
      get: self => existing(self).formula,
      set: (self, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        self.model.grid.setName({ ...existing(self), formula: value });
        self.model.isDirty = true;
      },
    },
    Value: { get: self => existing(self).formula.replace(/^=/, '').replace(/\$/g, '') },
    Type: { get: typeOf },
    Scope: { get: self => (existing(self).sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Comment: {
      get: self => existing(self).comment,
      set: (self, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        self.model.grid.setName({ ...existing(self), comment: value });
      },
    },
    Visible: { get: () => true },
  },
  methods: {
    Delete: self => {
      const found = existing(self);
      self.model.grid.removeName(found.name, found.sheetId);
      self.model.isDirty = true;
    },
    GetRange: self => {
      const range = rangeOf(self);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: self => rangeOf(self),
  },
});

/** What a name stands for; a formula that is neither cells nor a constant counts as text, as its value is not known. */
function typeOf(self: NameSelf): string {
  const formula = existing(self).formula.replace(/^=/, '');
  if (/#REF!|#NAME\?/i.test(formula)) return 'Error';
  if (rangeOf(self)) return 'Range';
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  if (/^[+-]?\d+$/.test(formula)) return 'Integer';
  return /^[+-]?\d*\.\d+$/.test(formula) ? 'Double' : 'String';
}

function own(self: NamesSelf): readonly DefinedName[] {
  return self.model.grid.names().filter(name => name.sheetId === self.sheetId);
}

function find(self: NamesSelf, name: string): DefinedName | undefined {
  return own(self).find(other => other.name.toLowerCase() === name.toLowerCase());
}

function existing(self: NameSelf): DefinedName {
  const found = find(self, self.name);
  if (!found) throw itemNotFound();
  return found;
}

function add(self: NamesSelf, args: CallArguments): HostObject {
  const name = args.text(0);
  if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw invalidArgument(name);
  if (find(self, name)) throw itemAlreadyExists();
  self.model.checkStructure();
  const comment = args.optionalText(2) ?? '';
  self.model.grid.setName({ name, formula: reference(self, args), sheetId: self.sheetId, comment });
  self.model.isDirty = true;
  return namedItem({ ...self, name });
}

function reference(self: NamesSelf, args: CallArguments): string {
  const range = args.object(1)?.self as RangeSelf | undefined;
  if (!range) {
    const formula = args.text(1);
    return formula.startsWith('=') ? formula : `=${formula}`;
  }
  const { area } = range;
  const sheet = self.model.sheet(area.sheetId).name;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const sheetPart = splitAddressSheet(fullAddress(sheet, area));
  return `=${sheetPart}!${first === last ? first : `${first}:${last}`}`;
}

function splitAddressSheet(address: string): string {
  return address.slice(0, address.lastIndexOf('!'));
}

function rangeOf(self: NameSelf): HostObject | null {
  const target = existing(self).formula.replace(/^=/, '');
  const { sheet } = splitAddress(target);
  const home = sheet === undefined ? undefined : self.model.findSheet(sheet);
  if (!home) return null;
  try {
    return rangeOfAddress(self.model, home.id, target);
  } catch {
    // The name stands for a formula or a constant, not for cells.
    return null;
  }
}
