import { type Member } from '../conventions/convention';
import { editDistance } from './editDistance';
import { type MemberMatch } from './memberMatch';
import { type IndexedName, type MemberIndex, type NameIndex } from './nameIndex';
import { type NameReading } from './writtenName';

// Below, one edit leads from one French commune to another ("Ay", "Eu", "Gex").
const SHORTEST_FOR_ONE_EDIT = 5;
// Below, two edits do as well: Juvignac and Autignac, Vendargues and Vérargues.
const SHORTEST_FOR_TWO_EDITS = 11;
// Where the area's communes are known, those are told apart one by one, and shorter names may be tried.
const SHORTEST_FOR_TWO_EDITS_AMONG_KNOWN = 8;
// "Crs" for "Le Crès" would be two faults in four letters, and "Cers" is a commune: without its article a short name
// is recognised only when all its letters are right.
const SHORTEST_WITHOUT_ARTICLE = 6;
// "Cour", "Mont" and "Cast" start too many words of a table's header.
const SHORTEST_START = 5;
// From here on a name cut short may also hold one edit, so that "St-Geo" stands for Saint-Geniès as well.
const SHORTEST_START_WITH_EDIT = 8;

/** The member a misspelt or truncated name means; null when none is near enough. */
export function closeMatch(
  readings: readonly NameReading[],
  index: MemberIndex,
  strangers: NameIndex<string>,
): MemberMatch | null {
  return misspeltMember(readings, index, strangers) ?? truncatedMember(readings, index);
}

function misspeltMember(
  readings: readonly NameReading[],
  index: MemberIndex,
  strangers: NameIndex<string>,
): MemberMatch | null {
  let nearest: Member[] = [];
  let fewest = 2;
  for (const { owner, reading: official } of index.all) {
    const allowed = Math.min(fewest, editsForgiven(official.key, strangers));
    const edits = editsBetween(readings, official, allowed, SHORTEST_WITHOUT_ARTICLE);
    if (edits > allowed) continue;
    if (edits < fewest) nearest = [];
    fewest = edits;
    nearest.push(owner);
  }
  const [member, ...others] = nearest;
  if (member === undefined) return null;
  if (others.length > 0) return { kind: 'ambiguous', members: nearest };
  if (fewest < 2) return { kind: 'close', member, edits: 1 };
  return isNearStranger(readings, index, strangers) ? null : { kind: 'close', member, edits: 2 };
}

function editsForgiven({ length }: string, strangers: NameIndex<string>): number {
  const shortestForTwo =
    strangers.all.length > 0 ? SHORTEST_FOR_TWO_EDITS_AMONG_KNOWN : SHORTEST_FOR_TWO_EDITS;
  if (length >= shortestForTwo) return 2;
  return length >= SHORTEST_FOR_ONE_EDIT ? 1 : 0;
}

/** Whether two edits lead to another commune as well: then two edits from a member prove nothing. */
function isNearStranger(
  readings: readonly NameReading[],
  index: MemberIndex,
  strangers: NameIndex<string>,
): boolean {
  return strangers.all.some(
    ({ reading: official }) => !index.byKey.has(official.key) && editsBetween(readings, official, 2, 0) <= 2,
  );
}

/**
 * The fewest edits between a reading and a name, or more than `limit`. A name longer than `shortestWithoutArticle`
 * may lack its article.
 */
function editsBetween(
  readings: readonly NameReading[],
  { key, keyWithoutArticle }: NameReading,
  limit: number,
  shortestWithoutArticle: number,
): number {
  let fewest = limit + 1;
  for (const reading of readings) {
    if (editsPossible(reading) < 1) continue;
    const allowed = Math.min(limit, editsPossible(reading));
    const mayLackArticle = keyWithoutArticle !== null && keyWithoutArticle.length >= shortestWithoutArticle;
    const edits = Math.min(
      editDistance(reading.key, key, allowed),
      mayLackArticle && reading.keyWithoutArticle === null
        ? editDistance(reading.key, keyWithoutArticle, allowed)
        : limit + 1,
    );
    if (edits <= allowed) fewest = Math.min(fewest, edits);
  }
  return fewest;
}

/** One digit among letters is a slip of the finger (M0ntpellier); a number says something else (Montpellier 3). */
function editsPossible({ words, key }: NameReading): number {
  if (!/\d/.test(key)) return 2;
  const isSlip = words.every(({ key: word }) => !/\d/.test(word) || /^(?=.{4})[a-z]*\d[a-z]*$/.test(word));
  return isSlip && key.replace(/\D/g, '').length === 1 ? 1 : 0;
}

/** A name cut short is never a confident match, even when one member only starts so. */
function truncatedMember(readings: readonly NameReading[], index: MemberIndex): MemberMatch | null {
  const members = index.all
    .filter(({ reading: official }) => readings.some(reading => isStartOf(reading, official)))
    .map(({ owner }) => owner);
  return members.length > 0 ? { kind: 'ambiguous', members } : null;
}

function isStartOf({ key, keyWithoutArticle }: NameReading, official: NameReading): boolean {
  if (key.length < SHORTEST_START) return false;
  const whole =
    keyWithoutArticle === null && official.keyWithoutArticle !== null
      ? official.keyWithoutArticle
      : official.key;
  if (whole.length <= key.length) return false;
  if (whole.startsWith(key)) return true;
  return key.length >= SHORTEST_START_WITH_EDIT && editDistance(key, whole.slice(0, key.length), 1) <= 1;
}
