import { firstSentences } from './firstSentences';

/** The sentences that the pane can say now: its first ones, then all (see `sentencesAtHand`, which this replaces there). */
export const sentencesAtHand: Record<string, (typeof firstSentences)[keyof typeof firstSentences]> = {
  ...firstSentences,
};

/** Makes every sentence of the catalogue one that can be said: asked for once, with the first view that needs them. */
export async function loadAllSentences(): Promise<void> {
  const { catalogue } = await import('./catalogue');
  Object.assign(sentencesAtHand, catalogue);
}
