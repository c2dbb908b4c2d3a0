import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type SheetSelf } from './model';

const LONGEST_KEY = 255;

interface PropertySelf extends SheetSelf {
  readonly key: string;
}

/** Excel.WorksheetCustomPropertyCollection. Keys are the same whatever their case. */
export const worksheetCustomPropertiesClass = defineClass<SheetSelf>({
  name: 'WorksheetCustomPropertyCollection',
  items: self => [...stored(self).values()].map(({ key }) => customProperty({ ...self, key })),
  methods: {
    Add: add,
    GetCount: self => stored(self).size,
    GetItem: (self, args) => {
      const found = stored(self).get(args.text(0).toLowerCase());
      if (!found) throw itemNotFound();
      return customProperty({ ...self, key: found.key });
    },
    GetItemOrNullObject: (self, args) => {
      const found = stored(self).get(args.text(0).toLowerCase());
      return found ? customProperty({ ...self, key: found.key }) : null;
    },
  },
});

const customProperty: (self: PropertySelf) => HostObject = defineClass<PropertySelf>({
  name: 'WorksheetCustomProperty',
  identity: self => ({ _Id: self.key }),
  properties: {
    Key: { get: self => existing(self).key },
    Value: {
      get: self => existing(self).value,
      set: (self, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        stored(self).set(self.key.toLowerCase(), { key: existing(self).key, value });
      },
    },
  },
  methods: {
    Delete: self => {
      existing(self);
      stored(self).delete(self.key.toLowerCase());
    },
  },
});

function stored(self: SheetSelf) {
  return self.model.state.sheet(self.model.sheet(self.sheetId).id).customProperties;
}

function existing(self: PropertySelf) {
  const found = stored(self).get(self.key.toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}

function add(self: SheetSelf, args: CallArguments): HostObject {
  const [key, value] = [args.text(0), args.text(1)];
  if (key === '' || key.length > LONGEST_KEY) throw invalidArgument();
  const known = stored(self).get(key.toLowerCase());
  stored(self).set(key.toLowerCase(), { key: known?.key ?? key, value });
  return customProperty({ ...self, key });
}
