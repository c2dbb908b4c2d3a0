import { exactEuros } from '../money/figureTexts';
import { type Ratio, valueOf } from '../money/ratio';

/** An exact amount as a text, "132,589675… €": an ellipsis where it goes on. */
export function exactText(amount: Ratio): string {
  return exactEuros(valueOf(amount));
}
