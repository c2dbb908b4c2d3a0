import { arrayOf, isRecord, textOf } from '../protocol/json';

/** A keyboard shortcut of the add-in: the keys, in capitals and in order, and the action that they run. */
export interface Shortcut {
  readonly keys: string;
  readonly action: string;
}

/** Reads the file that the manifest names under ExtendedOverrides: the keys of Windows, which stand for all. */
export function readShortcuts(text: string): Shortcut[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) return [];
  return arrayOf(file['shortcuts']).flatMap(entry => {
    if (!isRecord(entry) || !isRecord(entry['key'])) return [];
    const { default: usual, windows } = entry['key'];
    return [{ keys: sorted(textOf(windows ?? usual).split('+')), action: textOf(entry['action']) }];
  });
}

/** Runs the action of a shortcut pressed in the page, as Excel does when the grid has the keyboard. */
export function followShortcuts(
  target: EventTarget,
  shortcuts: readonly Shortcut[],
  run: (action: string) => void,
): void {
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const pressed = sorted([
      ...(event.ctrlKey ? ['Ctrl'] : []),
      ...(event.altKey ? ['Alt'] : []),
      ...(event.shiftKey ? ['Shift'] : []),
      event.key,
    ]);
    const found = shortcuts.find(({ keys }) => keys === pressed);
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    run(found.action);
  };
  // Before the grid, which would type the letter.
  target.addEventListener('keydown', onKey, true);
}

function sorted(keys: readonly string[]): string {
  return keys
    .map(key => key.toUpperCase())
    .sort()
    .join('+');
}
