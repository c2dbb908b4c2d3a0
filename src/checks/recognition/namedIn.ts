import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { holdsPhrase, plainWords } from '../../domain/names/plainWords';

/** Finds which application and payer a text names. */
export interface NamesInTexts {
  /** Null when the text names none, or several. */
  readonly application: (text: string) => Application | null;
  /** `isPlain`: the text says who pays, and does not merely mention communes or CCAS. */
  readonly payer: (text: string) => { readonly payer: Payer; readonly isPlain: boolean } | null;
}

// "31 communes", "les communes membres", "population de la commune" say nothing of who pays.
const NOT_PAYERS =
  /\b(\d+|les|des|aux|nos) communes (membres|adherentes|de la|de montpellier|beneficiaires)\b|\b\d+ (communes|municipalites|villes|membres)\b|\bpopulation (totale |municipale )?(de |des |d une )?(la |sa |leur |chaque )?communes?\b|\bcode commune\b|\b(ccas|action sociale) (des|de la|de chaque|de) communes?\b/g;
const PRICED = String.raw`(?:tarifs?|tarification|couts?|montants?|parts?|participations?|contributions?|prix|tableau|facturation|repartition|cotisations?)`;
const LINK = String.raw`(?: (?:annuels?|forfaitaires?|nets?|ht|ttc))*(?: (?:par|pour|a|la|le|les|de|des|du|d|un|une|aux|chaque))*`;
const FEW_WORDS = 8;

interface Phrase {
  readonly application: Application;
  readonly phrase: string;
}

export function namesInTexts(convention: Convention): NamesInTexts {
  const phrases = convention.applications.flatMap(application =>
    [application.code, application.label, ...application.aliases].flatMap(name =>
      writings(name).map(phrase => ({ application, phrase })),
    ),
  );
  const payers = convention.payers.map(payer => {
    const words = payerWords(payer);
    return { payer, words, priced: new RegExp(String.raw`\b${PRICED}${LINK} (?:${words.join('|')})\b`) };
  });
  const payerOf = (text: string) => {
    const said = plainWords(text);
    if (!payers.some(({ words: names }) => names.some(name => said.includes(name)))) return null;
    const words = withoutMentions(said);
    const plainly = payers.filter(({ priced }) => priced.test(words));
    if (plainly[0] && plainly.length === 1) return { payer: plainly[0].payer, isPlain: true };
    const mentioned = payers.filter(({ words: names }) => names.some(name => holdsPhrase(words, name)));
    return mentioned[0] && mentioned.length === 1
      ? { payer: mentioned[0].payer, isPlain: words.split(' ').length <= FEW_WORDS }
      : null;
  };
  return {
    application: remembered(text => applicationIn(phrases, plainWords(text))),
    payer: remembered(payerOf),
  };
}

/** A name as plain words, and glued when its first part is one letter: "e demat", "edemat". */
function writings(name: string): readonly string[] {
  const words = plainWords(name);
  const glued = words.replace(/\b([a-z]) (?=[a-z])/g, '$1');
  return glued === words ? [words] : [words, glued];
}

function applicationIn(phrases: readonly Phrase[], words: string): Application | null {
  const held = phrases.filter(({ phrase }) => holdsPhrase(words, phrase));
  // A longer name may hold a shorter one that is another application's.
  const whole = held.filter(
    ({ application, phrase }) =>
      !held.some(other => other.application !== application && holdsPhrase(other.phrase, phrase)),
  );
  const applications = new Set(whole.map(({ application }) => application));
  return applications.size === 1 ? (whole[0]?.application ?? null) : null;
}

function payerWords({ type, aliases }: Payer): readonly string[] {
  const given = [type, ...aliases].map(plainWords);
  return [...new Set(given.flatMap(word => [word, `${word}s`]))];
}

function withoutMentions(words: string): string {
  return words.replace(NOT_PAYERS, said => (/ccas|action sociale/.test(said) ? 'ccas' : ' '));
}

function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
