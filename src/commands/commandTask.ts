/** A ribbon command that lasts: how far it is, and how to stop it as long as it can be. */
export interface CommandTask {
  readonly done: number;
  readonly total: number;
  readonly stop: (() => void) | undefined;
}

/** The event by which the ribbon tells the pane, on the same page, how far a command is. */
const COMMAND_TASK = 'annexe2-command-task';

/** Tells the pane how far a ribbon command is; null once it is over. */
export function tellCommandTask(task: CommandTask | null): void {
  window.dispatchEvent(new CustomEvent<CommandTask | null>(COMMAND_TASK, { detail: task }));
}

/**
 * Calls back with how far a command is.
 *
 * @returns a function that stops it.
 */
export function onCommandTask(tell: (task: CommandTask | null) => void): () => void {
  const listener = (event: Event) => tell((event as CustomEvent<CommandTask | null>).detail);
  window.addEventListener(COMMAND_TASK, listener);
  return () => window.removeEventListener(COMMAND_TASK, listener);
}
