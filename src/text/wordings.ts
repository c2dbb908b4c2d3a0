import { type MessageKey } from './catalogue';
import { sentencesAtHand } from './sentencesAtHand';

/** A text that has one form and no value in it, in every language: for reading back what was written in either. */
export function wordings(key: MessageKey): string[] {
  const { fr, en } = sentencesAtHand[key];
  return typeof fr === 'string' && typeof en === 'string' ? [fr, en] : [];
}
