import { type Written } from '../excel/verifySheets';
import { text } from '../text/message';

/** The news of sheets just written, and that Excel would not set up their pages if it would not. */
export function withPagesRemark(news: string, { arePagesSetUp }: Pick<Written, 'arePagesSetUp'>): string {
  return arePagesSetUp ? news : `${news} ${text('generate.noPages')}`.trim();
}
