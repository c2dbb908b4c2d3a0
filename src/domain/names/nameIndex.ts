import { type Member } from '../conventions/convention';
import { visibleText } from './communeKey';
import { readOfficialName, type NameReading } from './writtenName';

/** A name to compare with, and what it stands for. */
export interface IndexedName<Owner> {
  readonly owner: Owner;
  readonly name: string;
  readonly reading: NameReading;
}

/** Names by their keys; two owners may share one. */
export interface NameIndex<Owner> {
  readonly all: readonly IndexedName<Owner>[];
  readonly byKey: ReadonlyMap<string, readonly IndexedName<Owner>[]>;
  /** Those that start with an article, by what follows it. */
  readonly byKeyWithoutArticle: ReadonlyMap<string, readonly IndexedName<Owner>[]>;
}

export interface MemberIndex extends NameIndex<Member> {
  readonly byName: ReadonlyMap<string, readonly IndexedName<Member>[]>;
  /** Numbers of the members' départements, as they start a postcode or an INSEE code. */
  readonly departments: ReadonlySet<string>;
}

// A convention's list is read once and matched many thousand times; the lists are read-only, so they never go stale.
const memberIndexes = new WeakMap<readonly Member[], MemberIndex>();
const communeIndexes = new WeakMap<readonly string[], NameIndex<string>>();

/** The members' names, ready to be compared with; worked out once per list. */
export function memberIndex(members: readonly Member[]): MemberIndex {
  const known = memberIndexes.get(members);
  if (known) return known;
  const index = nameIndex(members.map(member => ({ owner: member, name: member.name })));
  const built: MemberIndex = {
    ...index,
    byName: grouped(index.all, ({ name }) => name),
    departments: new Set(members.flatMap(({ insee }) => departmentCodes(insee))),
  };
  memberIndexes.set(members, built);
  return built;
}

/** The names of other communes, ready to be compared with; worked out once per list. */
export function communeIndex(communes: readonly string[]): NameIndex<string> {
  const known = communeIndexes.get(communes);
  if (known) return known;
  const built = nameIndex(communes.map(name => ({ owner: name, name })));
  communeIndexes.set(communes, built);
  return built;
}

function nameIndex<Owner>(names: readonly { owner: Owner; name: string }[]): NameIndex<Owner> {
  const all = names.map(({ owner, name }) => ({ owner, name, reading: readOfficialName(visibleText(name)) }));
  return {
    all,
    byKey: grouped(all, ({ reading }) => reading.key),
    byKeyWithoutArticle: grouped(all, ({ reading }) => reading.keyWithoutArticle),
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Overseas numbers have three digits; Corsica is 2A and 2B in INSEE codes, 20 in postcodes. */
function departmentCodes(insee: string): readonly string[] {
  const code = insee.slice(0, 2).toLowerCase();
  if (code === '97' || code === '98') return [insee.slice(0, 3)];
  return code.startsWith('2') && /[ab]$/.test(code) ? [code, '20'] : [code];
}
