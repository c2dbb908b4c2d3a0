import { type Member } from '../../domain/conventions/convention';
import { type FormDifference } from '../../domain/names/matchMember';
import { message, type Message } from '../../text/message';
import { type Finding } from '../finding';
import { grouped } from '../grouped';
import { locationOf } from '../places';
import { type CheckContext } from '../rule';
import { visibleText } from '../visibleText';
import { nameEdits } from './nameEdits';
import { type NamedLine, namedLines, placeOf } from './namedLines';

export type FormRule = 'NOM-03' | 'NOM-04' | 'NOM-07';

/** Beyond this many lines of one table, the writing is a habit of the table: one cause, one finding. */
const HABIT = 3;

/** The findings of one of the three rules on the form of names; each line belongs to one of them at most. */
export function formFindings(
  context: CheckContext,
  rule: FormRule,
): readonly Omit<Finding, 'rule' | 'severity'>[] {
  const lines = namedLines(context).filter(named => formRuleOf(named) === rule);
  const [habits, rare] = partition(
    grouped(lines, ({ table }) => table.id),
    inTable => inTable.length > HABIT,
  );
  const single = grouped(rare.flat(), ({ line }) => `${line.member?.insee} ${line.writtenName}`);
  return [...habits, ...single].map(group => formFinding(context, rule, group));
}

/** The rule that tells what is wrong with the form of a line's name; null when it is right. */
function formRuleOf({ line: { match, writtenName } }: NamedLine): FormRule | null {
  if (match.kind !== 'form') return null;
  // The typographic apostrophe is the right one in French, whatever the official files have.
  const plain = writtenName.replace(/[’ʼ]/g, "'");
  if (plain === match.member.name) return null;
  const differences = new Set<FormDifference>(match.differences);
  if (isolated(plain) === match.member.name) return 'NOM-07';
  if (differences.has('article') && !differences.has('decoration')) return 'NOM-04';
  if ((['case', 'accents', 'signs', 'abbreviation'] as const).some(kind => differences.has(kind)))
    return 'NOM-03';
  return differences.has('invisible') ? 'NOM-07' : null;
}

/** The text without what the eye cannot see: doubled, no-break or outer spaces, zero-width characters. */
function isolated(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function formFinding(context: CheckContext, rule: FormRule, lines: readonly NamedLine[]) {
  const [first] = lines;
  const member: Member | null = first?.line.member ?? null;
  const expected = member?.name ?? '';
  const found = first?.line.writtenName ?? '';
  const isHabit = new Set(lines.map(({ line }) => line.member?.insee)).size > 1;
  const { elsewhere, ...location } = locationOf(lines.map(placeOf));
  const edits = nameEdits(context, lines);
  const sentence: Message = isHabit
    ? message(`${rule}.message.many`, { count: lines.length, found: visibleText(found), expected })
    : message(`${rule}.message`, { found: visibleText(found), expected });
  return {
    ...location,
    expected,
    found,
    difference: null,
    message: sentence,
    explanation: [
      message(`${rule}.why`),
      message('name.why.official', { expected, insee: member?.insee ?? '' }),
      ...elsewhere,
    ],
    remedy: edits && { kind: 'fix' as const, edits },
  };
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))];
}
