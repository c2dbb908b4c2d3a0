import { tellCommandFailure } from './commandFailure';
import { tellCommandTask } from './commandTask';
import { askPane } from './paneRequests';
import { actionOf, type PaneRequest, paneRequests } from './shortcuts';

/** Says in the pane why a command failed: seen at once when it is open, and otherwise when it is next opened. */
function tell(error: unknown): void {
  tellCommandFailure(error instanceof Error ? error.message : String(error));
}

/** The ribbon button « Recalculer ». Excel keeps the button greyed until completed() is called, so it always is. */
async function onRecalculate(event: Office.AddinCommands.Event): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const onAdvance = (done: number, total: number) =>
    // Once all is done but Excel's own part, it cannot be stopped from here.
    tellCommandTask({ done, total, stop: done < total || total === 0 ? stop : undefined });
  onAdvance(0, 0);
  try {
    // Reading and typing again weigh too much for the first load.
    const { recalculate } = await import('../excel/recalculate');
    await recalculate({ signal: stopping.signal, onAdvance });
  } catch (error) {
    if (!stopping.signal.aborted) tell(error);
  } finally {
    tellCommandTask(null);
    event.completed();
  }
}

/** A keyboard shortcut: the pane opens, at what was asked for. */
async function onShortcut(request: PaneRequest): Promise<void> {
  askPane(request);
  await Office.addin.showAsTaskpane().catch(tell);
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => void onRecalculate(event));
  for (const request of paneRequests) {
    Office.actions.associate(actionOf(request), () => void onShortcut(request));
  }
});
