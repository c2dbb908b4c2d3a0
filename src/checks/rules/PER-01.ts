import { message } from '../../text/message';
import { missingMembers } from '../members/memberLists';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** A member that a table leaves out; all those of one table in one finding. */
export const rule: Rule = {
  id: 'PER-01',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    tables.flatMap(table => {
      const missing = missingMembers(context, table);
      if (missing.length === 0) return [];
      const count = context.convention.members.length;
      const cell = table.headers.member?.cell ?? table.lines[0]?.nameCell;
      return [
        {
          sheet: table.sheet,
          cells: cell ? [cell] : [],
          expected: String(count),
          found: String(count - missing.length),
          difference: String(-missing.length),
          unit: 'members',
          message: message('PER-01.message', {
            count: missing.length,
            names: missing.map(({ name }) => name).join(', '),
            expected: count,
            found: count - missing.length,
          }),
          explanation: missing.map(({ name, insee, population }) =>
            message('PER-01.why', { name, insee, population }),
          ),
          // A row to insert moves everything below it: it is the user's to insert.
          remedy: null,
        },
      ];
    }),
  ),
};
