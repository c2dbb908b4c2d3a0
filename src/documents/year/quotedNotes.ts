import { grouped } from '../../checks/grouped';
import { message, type Message } from '../../text/message';
import { bodyName } from './bodyName';
import { type YearAccount, type YearStatement } from './yearLines';

/** The services on quotation of a year, each with the bodies that use it, and where its amount is to be typed. */
export function quotedNotes({ accounts, year }: Pick<YearStatement, 'accounts' | 'year'>): Message[] {
  const all = accounts.flatMap(account => account.quoted.map(quoted => ({ account, quoted })));
  return grouped(all, ({ quoted }) => `${quoted.application.code}\n${quoted.reason}`).map(same => {
    const { application, reason } = same[0]!.quoted;
    const bodies = same.map(({ account }) => bodyName(account.member, account.payer.type));
    const isWhole = application.tariffs.some(({ components }) =>
      components.some(({ kind, source }) => kind === 'quotation' && source === reason),
    );
    const told = { year: String(year), bodies: bodies.join(', '), application: application.label, reason };
    return message(isWhole ? 'year.quoted.component' : 'year.quoted.brackets', told);
  });
}

/** Whether all that a body uses is on quotation: it then has no amount, which is not an amount of zero. */
export function isQuotedOnly({ lines, quoted }: Pick<YearAccount, 'lines' | 'quoted'>): boolean {
  return lines.length === 0 && quoted.length > 0;
}
