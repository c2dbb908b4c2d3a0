// What fingers do to a name: every way to make one edit, over the alphabet that French names are typed with.
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyzéè -'"];

export type EditKind = 'insertion' | 'deletion' | 'substitution' | 'transposition';

export interface Misspelling {
  readonly kind: EditKind;
  readonly text: string;
}

/** Every text one edit away from a name, the name itself left out. */
export function singleEdits(name: string): readonly Misspelling[] {
  const letters = [...name];
  const at = (start: number, end: number) => letters.slice(start, end).join('');
  const edits: Misspelling[] = [];
  for (let i = 0; i <= letters.length; i++) {
    for (const letter of ALPHABET) {
      edits.push({ kind: 'insertion', text: at(0, i) + letter + at(i, letters.length) });
    }
    if (i === letters.length) break;
    edits.push({ kind: 'deletion', text: at(0, i) + at(i + 1, letters.length) });
    for (const letter of ALPHABET) {
      edits.push({ kind: 'substitution', text: at(0, i) + letter + at(i + 1, letters.length) });
    }
    if (i + 1 < letters.length) {
      const swapped = (letters[i + 1] ?? '') + (letters[i] ?? '');
      edits.push({ kind: 'transposition', text: at(0, i) + swapped + at(i + 2, letters.length) });
    }
  }
  return edits.filter(({ text }) => text !== name);
}

/** Every text made of two deletions, or of a deletion and a substitution. */
export function deletionsAndSubstitutions(name: string): readonly string[] {
  const first = singleEdits(name).filter(({ kind }) => kind === 'deletion');
  return first.flatMap(({ text }) =>
    singleEdits(text)
      .filter(({ kind }) => kind === 'deletion' || kind === 'substitution')
      .map(edit => edit.text),
  );
}

/** Texts two edits away, of any kind, drawn with a fixed seed: the same ones each time. */
export function drawnDoubleEdits(name: string, count: number, seed: number): readonly string[] {
  const random = numbersFrom(seed);
  const pick = (texts: readonly Misspelling[]) => texts[Math.floor(random() * texts.length)]?.text ?? name;
  const first = singleEdits(name);
  // A hundred second edits of each first one: making all of them to keep one would take most of the time.
  return Array.from({ length: count / 100 }, () => singleEdits(pick(first))).flatMap(seconds =>
    Array.from({ length: 100 }, () => pick(seconds)),
  );
}

/** The generator of Lehmer: enough to draw samples with, and the same on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
