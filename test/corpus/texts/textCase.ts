/** A text written for the tests, with what is wrong in it. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  /** Rule and the stretch of text it must point at first. None: the text is sound. */
  readonly errors: readonly (readonly [rule: string, passage: string])[];
  /** The same for questions; other questions are allowed, other errors are not. */
  readonly questions?: readonly (readonly [rule: string, passage: string])[];
}
