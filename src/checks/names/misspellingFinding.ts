import { type Member } from '../../domain/conventions/convention';
import { message, type Message } from '../../text/message';
import { type Finding, type Remedy } from '../finding';
import { locationOf } from '../places';
import { type CheckContext } from '../rule';
import { nameEdits } from './nameEdits';
import { isCertain } from './nameCertainty';
import { type NamedLine, placeOf } from './namedLines';

/** One finding for all the lines on which a member's name is misspelt. */
export function misspellingFinding(
  context: CheckContext,
  member: Member,
  lines: readonly NamedLine[],
  sentence: Message,
): Omit<Finding, 'rule' | 'severity'> {
  const { elsewhere, ...location } = locationOf(lines.map(placeOf));
  return {
    ...location,
    expected: member.name,
    found: lines[0]?.line.writtenName.trim() ?? null,
    difference: null,
    message: sentence,
    explanation: [...lines.slice(0, 1).flatMap(named => reasons(member, named)), ...elsewhere],
    remedy: remedyOf(context, member, lines),
  };
}

function reasons(member: Member, { line }: NamedLine): Message[] {
  const count = line.match.kind === 'close' ? line.match.edits : 0;
  const population = line.figures.population?.value ?? null;
  return [
    message('name.why.close', { expected: member.name, insee: member.insee, count }),
    ...(population?.eq(member.population)
      ? [message('name.why.population', { expected: member.name, population: member.population })]
      : []),
  ];
}

function remedyOf(context: CheckContext, member: Member, lines: readonly NamedLine[]): Remedy | null {
  const edits = nameEdits(context, lines);
  if (!edits) return null;
  return lines.every(line => isCertain(context, line))
    ? { kind: 'fix', edits }
    : {
        kind: 'suggestion',
        choices: [{ label: message('name.choice.write', { expected: member.name }), edits }],
      };
}
