import { type Member } from '../conventions/convention';
import { visibleText } from './communeKey';
import { closeMatch } from './closeMatch';
import { formDifferences } from './formDifferences';
import { type MemberMatch, type NamedMember } from './memberMatch';
import { communeIndex, type IndexedName, type MemberIndex, memberIndex, type NameIndex } from './nameIndex';
import { type NameReading, readWrittenName } from './writtenName';

export type { FormDifference, MemberMatch, NamedMember } from './memberMatch';

// No name comes near this; it keeps a cell of 32 767 characters from costing anything.
const LONGEST_NAME = 400;
const UNKNOWN: MemberMatch = { kind: 'unknown' };
const NO_COMMUNES: readonly string[] = [];

/**
 * The member a written name means, if any; nothing is ever guessed beyond what `MemberMatch` says.
 *
 * @param members the convention's members. The list is indexed once: pass the same array each time, unchanged.
 * @param otherCommunes names of communes of the area, members among them or not. A name that is one of them, however
 *   it is written, is a stranger and never a misspelt member. The same array each time, unchanged.
 */
export function matchMember(
  written: string,
  members: readonly Member[],
  otherCommunes: readonly string[] = NO_COMMUNES,
): NamedMember {
  const index = memberIndex(members);
  const exact = index.byName.get(written);
  if (exact?.[0]) return { match: oneOf(exact, member => ({ kind: 'exact', member })), payerType: null };
  const trimmed = written.trim();
  if (trimmed.length > LONGEST_NAME) return { match: UNKNOWN, payerType: null };
  const visible = visibleText(trimmed);
  const { payerType, readings } = readWrittenName(visible, index.departments);
  const strangers = communeIndex(otherCommunes);
  const same = sameName({ written, visible, readings }, index, strangers);
  if (same === null) return { match: closeMatch(readings, index, strangers) ?? UNKNOWN, payerType };
  // "Ville-d'Avray" announces no payer: its "Ville" is part of the name.
  return { match: same.match, payerType: same.reading.isDecorated ? payerType : null };
}

interface Given {
  readonly written: string;
  readonly visible: string;
  readonly readings: readonly NameReading[];
}

interface Same {
  readonly match: MemberMatch;
  readonly reading: NameReading;
}

/** The same name whatever its form. Names with their article come first: "Cros" may be a commune, and "Le Cros" too. */
function sameName(given: Given, index: MemberIndex, strangers: NameIndex<string>): Same | null {
  for (const keys of ['byKey', 'byKeyWithoutArticle'] as const) {
    for (const reading of given.readings) {
      if (keys === 'byKeyWithoutArticle' && reading.keyWithoutArticle !== null) continue;
      const found = index[keys].get(reading.key);
      if (found) return { match: formOf(given, reading, found), reading };
      const stranger = strangers[keys].get(reading.key)?.[0];
      if (stranger) return { match: { kind: 'stranger', commune: stranger.name }, reading };
    }
  }
  return null;
}

function formOf(
  { written, visible }: Given,
  reading: NameReading,
  found: readonly IndexedName<Member>[],
): MemberMatch {
  return oneOf(found, (member, official) => ({
    kind: 'form',
    member,
    differences: formDifferences(written, visible, reading, official),
  }));
}

/** Members whose names read the same cannot be told apart by name. */
function oneOf(
  found: readonly IndexedName<Member>[],
  match: (member: Member, official: NameReading) => MemberMatch,
): MemberMatch {
  const [first, ...others] = found;
  if (first === undefined) return UNKNOWN;
  if (others.length > 0) return { kind: 'ambiguous', members: found.map(({ owner }) => owner) };
  return match(first.owner, first.reading);
}
