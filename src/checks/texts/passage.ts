/** A stretch of the text as it was given: offsets in its UTF-16 units, the end excluded. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
