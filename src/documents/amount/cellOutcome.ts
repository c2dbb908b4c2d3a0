import { type Decimal } from '../../domain/money/decimal';
import { type Explanation } from '../../domain/tariff/explainPrice';
import { type Message } from '../../text/message';

/** What can be said of the amount of a cell. */
export type CellOutcome =
  | {
      readonly kind: 'explained';
      readonly explanation: Explanation;
      /** Whose amount it is; null where the line says no member. */
      readonly member: string | null;
      /** What the cell holds, in euros; null where that is no number. */
      readonly found: Decimal | null;
    }
  /** Why it cannot be told how it was obtained, and what to do. */
  | { readonly kind: 'unexplained'; readonly why: Message };
