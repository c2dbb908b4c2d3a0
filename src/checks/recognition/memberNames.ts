import { type Member } from '../../domain/conventions/convention';
import { heraultCommunes } from '../../domain/names/heraultCommunes';
import { matchMember, type NamedMember } from '../../domain/names/matchMember';
import { textKey } from '../../domain/names/textKey';
import { withoutMarkup } from '../../domain/names/plainWords';

/** Finds members' names: first by look-up, for every cell of a workbook; then in full, for the cells of a table. */
export interface MemberNames {
  /** The member a text names in one of the usual ways; null says nothing of a misspelt name. */
  readonly lookUp: (text: string) => Member | null;
  readonly match: (text: string) => NamedMember;
}

// Longer than any line of a table pasted as text.
const LONGEST = 160;
const LONGEST_KEY = 48;
const LEADING_CODE = /^\s*\d[\dAB]{0,4}[\s.)–-]+(?=\p{L})/u;
const AROUND =
  /^(la|le)?(communes?|villes?|mairie|ccas|centrecommunald?actionsociale|centrecommunaldactionsociale)(de|d)?|(ccas|commune)$/;
const ARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['le', ['du', 'dule']],
  ['la', ['dela']],
  ['les', ['des', 'desles']],
]);
const PLAIN = /^[ -~]*$/;
const HERAULT = '34';

/**
 * The look-up of a convention's members; build it once a recognition.
 *
 * `lookUp` is no second way to match a name: it only says where a table may be, on every text of a workbook, where
 * `matchMember` would weigh edits and strangers on each of them at twelve times the cost. It reads as well what no
 * name is alone, the beginning of a line pasted with its figures. What a line is about, `match` alone decides.
 */
export function memberNames(members: readonly Member[]): MemberNames {
  const byKey = new Map(members.flatMap(member => keysOf(member.name).map(key => [key, member] as const)));
  const byName = new Map(members.map(member => [member.name, member]));
  const others = members.some(({ insee }) => insee.startsWith(HERAULT)) ? heraultCommunes : undefined;
  const found = new Map<string, Member | null>();
  const matched = new Map<string, NamedMember>();
  const search = (text: string) => {
    const key = nameKey(text);
    if (key === '' || key.length > LONGEST_KEY) return null;
    return byKey.get(key) ?? byKey.get(key.replace(AROUND, '')) ?? null;
  };
  return {
    lookUp: text => {
      if (text.length > LONGEST) return null;
      const exact = byName.get(text);
      if (exact) return exact;
      let member = found.get(text);
      if (member === undefined) found.set(text, (member = search(text)));
      return member;
    },
    match: text => {
      let named = matched.get(text);
      if (!named) matched.set(text, (named = matchMember(withoutMarkup(text), members, others)));
      return named;
    },
  };
}

/** The part of a text before its first figure, without a number of order or a code in front. */
function nameKey(text: string): string {
  const name = withoutMarkup(text).replace(LEADING_CODE, '');
  const digit = name.search(/\d/);
  const letters = digit === -1 ? name : name.slice(0, digit);
  // The same key, sooner: most texts of a workbook are no names, and few have accents.
  return PLAIN.test(letters) ? letters.toLowerCase().replace(/[^a-z]+/g, '') : textKey(letters);
}

/** The usual writings of a name: "Le Crès", "Crès (Le)", "Cres", "du Crès"; "St-Brès", "Prades s/ Lez". */
function keysOf(name: string): readonly string[] {
  const words = name.split(/[\s'’-]+/);
  const article = textKey(words[0] ?? '');
  const rest = words.slice(1);
  const writings =
    rest.length > 0 && ['le', 'la', 'les', 'l'].includes(article)
      ? [
          words,
          rest,
          [...rest, article],
          ...(ARTICLES.get(article) ?? []).map(contracted => [contracted, ...rest]),
        ]
      : [words];
  return writings.flatMap(writing => {
    const shortened = writing.map(word => word.replace(/^saint(e?)$/i, 'st$1'));
    const sur = (list: readonly string[]) => list.map(word => (/^sur$/i.test(word) ? 's' : word));
    return [writing, shortened, sur(writing), sur(shortened)].map(list => textKey(list.join('')));
  });
}
