/** A value of a convention that is refused. */
export interface Problem {
  /** Where it stands, as in "members[3].population". */
  readonly path: string;
  readonly why: string;
}
