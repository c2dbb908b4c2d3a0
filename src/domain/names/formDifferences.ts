import { foldLetters, type NameWord } from './communeKey';
import { type FormDifference } from './memberMatch';
import { type NameReading } from './writtenName';

const NOT_PLAIN_SPACE = /[^\S ]/;

/** A letter of a key, and the character it was written with; null where the word was written otherwise. */
interface Letter {
  readonly written: string | null;
}

interface SpelledName {
  readonly letters: readonly Letter[];
  /** Number of letters before it → the signs that stand there. */
  readonly signs: ReadonlyMap<number, string | null>;
}

/**
 * What differs between a text and the official name it was recognised as, in a fixed order. Never empty: texts that
 * look the same and are not differ in something invisible.
 */
export function formDifferences(
  written: string,
  visible: string,
  reading: NameReading,
  official: NameReading,
): readonly FormDifference[] {
  const isArticleMissing = reading.key !== official.key;
  const given = spell(reading.words, reading.isArticleMoved);
  const expected = spell(isArticleMissing ? official.words.slice(1) : official.words, false);
  const found: Readonly<Record<FormDifference, boolean>> = {
    case: differ(given, expected, (a, b) => a !== b && a.toLowerCase() === b.toLowerCase()),
    accents: differ(given, expected, (a, b) => a.toLowerCase() !== b.toLowerCase()),
    signs: haveOtherSigns(given, expected) || hasStraySigns(visible, reading),
    abbreviation: reading.words.some(({ folded, key }) => folded !== key && !isContraction(folded)),
    article: isArticleMissing || reading.isArticleMoved,
    invisible: NOT_PLAIN_SPACE.test(visible) || written.normalize('NFC') !== visible,
    decoration: reading.isDecorated,
  };
  const differences = (Object.keys(found) as FormDifference[]).filter(difference => found[difference]);
  return differences.length > 0 ? differences : ['invisible'];
}

/** "du" and "des" stand for "de le" and "de les": grammar, not an abbreviation. */
function isContraction(word: string): boolean {
  return word === 'du' || word === 'des';
}

function spell(words: readonly NameWord[], isArticleMoved: boolean): SpelledName {
  const letters: Letter[] = [];
  const signs = new Map<number, string | null>();
  words.forEach((word, i) => {
    // The signs beside a moved article or after "s/" say nothing of the name.
    const isLoose = (isArticleMoved && i === 1) || words[i - 1]?.written.endsWith('/') === true;
    if (i > 0) signs.set(letters.length, isLoose ? null : word.before.replace(/\s/g, ' '));
    letters.push(...lettersOf(word));
  });
  return { letters, signs };
}

function lettersOf(word: NameWord): readonly Letter[] {
  if (word.key !== word.folded) return Array.from(word.key, () => ({ written: null }));
  return Array.from(word.written).flatMap(character =>
    Array.from(foldLetters(character), folded => ({
      // "œ" is two letters of the key: neither is written as the plain one.
      written: foldLetters(character).length > 1 ? character + folded : character,
    })),
  );
}

function differ(
  given: SpelledName,
  expected: SpelledName,
  isDifferent: (a: string, b: string) => boolean,
): boolean {
  return given.letters.some(({ written }, i) => {
    const wanted = expected.letters[i]?.written ?? null;
    return written !== null && wanted !== null && isDifferent(written, wanted);
  });
}

function haveOtherSigns(given: SpelledName, expected: SpelledName): boolean {
  const places = new Set([...given.signs.keys(), ...expected.signs.keys()]);
  return [...places].some(place => {
    const [found, wanted] = [given.signs.get(place) ?? '', expected.signs.get(place) ?? ''];
    return given.signs.get(place) !== null && found !== wanted;
  });
}

/** Signs before or after the name, such as "Lattes*"; those of a decoration or of a moved article are part of it. */
function hasStraySigns(visible: string, reading: NameReading): boolean {
  if (reading.isDecorated || reading.isArticleMoved) return false;
  const last = reading.words[reading.words.length - 1]?.written ?? '';
  return reading.words[0]?.before !== '' || !visible.endsWith(last);
}
