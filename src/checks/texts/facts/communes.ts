import { type Member } from '../../../domain/conventions/convention';
import { type PayerType } from '../../../domain/conventions/payerType';
import { memberNames } from '../../recognition/memberNames';
import { folded } from '../reading/normalLine';
import { type Mention } from './mentions';

/** A payer named in a text: "le CCAS de Baillargues", "la commune", "la ville de Lattes". */
export interface PayerMention extends Mention<PayerType> {
  /** Null when the payer is named without its commune, or the commune is none of the members. */
  readonly member: Member | null;
  /** The commune's name as written; empty when there is none. */
  readonly written: string;
  /** A misspelt name: to be confirmed. */
  readonly isDoubtful: boolean;
}

const CCAS = String.raw`(?:ccas|c\.c\.a\.s\.?|centres? communa(?:l|ux) d'actions? sociales?)`;
const COMMUNE = String.raw`(?:(?:commune|ville|mairie|municipalite)(?! membre| adherente| partenaire)|conseil municipal)`;
const PAYER = new RegExp(String.raw`(?<![a-z])(${CCAS}|${COMMUNE})(?![a-z])`, 'g');
const OF = /^(?: membre)?(?: \(ccas\))?(?: (?:de la |du |de )?(?:commune|ville))?(?: de | d'|,? | du | des )/;
/** "chaque commune", "par commune": no commune in particular. */
const ANY = /(?:chaque|par|toute|aucune|une|quelque|autre|d'une) $/;
const WORD = /^[\p{L}][\p{L}'.]*(?:-[\p{L}'.]+)*/u;
const MOST_WORDS = 5;
const SMALL = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'sur', 'sous', 'en', 'lez', 'les']);

/** Finds the payers named in a sentence. */
export type PayerFinder = (text: string, foldedText: string) => readonly PayerMention[];

export function payerFinder(members: readonly Member[]): PayerFinder {
  const byName = memberReader(members);
  const known = new Map<string, readonly PayerMention[]>();
  return (text, foldedText) => {
    const before = known.get(text);
    if (before) return before;
    const found: PayerMention[] = [];
    for (const { index, 0: held } of foldedText.matchAll(PAYER)) {
      const end = index + held.length;
      const last = found.at(-1);
      // "CCAS de la commune de Lattes" is one payer.
      if (last && index < last.end) continue;
      if (ANY.test(foldedText.slice(0, index))) continue;
      const type: PayerType = /^c\.?c|^centre/.test(held) ? 'CCAS' : 'COMMUNE';
      const link = OF.exec(foldedText.slice(end))?.[0] ?? '';
      const name = byName(text.slice(end + link.length));
      found.push({
        value: type,
        start: index,
        end: name ? end + link.length + name.length : end,
        member: name?.member ?? null,
        written: name?.written ?? '',
        isDoubtful: name?.isDoubtful ?? false,
      });
    }
    known.set(text, found);
    return found;
  };
}

interface ReadName {
  readonly member: Member | null;
  readonly written: string;
  readonly length: number;
  readonly isDoubtful: boolean;
}

/** Reads the name of a member at the start of a text, the longest that is one. */
function memberReader(members: readonly Member[]): (rest: string) => ReadName | null {
  const names = memberNames(members);
  const known = new Map<string, ReadName | null>();
  const read = (rest: string): ReadName | null => {
    const words = firstWords(rest);
    let close: ReadName | null = null;
    for (let count = words.length; count > 0; count -= 1) {
      const written = rest.slice(0, words[count - 1]).trim();
      const { match } = names.match(written);
      const name = { written, length: written.length };
      if (match.kind === 'exact' || match.kind === 'form')
        return { ...name, member: match.member, isDoubtful: false };
      if (match.kind === 'stranger') return { ...name, member: null, isDoubtful: false };
      if (match.kind === 'close' && match.edits === 1 && !close)
        close = { ...name, member: match.member, isDoubtful: true };
    }
    return close;
  };
  return rest => {
    const key = rest.slice(0, 60);
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) ?? null;
  };
}

/** Where each of the first words ends, as long as they may belong to a name. */
function firstWords(rest: string): number[] {
  const ends: number[] = [];
  let at = 0;
  let hasCapital = false;
  while (ends.length < MOST_WORDS) {
    const word = WORD.exec(rest.slice(at))?.[0];
    if (word === undefined) break;
    const isCapital = /^\p{Lu}/u.test(word) || /['-]\p{Lu}/u.test(word);
    if (!isCapital && !SMALL.has(folded(word))) break;
    hasCapital ||= isCapital;
    at += word.length;
    if (hasCapital) ends.push(at);
    if (rest[at] !== ' ') break;
    at += 1;
  }
  return ends;
}

/** The members named as such in a sentence, whoever pays: "pour Juvignac", "Lattes : 896,95 €". */
export function membersNamed(members: readonly Member[]): (foldedText: string) => readonly Mention<Member>[] {
  const names = members.map(member => ({
    member,
    pattern: new RegExp(
      `(?<![a-z])${folded(member.name)
        .replace(/^(le|la|les) /, '(?:$1 )?')
        .replace(/[ '-]/g, "[ '-]")}(?![a-z-])`,
      'g',
    ),
  }));
  return text =>
    names
      .flatMap(({ member, pattern }) =>
        [...text.matchAll(pattern)]
          .filter(({ index, 0: held }) => !isMetropole(text, index, index + held.length))
          .map(({ index, 0: held }) => ({ value: member, start: index, end: index + held.length })),
      )
      .sort((a, b) => a.start - b.start);
}

/** "Montpellier Méditerranée Métropole", "Métropole de Montpellier", "Tribunal administratif de Montpellier". */
function isMetropole(text: string, start: number, end: number): boolean {
  return (
    /^ mediterranee|^ agglomeration|^ metropole/.test(text.slice(end)) ||
    /(?:metropole(?: \S+){0,3} de|metropole|tribunal administratif de|fait a|tresorerie de|prefecture de|cedex) $/.test(
      text.slice(0, start),
    )
  );
}
