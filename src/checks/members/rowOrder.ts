import { grouped } from '../grouped';
import { once } from '../once';
import { type TableLine, type TariffTable } from '../tariffTable';

/** A table whose members do not come in the order of the others. */
export interface OutOfOrder {
  readonly table: TariffTable;
  /** The fewest lines that would have to move. */
  readonly lines: readonly TableLine[];
  /** The first of them, and the name that the reference has in its place. */
  readonly first: TableLine;
  readonly expected: string;
  /** The table whose order is followed by most. */
  readonly reference: TariffTable;
}

/** Too few members in common say nothing of an order. */
const FEWEST = 5;

/** The tables that do not follow the order that most tables follow. */
export function outOfOrderTables(tables: readonly TariffTable[]): OutOfOrder[] {
  const followers = tables.map(table => tables.filter(other => !differs(table, other)).length);
  const reference = tables[followers.indexOf(Math.max(...followers))];
  if (!reference) return [];
  return tables.flatMap(table => {
    if (!differs(table, reference)) return [];
    const [here, there] = common(table, reference);
    const lines = movedLines(here, there);
    const [first] = lines;
    const expected = first && there[here.indexOf(first)];
    return first && expected?.member
      ? [{ table, lines, first, expected: expected.member.name, reference }]
      : [];
  });
}

/** Whether two tables list the members they have in common in different orders. */
function differs(table: TariffTable, reference: TariffTable): boolean {
  if (orderOf(table) === orderOf(reference)) return false;
  const [lines, expected] = common(table, reference);
  if (lines.length < FEWEST) return false;
  return lines.some(({ member }, index) => member?.insee !== expected[index]?.member?.insee);
}

/** The lines of both tables about members that both list once. */
function common(table: TariffTable, reference: TariffTable): [TableLine[], TableLine[]] {
  const [here, there] = [linesOnce(table), linesOnce(reference)];
  return [
    [...here].flatMap(([insee, line]) => (there.has(insee) ? [line] : [])),
    [...there].flatMap(([insee, line]) => (here.has(insee) ? [line] : [])),
  ];
}

/** The lines of the members that a table lists once, by INSEE code. */
const linesOnce = once(({ lines }: TariffTable): ReadonlyMap<string, TableLine> => {
  const byMember = grouped(
    lines.filter(({ member }) => member !== null),
    ({ member }) => member?.insee ?? '',
  );
  return new Map(
    byMember.flatMap(([line, ...others]): [string, TableLine][] =>
      line?.member && others.length === 0 ? [[line.member.insee, line]] : [],
    ),
  );
});

/** The members that a table lists once, in its order: two tables that list the same are in the same order. */
const orderOf = once((table: TariffTable): string => [...linesOnce(table).keys()].join(' '));

/** All lines but the longest run that already follows the reference. */
function movedLines(lines: readonly TableLine[], reference: readonly TableLine[]): TableLine[] {
  const rank = new Map(reference.map(({ member }, index) => [member?.insee, index]));
  const ranks = lines.map(({ member }) => rank.get(member?.insee) ?? 0);
  const longest: number[] = [];
  const before: number[] = [];
  ranks.forEach((own, index) => {
    const previous = ranks
      .slice(0, index)
      .map((other, i) => (other < own ? i : -1))
      .filter(i => i >= 0)
      .sort((a, b) => (longest[b] ?? 0) - (longest[a] ?? 0))[0];
    longest.push((previous === undefined ? 0 : (longest[previous] ?? 0)) + 1);
    before.push(previous ?? -1);
  });
  const kept = new Set<number>();
  for (let at = longest.indexOf(Math.max(...longest)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return lines.filter((_, index) => !kept.has(index));
}
