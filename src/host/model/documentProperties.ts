import { defineClass, type Property } from '../protocol/defineClass';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type CallArguments } from '../protocol/callArguments';
import { type Model } from './model';

interface CustomSelf {
  readonly model: Model;
  readonly key: string;
}

const LONGEST = 255;

/** Excel.DocumentProperties: the texts of File > Information, and the custom properties. */
export const documentPropertiesClass = defineClass<Model>({
  name: 'DocumentProperties',
  properties: Object.fromEntries(
    ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map(name => [
      name,
      text(name),
    ]),
  ),
  navigations: { Custom: model => customProperties(model) },
});

const customProperties: (model: Model) => HostObject = defineClass<Model>({
  name: 'CustomPropertyCollection',
  items: model => [...model.state.customDocumentProperties.values()].map(({ key }) => custom({ model, key })),
  methods: {
    Add: add,
    GetCount: model => model.state.customDocumentProperties.size,
    GetItem: (model, args) => {
      const found = model.state.customDocumentProperties.get(args.text(0).toLowerCase());
      if (!found) throw itemNotFound();
      return custom({ model, key: found.key });
    },
    GetItemOrNullObject: (model, args) => {
      const found = model.state.customDocumentProperties.get(args.text(0).toLowerCase());
      return found ? custom({ model, key: found.key }) : null;
    },
  },
});

const custom: (self: CustomSelf) => HostObject = defineClass<CustomSelf>({
  name: 'CustomProperty',
  identity: self => ({ _Id: self.key }),
  properties: {
    Key: { get: self => existing(self).key },
    Value: {
      get: self => existing(self).value,
      set: (self, value) => {
        const { key } = existing(self);
        self.model.state.customDocumentProperties.set(key.toLowerCase(), { key, value });
      },
    },
  },
  methods: {
    Delete: self => {
      existing(self);
      self.model.state.customDocumentProperties.delete(self.key.toLowerCase());
    },
  },
});

function text(name: string): Property<Model> {
  return {
    get: model => model.state.documentProperties.get(name) ?? '',
    set: (model, value) => {
      if (typeof value !== 'string' || value.length > LONGEST) throw invalidArgument();
      model.state.documentProperties.set(name, value);
    },
  };
}

function existing(self: CustomSelf) {
  const found = self.model.state.customDocumentProperties.get(self.key.toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}

function add(model: Model, args: CallArguments): HostObject {
  const key = args.text(0);
  if (key === '' || key.length > LONGEST) throw invalidArgument();
  model.state.customDocumentProperties.set(key.toLowerCase(), { key, value: args.raw(1) ?? null });
  return custom({ model, key });
}
