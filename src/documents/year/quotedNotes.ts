import { message, type Message } from '../../text/message';
import { bodyName } from './bodyName';
import { type QuotedService, type YearAccount, type YearStatement } from './yearLines';

/** The services on quotation of a year, each with the bodies that use it, and where its amount is to be typed. */
export function quotedNotes({ accounts, year }: Pick<YearStatement, 'accounts' | 'year'>): Message[] {
  const groups = new Map<string, { quoted: QuotedService; bodies: string[] }>();
  for (const { member, payer, quoted: all } of accounts)
    for (const quoted of all) {
      const key = `${quoted.application.code}\n${quoted.reason}`;
      const { bodies } = groups.get(key) ?? { bodies: [] };
      groups.set(key, { quoted, bodies: [...bodies, bodyName(member, payer.type)] });
    }
  return [...groups.values()].map(({ quoted: { application, reason }, bodies }) => {
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
