import { tellCommandFailure } from './commandFailure';
import { recalculate } from '../excel/recalculate';

/** The ribbon button « Recalculer ». Excel keeps the button greyed until completed() is called, so it always is. */
async function onRecalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recalculate();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    tellCommandFailure(sentence);
    // Where the pane cannot be opened for the user, it tells when it is next opened.
    await Office.addin.showAsTaskpane().catch(() => undefined);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => void onRecalculate(event));
});
