import { type PaneRequest } from './shortcuts';

/*
 * The shortcuts of Excel and the pane share one page: what is asked before the pane is drawn waits for it.
 */
let listener: ((request: PaneRequest) => void) | null = null;
let waiting: PaneRequest | null = null;

/** Asks something of the pane: at once when it is drawn, and otherwise when it is. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/**
 * Calls back with what is asked of the pane, and with what was last asked before.
 *
 * @returns a function that stops it.
 */
export function onPaneRequest(listen: (request: PaneRequest) => void): () => void {
  listener = listen;
  if (waiting !== null) listen(waiting);
  waiting = null;
  return () => {
    if (listener === listen) listener = null;
  };
}
