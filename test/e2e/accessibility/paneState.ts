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
  /** Roles and names that must be found in the pane. */
  readonly tree?: readonly string[];
  /** Every stop of the Tab key, where it is told once for the view. */
  readonly stops?: readonly string[];
  /** Gone before a second look: audited in one theme; or gone once the keyboard leaves. */
  readonly audit?: 'once' | 'in place';
}
