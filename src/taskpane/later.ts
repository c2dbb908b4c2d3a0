import { type ComponentType, lazy } from 'react';
import { loadAllSentences } from '../text/sentencesAtHand';

/** A part of the pane that comes when it is asked for, with what it has to say. */
export const later = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadAllSentences()]);
    return { default: part };
  });
