import { message } from '../../text/message';
import { type Finding } from '../finding';
import { onTables } from '../onTables';
import { oncePerPlace } from '../places';
import { type CheckContext, type Rule } from '../rule';
import { type Stated, statementsOf, type TariffTable } from '../tariffTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** « 30 municipalités » in a text, 31 lines in the table. */
export const rule: Rule = {
  id: 'PER-06',
  severity: 'minor',
  isReferenceFree: true,
  check: onTables((context, tables) =>
    oncePerPlace(
      tables.flatMap(table =>
        statementsOf(table).flatMap(({ statedMemberCount }) =>
          statedMemberCount ? otherCount(context, table, statedMemberCount) : [],
        ),
      ),
    ),
  ),
};

function otherCount(
  { convention: { members } }: CheckContext,
  { lines }: TariffTable,
  { value, sheet, cell, text }: Stated<number>,
): Found[] {
  // A text that agrees with the convention is right: what the table lacks is told by PER-01.
  if (value === lines.length || value === members.length) return [];
  return [
    {
      sheet,
      cells: [cell],
      expected: String(lines.length),
      found: String(value),
      difference: String(value - lines.length),
      unit: 'members',
      message: message('PER-06.message', { found: value, expected: lines.length }),
      explanation: [message('PER-06.why', { text, count: lines.length, members: members.length })],
      remedy: null,
    },
  ];
}
