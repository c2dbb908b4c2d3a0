import { message } from '../../text/message';
import { type Remedy } from '../finding';
import { grouped } from '../grouped';
import { memberWithPopulationOf, unlistedMembers } from '../members/memberLists';
import { nameEdits } from '../names/nameEdits';
import { onTables } from '../onTables';
import { type CheckContext, type Rule } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';

/** The same member twice in one table: it would pay twice, or a name stands for another. */
export const rule: Rule = {
  id: 'PER-02',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    tables.flatMap(table =>
      grouped(
        table.lines.filter(({ member }) => member !== null),
        // A commune and its CCAS may share a table.
        ({ member, writtenName }) => `${member?.insee} ${/c\.?\s?c\.?\s?a\.?\s?s/i.test(writtenName)}`,
      )
        .filter(lines => lines.length > 1)
        .map(lines => findingOf(context, table, lines)),
    ),
  ),
};

function findingOf(context: CheckContext, table: TariffTable, lines: readonly TableLine[]) {
  const name = lines[0]?.member?.name ?? '';
  const count = lines.length;
  const cells = lines.map(({ nameCell }) => nameCell);
  const mistaken = mistakenLine(context, table, lines);
  const unlisted = unlistedMembers(context, table);
  return {
    sheet: table.sheet,
    cells,
    expected: '1',
    found: String(count),
    difference: String(count - 1),
    unit: 'lines' as const,
    message: message('PER-02.message', { found: name, times: count, cells: cells.join(', ') }),
    explanation: mistaken
      ? [
          message('member.why.population', {
            population: mistaken.member.population,
            cell: mistaken.line.nameCell,
            name: mistaken.member.name,
          }),
        ]
      : [
          message(areEqual(lines) ? 'PER-02.why.same' : 'PER-02.why.different'),
          ...(unlisted.length > 0 && unlisted.length < count
            ? [message('PER-02.why.missing', { names: unlisted.map(member => member.name).join(', ') })]
            : []),
        ],
    remedy: mistaken ? renaming(context, table, mistaken) : null,
  };
}

/** The line that bears the name of one member and the population of another, which the table lacks. */
function mistakenLine(context: CheckContext, table: TariffTable, lines: readonly TableLine[]) {
  const unlisted = new Set(unlistedMembers(context, table));
  for (const line of lines) {
    const member = memberWithPopulationOf(context, line);
    if (member && unlisted.has(member)) return { line, member };
  }
  return null;
}

function renaming(
  context: CheckContext,
  table: TariffTable,
  { line, member }: NonNullable<ReturnType<typeof mistakenLine>>,
): Remedy | null {
  const edits = nameEdits(context, [{ table, line }], () => member);
  const label = message('name.choice.write', { expected: member.name });
  return edits && { kind: 'suggestion', choices: [{ label, edits }] };
}

function areEqual(lines: readonly TableLine[]): boolean {
  const figuresOf = ({ figures }: TableLine) =>
    Object.values(figures)
      .map(({ raw }) => String(raw))
      .join('|');
  return lines.every(line => lines[0] !== undefined && figuresOf(line) === figuresOf(lines[0]));
}
