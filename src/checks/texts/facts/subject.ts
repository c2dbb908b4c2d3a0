import { type Convention, type Member } from '../../../domain/conventions/convention';
import { type PayerType } from '../../../domain/conventions/payerType';
import { holdsPhrase, plainWords } from '../../../domain/names/plainWords';
import { type ReadText } from '../reading/readText';
import { type PayerFinder, type PayerMention } from './communes';

/** Whom a text is about: the payer that delibérates or signs. */
export interface Subject {
  readonly member: Member | null;
  readonly payerType: PayerType | null;
  /** Whether the text is about the convention at hand, another one, or does not say. */
  readonly concerns: 'this' | 'other' | 'unknown';
}

const PARTY = /^(?: de [^,]{2,40})?,?(?: [\p{L}'-]+){0,4} represente/u;
const OTHER_ISSUER =
  /\b(?:metropole (?!de montpellier)(?:d'|de |du )?[a-z-]{4,}(?: [a-z-]+){0,2}|communaute (?:de communes?|d'agglomeration|urbaine)|gip [a-z]{3,}|groupement d'interet public|syndicat (?:mixte|intercommunal))/;

/** « MMM » or « AMP » may be anything; « RECIA » is a name. */
const SHORTEST_ACRONYM = 5;

/** Whom the text is about, from its parties, else from the payer it names most. */
export function subjectOf(read: ReadText, convention: Convention, payersIn: PayerFinder): Subject {
  const mentions = read.sentences.flatMap(({ text, folded }) =>
    payersIn(text, folded).map(mention => ({ mention, rest: folded.slice(mention.end), folded })),
  );
  const party = mentions.find(({ mention, rest }) => mention.member && PARTY.test(rest))?.mention;
  const named = party ?? mostNamed(mentions.map(({ mention }) => mention));
  const issuer = issuerOf(read, convention);
  return {
    member: named?.member ?? null,
    payerType: named?.value ?? onlyPayer(read),
    concerns: named?.member || issuer === 'this' ? 'this' : issuer,
  };
}

function mostNamed(mentions: readonly PayerMention[]): PayerMention | null {
  const times = new Map<string, number>();
  const keyOf = ({ member, value }: PayerMention) => `${member?.insee ?? ''} ${value}`;
  const named = mentions.filter(({ member }) => member);
  for (const mention of named) times.set(keyOf(mention), (times.get(keyOf(mention)) ?? 0) + 1);
  const ranked = [...times].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // Two communes as often: the text is about neither.
  if (!first || first[1] === second?.[1]) return null;
  return named.find(mention => keyOf(mention) === first[0]) ?? null;
}

function onlyPayer({ sentences }: ReadText): PayerType | null {
  const isCcas = sentences.some(({ folded }) =>
    /conseil d'administration du (?:ccas|centre communal)/.test(folded),
  );
  const isCommune = sentences.some(({ folded }) => /\bconseil municipal\b/.test(folded));
  return isCcas === isCommune ? null : isCcas ? 'CCAS' : 'COMMUNE';
}

function issuerOf({ sentences }: ReadText, { issuer }: Convention): Subject['concerns'] {
  const words = sentences.map(({ folded }) => folded);
  const name = plainWords(issuer.name);
  const place = name.split(' ')[0] ?? name;
  const acronym = plainWords(issuer.acronym);
  const isTelling = acronym.length >= SHORTEST_ACRONYM;
  const isNamed = words.some(
    text =>
      plainWords(text).includes(name) ||
      new RegExp(`metropole de ${place}`).test(text) ||
      (isTelling && holdsPhrase(plainWords(text), acronym)),
  );
  if (isNamed) return 'this';
  return words.some(text => OTHER_ISSUER.test(text)) ? 'other' : 'unknown';
}
