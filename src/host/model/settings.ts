import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type Model } from './model';

interface SettingSelf {
  readonly model: Model;
  readonly key: string;
}

/** Excel.SettingCollection: what the add-in stores in the workbook, shared with Office.context.document.settings. */
export const settingCollectionClass = defineClass<Model>({
  name: 'SettingCollection',
  items: model => [...model.state.settings.keys()].map(key => setting({ model, key })),
  methods: {
    Add: add,
    GetCount: model => model.state.settings.size,
    GetItem: (model, args) => {
      if (!model.state.settings.has(args.text(0))) throw itemNotFound();
      return setting({ model, key: args.text(0) });
    },
    GetItemOrNullObject: (model, args) =>
      model.state.settings.has(args.text(0)) ? setting({ model, key: args.text(0) }) : null,
  },
});

const setting: (self: SettingSelf) => HostObject = defineClass<SettingSelf>({
  name: 'Setting',
  identity: self => ({ _Id: self.key }),
  properties: {
    Key: { get: self => self.key },
    Value: {
      get: self => existing(self),
      set: (self, value) => {
        existing(self);
        self.model.state.settings.set(self.key, value);
      },
    },
  },
  methods: {
    Delete: self => {
      existing(self);
      self.model.state.settings.delete(self.key);
    },
  },
});

function existing(self: SettingSelf): unknown {
  if (!self.model.state.settings.has(self.key)) throw itemNotFound();
  return self.model.state.settings.get(self.key);
}

function add(model: Model, args: CallArguments): HostObject {
  const key = args.text(0);
  if (key === '') throw invalidArgument();
  // Adding an existing key replaces its value.
  model.state.settings.set(key, args.raw(1) ?? null);
  return setting({ model, key });
}
