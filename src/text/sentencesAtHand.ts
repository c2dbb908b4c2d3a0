import { catalogue } from './catalogue';

/** The sentences that can be said now: all of them, but in the pane, where webpack puts `paneSentences` in this file's place. */
export const sentencesAtHand = catalogue;

/** Makes every sentence of the catalogue one that can be said. */
export async function loadAllSentences(): Promise<void> {
  // They are here from the start: only the pane counts what it loads.
}
