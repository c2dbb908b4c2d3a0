import { useState } from 'react';
import { text } from '../text/message';

/** Copies to the clipboard and says whether it could: Excel's web view may forbid it. */
export function useCopying() {
  const [notice, setNotice] = useState('');
  const copy = async (copied: string) => {
    try {
      await navigator.clipboard.writeText(copied);
      setNotice(text('texts.copied'));
    } catch {
      setNotice(text('texts.notCopied'));
    }
  };
  return { notice, copy };
}
