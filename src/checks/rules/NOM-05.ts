import { type Member } from '../../domain/conventions/convention';
import { message } from '../../text/message';
import { grouped } from '../grouped';
import { nameEdits } from '../names/nameEdits';
import { type NamedLine, namedLines, placeOf } from '../names/namedLines';
import { locationOf } from '../places';
import { onTables } from '../onTables';
import { type CheckContext, type Rule } from '../rule';

/** A name that several members may have: « St-Geo ». Only the user can say. */
export const rule: Rule = {
  id: 'NOM-05',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables(context => {
    const ambiguous = namedLines(context).filter(({ line }) => line.match.kind === 'ambiguous');
    return grouped(ambiguous, ({ line }) => line.writtenName).map(lines => findingOf(context, lines));
  }),
};

function findingOf(context: CheckContext, lines: readonly NamedLine[]) {
  const [first] = lines;
  const match = first?.line.match;
  const members = match?.kind === 'ambiguous' ? match.members : [];
  const found = first?.line.writtenName.trim() ?? '';
  const expected = members.map(({ name }) => `« ${name} »`).join(', ');
  const population = first?.line.figures.population?.value ?? null;
  const { elsewhere, ...location } = locationOf(lines.map(placeOf));
  return {
    ...location,
    expected: members.map(({ name }) => name).join(', '),
    found,
    difference: null,
    message: message('NOM-05.message', { found, expected }),
    explanation: [
      message('NOM-05.why', { count: members.length }),
      ...members
        .filter(member => population?.eq(member.population))
        .map(member =>
          message('NOM-05.why.population', { population: member.population, expected: member.name }),
        ),
      ...elsewhere,
    ],
    remedy: choicesOf(context, lines, members),
  };
}

function choicesOf(context: CheckContext, lines: readonly NamedLine[], members: readonly Member[]) {
  const choices = members.flatMap(member => {
    const edits = nameEdits(context, lines, () => member);
    return edits ? [{ label: message('name.choice.write', { expected: member.name }), edits }] : [];
  });
  return choices.length > 0 ? { kind: 'suggestion' as const, choices } : null;
}
