import { message, type Message, text } from '../text/message';

/** What to tell of sheets that were added and could not be removed. */
export function leftSheets(problem: string, names: readonly string[], ids: readonly string[]): Message {
  const sheets = quotedNames(names);
  // With the ids lost it is not even known whether anything was added.
  return ids.length > 0
    ? message('excel.leftOver', { problem, sheets })
    : message('excel.perhapsLeft', { problem, sheets });
}

export function quotedNames(names: readonly string[]): string {
  return names.map(name => text('excel.quoted', { name })).join(', ');
}
