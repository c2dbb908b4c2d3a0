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

/** A reading, and the edits it may hold. */
interface TolerantReading {
  readonly reading: NameReading;
  readonly editsPossible: number;
}

interface Neighbour {
  readonly name: IndexedName<Member>;
  readonly edits: number;
}

/** The member a misspelt or truncated name means; null when none is near enough. */
export function closeMatch(
  readings: readonly NameReading[],
  index: MemberIndex,
  strangers: NameIndex<string>,
): MemberMatch | null {
  const tolerant = [...readings, ...readings.flatMap(asAbbreviated)]
    .map(reading => ({ reading, editsPossible: editsPossible(reading) }))
    .filter(({ editsPossible: edits }) => edits > 0);
  // Names too short to be accepted are among them: one may well be the one that was meant.
  const neighbours = index.all
    .map(name => ({ name, edits: editsBetween(tolerant, name.reading, 2, SHORTEST_WITHOUT_ARTICLE) }))
    .filter(({ edits }) => edits <= 2);
  return (
    misspeltMember(neighbours, index, strangers, tolerant) ?? truncatedMember(readings, index, neighbours)
  );
}

function misspeltMember(
  neighbours: readonly Neighbour[],
  index: MemberIndex,
  strangers: NameIndex<string>,
  readings: readonly TolerantReading[],
): MemberMatch | null {
  const fewest = Math.min(...neighbours.map(({ edits }) => edits));
  // One slip may make an abbreviation, or undo one: "st Crès" is as near to Le Crès as to Saint-Brès.
  const isAbbreviated = readings.some(({ reading }) => reading.abbreviatedKey !== null);
  const nearest = neighbours.filter(({ edits }) => isAbbreviated || edits === fewest).map(({ name }) => name);
  const [name, ...others] = nearest;
  if (!name || !nearest.some(({ reading }) => fewest <= editsForgiven(reading.key, strangers))) return null;
  if (others.length > 0) return { kind: 'ambiguous', members: nearest.map(({ owner }) => owner) };
  if (fewest < 2) return { kind: 'close', member: name.owner, edits: 1 };
  return isNearStranger(readings, index, strangers) ? null : { kind: 'close', member: name.owner, edits: 2 };
}

/** The reading with its abbreviations as they stand, if it has any. */
function asAbbreviated(reading: NameReading): readonly NameReading[] {
  const { words, abbreviatedKey: key } = reading;
  if (key === null) return [];
  const spelling = words.map(({ folded }, i) => (i === 1 ? ` ${folded}` : folded)).join('');
  return [{ ...reading, key, spelling, keyWithoutArticle: null }];
}

function editsForgiven({ length }: string, strangers: NameIndex<string>): number {
  const shortestForTwo =
    strangers.all.length > 0 ? SHORTEST_FOR_TWO_EDITS_AMONG_KNOWN : SHORTEST_FOR_TWO_EDITS;
  if (length >= shortestForTwo) return 2;
  return length >= SHORTEST_FOR_ONE_EDIT ? 1 : 0;
}

/** Whether two edits lead to another commune as well: then two edits from a member prove nothing. */
function isNearStranger(
  readings: readonly TolerantReading[],
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
  readings: readonly TolerantReading[],
  { spelling, keyWithoutArticle }: NameReading,
  limit: number,
  shortestWithoutArticle: number,
): number {
  const mayLackArticle = keyWithoutArticle !== null && keyWithoutArticle.length >= shortestWithoutArticle;
  let fewest = limit + 1;
  for (const { reading, editsPossible: possible } of readings) {
    const allowed = possible < limit ? possible : limit;
    const edits = editDistance(reading.spelling, spelling, allowed);
    if (edits <= allowed && edits < fewest) fewest = edits;
    if (!mayLackArticle || reading.keyWithoutArticle !== null) continue;
    const editsWithoutArticle = editDistance(reading.key, keyWithoutArticle, allowed);
    if (editsWithoutArticle <= allowed && editsWithoutArticle < fewest) fewest = editsWithoutArticle;
  }
  return fewest;
}

/** One digit among letters is a slip of the finger (M0ntpellier); a number says something else (Montpellier 3). */
function editsPossible({ words, key }: NameReading): number {
  if (!/\d/.test(key)) return 2;
  const isSlip = words.every(({ key: word }) => !/\d/.test(word) || /^(?=.{4})[a-z]*\d[a-z]*$/.test(word));
  return isSlip && key.replace(/\D/g, '').length === 1 ? 1 : 0;
}

/**
 * A name cut short is never a confident match, even when one member only starts so. Members it may be a misspelling of
 * are offered with those it starts: "Sussa" may be Sussargues, or Saussan with two faults.
 */
function truncatedMember(
  readings: readonly NameReading[],
  index: MemberIndex,
  neighbours: readonly Neighbour[],
): MemberMatch | null {
  const started = index.all.filter(({ reading: official }) =>
    readings.some(reading => isStartOf(reading, official)),
  );
  if (started.length === 0) return null;
  const offered = new Set([...neighbours.map(({ name }) => name), ...started]);
  return {
    kind: 'ambiguous',
    members: index.all.filter(name => offered.has(name)).map(({ owner }) => owner),
  };
}

function isStartOf({ key, keyWithoutArticle }: NameReading, official: NameReading): boolean {
  if (key.length < SHORTEST_START) return false;
  const whole =
    keyWithoutArticle === null && official.keyWithoutArticle !== null
      ? official.keyWithoutArticle
      : official.key;
  if (whole.length <= key.length) return false;
  if (whole.startsWith(key)) return true;
  if (key.length < SHORTEST_START_WITH_EDIT) return false;
  // The edit may have taken a letter away or put one in.
  return [0, 1, -1].some(more => editDistance(key, whole.slice(0, key.length + more), 1) <= 1);
}
