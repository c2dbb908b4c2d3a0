import { type Walk } from './walk';

/** A view of the pane in one of its states. */
export interface PaneState {
  /** Its tab. */
  readonly view: string;
  readonly state: string;
  /** How it is reached from the state above, with the keyboard. */
  readonly reach: (walk: Walk) => Promise<void>;
  /** What a screen reader must have said on the way. */
  readonly announces?: RegExp;
  /** What has the keyboard then. */
  readonly focus: RegExp;
  /** Roles, names and states that a screen reader finds there and did not find in the state above, in their order. */
  readonly finds: readonly string[];
  /** Excel is made to wait; or what is shown goes once the keyboard leaves: the Tab key is not tried there. */
  readonly audit?: 'busy' | 'in place';
}
