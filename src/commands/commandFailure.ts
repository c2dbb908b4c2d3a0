/** The event by which the ribbon tells the pane, on the same page, that a command could not be done. */
const COMMAND_FAILED = 'annexe2-command-failed';

/** Tells the pane why a ribbon command could not be done: the ribbon has nowhere to say it. */
export function tellCommandFailure(sentence: string): void {
  window.dispatchEvent(new CustomEvent<string>(COMMAND_FAILED, { detail: sentence }));
}

/**
 * Calls back with the sentence of each command that fails.
 *
 * @returns a function that stops it.
 */
export function onCommandFailure(tell: (sentence: string) => void): () => void {
  const listener = (event: Event) => tell((event as CustomEvent<string>).detail);
  window.addEventListener(COMMAND_FAILED, listener);
  return () => window.removeEventListener(COMMAND_FAILED, listener);
}
