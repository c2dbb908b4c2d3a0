import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';

/** Has a sentence said aloud as it appears, and again when it changes; nothing for an empty one. */
export function useSaid(sentence: string): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    if (sentence !== '') announce(sentence);
  }, [announce, sentence]);
}
