import { message } from '../../text/message';
import { grouped } from '../grouped';
import { memberWithPopulationOf, unlistedMembers } from '../members/memberLists';
import { nameEdits } from '../names/nameEdits';
import { type NamedLine, namedLines, placeOf } from '../names/namedLines';
import { onTables } from '../onTables';
import { locationOf } from '../places';
import { type CheckContext, type Rule } from '../rule';

/** A line priced for somebody who is no member, nor any commune we know. */
export const rule: Rule = {
  id: 'PER-03',
  severity: 'major',
  isReferenceFree: false,
  check: onTables(context => {
    const unknown = namedLines(context).filter(
      ({ line }) =>
        line.match.kind === 'unknown' &&
        line.writtenName.trim() !== '' &&
        Object.values(line.figures).some(({ value }) => value !== null),
    );
    return grouped(unknown, ({ line }) => line.writtenName).map(lines => findingOf(context, lines));
  }),
};

function findingOf(context: CheckContext, lines: readonly NamedLine[]) {
  const [first] = lines;
  const found = first?.line.writtenName.trim() ?? '';
  const { elsewhere, ...location } = locationOf(lines.map(placeOf));
  const member = first && memberWithPopulationOf(context, first.line);
  const isUnlisted = Boolean(member && first && unlistedMembers(context, first.table).includes(member));
  const edits = member && isUnlisted ? nameEdits(context, lines, () => member) : null;
  return {
    ...location,
    expected: null,
    found,
    difference: null,
    message: message('PER-03.message', { found }),
    explanation: [
      member
        ? message('member.why.population', {
            population: member.population,
            cell: first?.line.nameCell ?? '',
            name: member.name,
          })
        : message('PER-03.why', { count: context.convention.members.length }),
      ...elsewhere,
    ],
    remedy:
      member && edits
        ? {
            kind: 'suggestion' as const,
            choices: [{ label: message('name.choice.write', { expected: member.name }), edits }],
          }
        : null,
  };
}
