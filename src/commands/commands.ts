import { tellCommandFailure } from './commandFailure';
import { recalculate } from '../excel/recalculate';

/** The ribbon button « Recalculer ». Excel keeps the button greyed until completed() is called, so it always is. */
async function onRecalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recalculate();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    // Seen at once when the pane is open, and otherwise when it is next opened: they share one page.
    tellCommandFailure(sentence);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => void onRecalculate(event));
});
