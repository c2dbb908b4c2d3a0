/** A reading that may last: how far it is, and whether it is still wanted. */
export interface ReadingInHand {
  readonly onAdvance?: (done: number, total: number) => void;
  /** Aborted, the reading ends with an AbortError. */
  readonly signal?: AbortSignal;
}

/**
 * Between two parts of a reading: tells how far it is, and lets the pane draw and answer.
 *
 * @throws AbortError when it is not wanted any more.
 */
export async function betweenParts(
  { onAdvance, signal }: ReadingInHand,
  done: number,
  total: number,
): Promise<void> {
  onAdvance?.(done, total);
  await new Promise(resolve => setTimeout(resolve));
  signal?.throwIfAborted();
}
