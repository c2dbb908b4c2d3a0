import { type Member } from '../conventions/convention';
import { type PayerType } from '../conventions/payerType';

/** How a written name leads to a member of the convention. */
export type MemberMatch =
  /** Letter for letter. */
  | { readonly kind: 'exact'; readonly member: Member }
  /** The same name written otherwise: only what is set aside for comparison differs. */
  | { readonly kind: 'form'; readonly member: Member; readonly differences: readonly FormDifference[] }
  /** A misspelling: one edit is a confident suggestion, two are to be confirmed. */
  | { readonly kind: 'close'; readonly member: Member; readonly edits: 1 | 2 }
  /**
   * Several members are as close, or the name is cut short ("St-Geo"): the user chooses. A name cut short may list a
   * single member and still be ambiguous, for "St-Jean" starts the names of communes that are no members as well.
   */
  | { readonly kind: 'ambiguous'; readonly members: readonly Member[] }
  /** Another commune, which is no member. */
  | { readonly kind: 'stranger'; readonly commune: string }
  | { readonly kind: 'unknown' };

/** What differs between two writings of one name. */
export type FormDifference =
  'case' | 'accents' | 'signs' | 'abbreviation' | 'article' | 'invisible' | 'decoration';

/** A match, and the payer type the name itself announced ("CCAS de Lattes"). */
export interface NamedMember {
  readonly match: MemberMatch;
  readonly payerType: PayerType | null;
}
