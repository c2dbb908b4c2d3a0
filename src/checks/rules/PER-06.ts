import { message } from '../../text/message';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** « 30 municipalités » in a text, 31 lines in the table. */
export const rule: Rule = {
  id: 'PER-06',
  severity: 'minor',
  isReferenceFree: true,
  check: onTables((context, tables) =>
    tables.flatMap(({ statedMemberCount, lines }) => {
      // A text that agrees with the convention is right: what the table lacks is told by PER-01.
      if (
        !statedMemberCount ||
        statedMemberCount.value === lines.length ||
        statedMemberCount.value === context.convention.members.length
      )
        return [];
      const { value, sheet, cell, text } = statedMemberCount;
      return [
        {
          sheet,
          cells: [cell],
          expected: String(lines.length),
          found: String(value),
          difference: String(value - lines.length),
          unit: 'members',
          message: message('PER-06.message', { found: value, expected: lines.length }),
          explanation: [
            message('PER-06.why', { text, count: lines.length, members: context.convention.members.length }),
          ],
          remedy: null,
        },
      ];
    }),
  ),
};
