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
  const match =
    sameName({ written, visible, readings }, index, strangers) ??
    closeMatch(readings, index, strangers) ??
    UNKNOWN;
  return { match, payerType };
}

interface Given {
  readonly written: string;
  readonly visible: string;
  readonly readings: readonly NameReading[];
}

/** The same name whatever its form: with its article first, since "Crès" may be a commune where "Le Crès" is one. */
function sameName(given: Given, index: MemberIndex, strangers: NameIndex<string>): MemberMatch | null {
  const { readings } = given;
  return (
    firstOf(readings, reading =>
      lookUp(given, reading, { key: reading.key, in: 'byKey' }, index, strangers),
    ) ??
    firstOf(readings, reading =>
      reading.keyWithoutArticle === null
        ? lookUp(given, reading, { key: reading.key, in: 'byKeyWithoutArticle' }, index, strangers)
        : null,
    )
  );
}

function lookUp(
  { written, visible }: Given,
  reading: NameReading,
  where: { readonly key: string; readonly in: 'byKey' | 'byKeyWithoutArticle' },
  index: MemberIndex,
  strangers: NameIndex<string>,
): MemberMatch | null {
  const found = index[where.in].get(where.key);
  if (found) {
    return oneOf(found, (member, official) => ({
      kind: 'form',
      member,
      differences: formDifferences(written, visible, reading, official),
    }));
  }
  const stranger = strangers[where.in].get(where.key)?.[0];
  return stranger ? { kind: 'stranger', commune: stranger.name } : null;
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

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = find(item);
    if (result !== null) return result;
  }
  return null;
}
