import { text } from '../text/message';

/**
 * How to go back after sheets were written: a new one is deleted; what one that was replaced held, Excel alone can give
 * back. Nothing to say where nothing was written.
 */
export function undoHint(outcomes: readonly ('added' | 'replaced' | 'kept')[]): string {
  const countOf = (wanted: string) => outcomes.filter(outcome => outcome === wanted).length;
  const [added, replaced] = [countOf('added'), countOf('replaced')];
  if (replaced === 0) return added === 0 ? '' : text('undo.added', { count: added });
  return text(added === 0 ? 'undo.replaced' : 'undo.both');
}
