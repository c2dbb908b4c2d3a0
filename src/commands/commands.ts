import { recalculate } from '../excel/recalculate';

/**
 * The ribbon button « Recalculer ». The button stays greyed until completed() is called, so it is called even when
 * Excel refuses; Excel itself then shows what it is busy with.
 */
async function onRecalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recalculate();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => void onRecalculate(event));
});
