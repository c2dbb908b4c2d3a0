import { message } from '../../text/message';
import { outOfOrderTables } from '../members/rowOrder';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** Members in another order than in the other tables: a column copied across would shift by a row. */
export const rule: Rule = {
  id: 'PER-04',
  severity: 'major',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    outOfOrderTables(tables).map(({ table, lines, first, expected, reference }) => ({
      sheet: table.sheet,
      cells: lines.map(({ nameCell }) => nameCell),
      expected,
      found: first.member?.name ?? first.writtenName,
      difference: null,
      message: message('PER-04.message', {
        count: lines.length,
        row: String(first.row + 1),
        found: first.member?.name ?? first.writtenName,
        expected,
      }),
      explanation: [
        message('PER-04.why', {
          sheet: reference.sheet,
          row: String((reference.lines[0]?.row ?? reference.firstRow) + 1),
        }),
      ],
      remedy: null,
    })),
  ),
};
