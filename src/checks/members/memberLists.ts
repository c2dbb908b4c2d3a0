import { type Member } from '../../domain/conventions/convention';
import { type CheckContext } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';

/** Below this share of the members, a table is an extract, which may leave members out. */
const EXTRACT = { COMMUNE: 1 / 2, CCAS: 3 / 4 } as const;

/** The member whose population stands on a line, when the figure is the population of one member only. */
export function memberWithPopulationOf({ convention }: CheckContext, line: TableLine): Member | null {
  const population = line.figures.population?.value;
  if (!population) return null;
  const same = convention.members.filter(member => population.eq(member.population));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Members that no line names, whether or not a line that names nobody may be theirs. */
export function unlistedMembers({ convention }: CheckContext, table: TariffTable): Member[] {
  const listed = new Set(table.lines.map(({ member }) => member?.insee));
  return convention.members.filter(({ insee }) => !listed.has(insee));
}

/**
 * Members that a table leaves out and that none of its other errors explains: a line whose name is wrong, ambiguous or
 * there twice may be theirs, and is told by its own rule. Empty for an extract.
 */
export function missingMembers(context: CheckContext, table: TariffTable): Member[] {
  const unlisted = unlistedMembers(context, table);
  const { members } = context.convention;
  const least = EXTRACT[table.payer?.value.type === 'CCAS' ? 'CCAS' : 'COMMUNE'] * members.length;
  if (members.length - unlisted.length < least) return [];
  const doubtful = doubtfulLines(table);
  const explained = new Set(
    doubtful.flatMap(line => [
      ...(line.match.kind === 'ambiguous' ? line.match.members.map(({ insee }) => insee) : []),
      memberWithPopulationOf(context, line)?.insee,
    ]),
  );
  const missing = unlisted.filter(({ insee }) => !explained.has(insee));
  // As many lines too many as members too few: each of those lines stands in the place of a member.
  return missing.length <= lineCount(doubtful) ? [] : missing;
}

/** How many lines of nobody there are, the first of those that share a name apart. */
function lineCount(doubtful: readonly TableLine[]): number {
  const named = doubtful.filter(({ member }) => member !== null);
  return doubtful.length - new Set(named.map(({ member }) => member?.insee)).size;
}

/** Lines that may be another member's: nobody's name, several members' name, or a name already met. */
function doubtfulLines({ lines }: TariffTable): TableLine[] {
  return lines.filter(
    line =>
      line.member === null ||
      lines.some(other => other !== line && other.member?.insee === line.member?.insee),
  );
}
