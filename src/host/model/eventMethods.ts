import { type EventSubscriptions, WorkbookEvent } from './eventSubscriptions';

type Name = keyof typeof WorkbookEvent;

/** How the client names each event when it registers a handler. */
const NAMES: Readonly<Record<Name, string>> = {
  changed: 'DataChanged',
  activated: 'Activated',
  added: 'Added',
  selectionChanged: 'SelectionChanged',
  deleted: 'Deleted',
};

/** The hidden methods through which the client registers its handlers of some events and takes them back. */
export function eventMethods<T>(
  names: readonly Name[],
  subscriptions: (self: T) => EventSubscriptions,
  target: (self: T) => string,
): Record<string, (self: T) => null> {
  const methods: Record<string, (self: T) => null> = {};
  for (const name of names) {
    methods[`_Register${NAMES[name]}Event`] = self => {
      subscriptions(self).register(WorkbookEvent[name], target(self));
      return null;
    };
    methods[`_Unregister${NAMES[name]}Event`] = self => {
      subscriptions(self).unregister(WorkbookEvent[name], target(self));
      return null;
    };
  }
  return methods;
}
