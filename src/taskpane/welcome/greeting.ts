import { type Memory } from './memory';

/** What a person is met with when the pane opens. */
export interface Greeting {
  /** The tour, on the first visit. */
  readonly isTourDue: boolean;
  /** A word on what is new, once after each update. */
  readonly isNewVersion: boolean;
}

/**
 * What is due for a person, from what is remembered of them.
 *
 * @param memory null where nothing can be remembered: nothing is then shown, rather than at each opening.
 */
export function greetingFor(memory: Memory | null, version: string): Greeting {
  if (!memory) return { isTourDue: false, isNewVersion: false };
  return {
    isTourDue: !memory.isTourSeen,
    isNewVersion: memory.version !== null && memory.version !== version,
  };
}
