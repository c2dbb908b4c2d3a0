/** A stretch of the text as it was given: offsets in its UTF-16 units, the end excluded. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The page of an offset, from 1, where the pages of a text end with a form feed; null where it has none. */
export function pageAt(text: string, offset: number): number | null {
  return text.includes('\f') ? text.slice(0, offset).split('\f').length : null;
}
