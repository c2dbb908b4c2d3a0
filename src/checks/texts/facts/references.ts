import { type Passage } from '../passage';
import { type Block, type ReadText, type Sentence } from '../reading/readText';

/** « article 12 », « annexe 3 » of the text itself, named in a sentence. */
export interface ReferenceFact {
  readonly kind: 'reference';
  readonly to: 'article' | 'annexe' | 'avenant';
  readonly number: number;
  /** The words just before: « dispositions financières de l'article 3 ». */
  readonly lead: string;
  /** Said to be of the convention itself: « article 12 de la convention », « présent article ». */
  readonly isOwn: boolean;
  readonly sentence: Sentence;
  readonly place: Passage;
  readonly start: number;
  readonly end: number;
}

/** An article or annexe as its own heading announces it. */
export interface Division {
  readonly kind: 'article' | 'annexe';
  readonly number: number;
  /** Words of the title, folded, and as written. */
  readonly title: string;
  readonly written: string;
  /** In the table of contents: a heading followed by dots and a page. */
  readonly isInContents: boolean;
  readonly place: Passage;
}

const REFERENCE =
  /(?<![a-z])(articles?|art\.|annexes?) (?:n ?° ?|numero )?((?:\d{1,2}|premier)(?![\d/]|[.-]\d)(?:er)?(?:(?:, | et | ou | a )\d{1,2}(?:er)?(?![\d/]|[.-]\d|[a-z]| jours?| ans?| mois| janvier| juillet))*)/g;
/** Articles of codes, laws and regulations are none of the text's. */
const OF_A_LAW =
  /^(?:(?!article|annexe)[^.;]){0,50}?\b(?:du (?:code|rgpd|reglement|decret|cgct|traite|ccag|cahier)|de la (?:loi|directive|constitution)|de l'(?:ordonnance|arrete)|des statuts|rgpd|cgct)\b/;
const AFTER_A_LAW =
  /(?:code|rgpd|reglement|loi|decret|ordonnance|arrete|directive|cgct|statuts?|budget|chapitre|compte|nature|imputation)[^.;]{0,60}$/;
const OWN = /^(?: de (?:la )?(?:presente )?convention| ci-|,? de la presente| du present| de la convention)/;
const DIVISION =
  /^(?:\d+\s)?(article|art\.|annexe)s? (?:n ?° ?|numero )?(\d{1,2}|premier|[ivx]{1,4}(?= |$|[.:-]))(?:er)?(?:\s?[.:)-]|\s+)?\s*(.*)$/;
const CONTENTS = /\.{4,}\s*\d{1,3}\s*$|\.{8,}|\t\d{1,3}$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const AVENANT = /\bau (?:[ivx]{1,5}|(?:point|article) \d{1,2}) de l'avenant\b/g;

/** The articles and annexes a text has, from its headings and its table of contents. */
export function divisions({ blocks }: ReadText): Division[] {
  return blocks.flatMap((block): Division[] => {
    if (
      block.kind === 'row'
        ? !CONTENTS.test(block.text)
        : block.kind !== 'heading' && !CONTENTS.test(block.text)
    )
      return [];
    // A table of contents may come as one block: each of its lines announces a division.
    const lines = CONTENTS.test(block.folded)
      ? block.folded.split(/(?<=\.{3,}\s?\d{1,3}) |(?<=\t\d{1,3}) /)
      : [block.folded];
    return lines.flatMap(line => {
      const [, kind = '', number = '', title = ''] = DIVISION.exec(line.trim()) ?? [];
      const value =
        number === 'premier' ? 1 : /^\d/.test(number) ? Number(number) : ROMAN.indexOf(number) + 1;
      if (kind === '' || value === 0) return [];
      return [
        {
          kind: kind === 'annexe' ? ('annexe' as const) : ('article' as const),
          number: value,
          ...titleIn(block, title.replace(/[.\s:]+\d*$/, '').trim()),
          isInContents: CONTENTS.test(line),
          place: block.at(0, block.text.length),
        },
      ];
    });
  });
}

/** A folded title and the same as its author wrote it. */
function titleIn({ text, folded }: Block, title: string): Pick<Division, 'title' | 'written'> {
  const at = folded.indexOf(title);
  return { title, written: at === -1 ? title : text.slice(at, at + title.length) };
}

/** The references of a text to its own articles and annexes. */
export function referenceFacts({ sentences }: ReadText): ReferenceFact[] {
  return sentences.flatMap(sentence => {
    if (sentence.block.kind === 'heading' || CONTENTS.test(sentence.block.text)) return [];
    return [...numbered(sentence), ...avenants(sentence)];
  });
}

function numbered(sentence: Sentence): ReferenceFact[] {
  const { folded } = sentence;
  return [...folded.matchAll(REFERENCE)].flatMap(({ index, 0: whole, 1: word = '', 2: numbers = '' }) => {
    const end = index + whole.length;
    const [before, after] = [folded.slice(0, index), folded.slice(end)];
    const isOwn = OWN.test(after);
    if (!isOwn && (OF_A_LAW.test(after) || AFTER_A_LAW.test(before))) return [];
    if (/\b(?:l|r|d)\.? ?$/.test(before)) return [];
    const to = word.startsWith('annexe') ? ('annexe' as const) : ('article' as const);
    return rangeOf(numbers).map(number => ({
      kind: 'reference' as const,
      to,
      number,
      lead: before.slice(-70),
      isOwn,
      sentence,
      place: sentence.at(index, end),
      start: index,
      end,
    }));
  });
}

/** "1 et 2", "1 à 4", "1, 3". */
function rangeOf(numbers: string): number[] {
  const found = (numbers.match(/\d{1,2}|premier/g) ?? []).map(one => (one === 'premier' ? 1 : Number(one)));
  const [first = 0, last = 0] = found;
  if (/ a /.test(numbers) && found.length === 2 && last > first && last - first < 20)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return found;
}

function avenants(sentence: Sentence): ReferenceFact[] {
  return [...sentence.folded.matchAll(AVENANT)].map(({ index, 0: whole }) => ({
    kind: 'reference' as const,
    to: 'avenant' as const,
    number: 0,
    lead: sentence.folded.slice(Math.max(0, index - 70), index),
    isOwn: false,
    sentence,
    place: sentence.at(index, index + whole.length),
    start: index,
    end: index + whole.length,
  }));
}
