import { message } from '../../text/message';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { applicationGrids } from '../sheets/applicationGrids';

/** CCAS priced in annexe 2 that annexe 1 does not list: only a CCAS that signed can be billed. */
export const rule: Rule = {
  id: 'PER-05',
  severity: 'minor',
  isReferenceFree: false,
  check: context => {
    const listed = applicationGrids(context).filter(
      ({ holds, rows }) => holds === 'subscriptions' && rows.some(({ payerType }) => payerType === 'CCAS'),
    );
    const sheet = listed[0]?.table.sheet.name;
    if (sheet === undefined) return { notRun: message('PER-05.notRun') };
    const signed = new Set(
      listed.flatMap(({ rows }) =>
        rows.filter(({ payerType }) => payerType === 'CCAS').map(({ member }) => member?.insee),
      ),
    );
    return onTables((_, tables) =>
      tables.flatMap(table => {
        if (table.payer?.value.type !== 'CCAS') return [];
        const unsigned = table.lines.filter(
          ({ member, figures }) => member && figures.billed?.value?.gt(0) && !signed.has(member.insee),
        );
        if (unsigned.length === 0) return [];
        return [
          {
            sheet: table.sheet,
            cells: unsigned.map(({ nameCell }) => nameCell),
            expected: String(signed.size),
            found: String(signed.size + unsigned.length),
            difference: String(unsigned.length),
            unit: 'members',
            message: message('PER-05.message', {
              count: unsigned.length,
              names: unsigned.map(({ member }) => member?.name).join(', '),
            }),
            explanation: [message('PER-05.why', { sheet, count: signed.size })],
            remedy: null,
          },
        ];
      }),
    )(context);
  },
};
