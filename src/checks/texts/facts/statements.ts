import { type CalendarDay } from '../../../domain/calendar/calendarDay';
import { Decimal } from '../../../domain/money/decimal';
import { type PayerType } from '../../../domain/conventions/payerType';
import { parseInhabitants } from '../../../domain/population/parseInhabitants';
import { writtenDay } from '../../../domain/calendar/writtenDay';
import { type Passage } from '../passage';
import { folded } from '../reading/normalLine';
import { type ReadText, type Sentence } from '../reading/readText';
import { type PayerFinder } from './communes';

/** Something a sentence states, and where. */
interface Stated {
  readonly sentence: Sentence;
  readonly place: Passage;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface RateFact extends Stated {
  readonly kind: 'rate';
  /** The share the métropole bears: 0.5. */
  readonly value: Decimal;
  readonly payerType: PayerType | null;
}

export interface PopulationKindFact extends Stated {
  readonly kind: 'populationKind';
  readonly populationKind: 'totale' | 'municipale';
}

export interface InhabitantsFact extends Stated {
  readonly kind: 'inhabitants';
  readonly value: number;
  /** Of all members together, as the sentence says; otherwise of one commune. */
  readonly isTotal: boolean;
  readonly populationKind: 'totale' | 'municipale' | null;
}

export interface DecreeFact extends Stated {
  readonly kind: 'decree';
  readonly day: CalendarDay;
}

export interface TaxFact extends Stated {
  readonly kind: 'tax';
  readonly wording: 'HT' | 'TTC' | 'net de taxe';
  /** About the flat fee, not about days of work. */
  readonly isAboutFee: boolean;
}

export interface FormulaFact extends Stated {
  readonly kind: 'formula';
}

export interface NetStatementFact extends Stated {
  readonly kind: 'netStatement';
}

const RATE = /(\d{1,3}(?:[.,]\d{1,3})?) ?%/g;
const HALF = /\b(?:la )?moitie du cout\b/g;
const ABOUT_RATE = /\bparticipation|\bprise? en charge|\bprend(?:re|ra)? en charge|\bfinance|\bsupporte/;
/** How far from a rate its payer is looked for. */
const NEAR = 90;
const OTHER_RATE =
  /\btva\b|\btaux (?:normal|d'interet)|\bremise|\breduction|\bpenalite|\bsuffrages|\babstention/;
const POPULATION_KIND =
  /\bpopulations? (?:legales? )?(municipale|totale)s?\b|\bhabitants? \(?population (municipale|totale)/g;
const SHARING =
  /\bprorata|\bau pro rata|\brepart|\bcalcul|\bcle\b|\bfonction de|\bproportion|\bcritere|\bpart\b|\bbase\b|\bhabitants?\b|\bpopcom|\bpoptot|\binsee\b|\bdecret\b|\d/;
const INHABITANTS = /(\d{1,3}(?:[ .]\d{3})+|\d{3,7}) (?:habitants?|hab\b)/g;
const POPULATION_OF =
  /\bpopulations?(?: [a-z0-9'()-]+){0,9}? (?:est de|de|:|=|s'eleve a|s'etablit a|atteint|compte|fixee a|soit) (\d{1,3}(?:[ .]\d{3})+|\d{4,7})(?![\d,]| ?€| ?%|\/)/g;
const TOTAL_OF =
  /\b(?:des|les|ensemble des|total des|totale? des) (?:\d+ )?(?:communes|membres)|\bpoptot\b|\bpopulation (?:totale )?de la metropole|\bensemble (?:du territoire|des communes)|\btotal (?:des habitants|des populations|de la population)|\bterritoire metropolitain|\bpopulation de reference/;
/** A bound of a scale is nobody's population. */
const THRESHOLD =
  /\b(?:superieure?s? a|inferieure?s? a|plus de|moins de|entre|strates?|jusqu'a|au-dela de|a partir de) ?$/;
const DECREE = /\bdecret\b/g;
const TAXES: readonly (readonly [RegExp, TaxFact['wording']])[] = [
  [/(?<![A-Za-zÀ-ÿ])(?:H\. ?T\.?|HT)(?![A-Za-zÀ-ÿ])/g, 'HT'],
  [/(?<![A-Za-zÀ-ÿ])(?:T\.T\.C\.?|TTC)(?![A-Za-zÀ-ÿ])/g, 'TTC'],
  [/(?<![A-Za-zÀ-ÿ])hors taxes?(?![A-Za-zÀ-ÿ])/gi, 'HT'],
  [/(?<![A-Za-zÀ-ÿ])toutes taxes comprises(?![A-Za-zÀ-ÿ])/gi, 'TTC'],
  [
    /\bnet(?:te)?s? de (?:toute )?taxes?\b|\bTVA non applicable\b|\bsans TVA\b|\bnon (?:assujetti|soumis)e?s? à (?:la )?TVA/gi,
    'net de taxe',
  ],
];
const DAYS_OF_WORK =
  /\bjours?\b|\bjournee|\bintervention|\bbordereau|\bunitaire|\bprix en euros|\badaptations?|\bformations?\b|\bdevis\b|\bmarche\b/;
const FORMULA =
  /\(? ?pop ?com ?[x*. ]+ ?p ?appli ?\)? ?[/:÷] ?\(? ?pop ?tot ?- ?part ?\.? ?(?:3m|mmm|metropole)? ?\)?/g;
const NET_STATEMENT =
  /\b(?:deduction faite|apres deduction|deduit(?:e|es|s)? de|nets? de (?:la |toute )?participation|apres (?:prise en charge|participation)|participation (?:[a-z0-9%,']+ ){0,8}?(?:deduite|etant deduite))\b/g;

export type Statement =
  RateFact | PopulationKindFact | InhabitantsFact | DecreeFact | TaxFact | FormulaFact | NetStatementFact;

/** What the sentences of a text state beside amounts. */
export function statementFacts({ sentences }: ReadText, payersIn: PayerFinder): Statement[] {
  return sentences.flatMap(sentence => [
    ...(sentence.block.kind === 'row' ? [] : rates(sentence, payersIn)),
    ...populationKinds(sentence),
    ...(sentence.block.kind === 'row' ? [] : inhabitants(sentence)),
    ...decrees(sentence),
    ...taxes(sentence),
    ...matched(sentence, FORMULA).map(one => ({ kind: 'formula' as const, ...one })),
    ...netStatements(sentence),
  ]);
}

function stated(sentence: Sentence, start: number, end: number): Stated {
  return { sentence, start, end, place: sentence.at(start, end) };
}

function matched(sentence: Sentence, pattern: RegExp): Stated[] {
  return [...sentence.folded.matchAll(pattern)].map(({ index, 0: found }) =>
    stated(sentence, index, index + found.length),
  );
}

function rates(sentence: Sentence, payersIn: PayerFinder): RateFact[] {
  const { folded, text } = sentence;
  if (!ABOUT_RATE.test(folded)) return [];
  const found = [
    ...[...folded.matchAll(RATE)].map(({ index, 0: whole, 1: digits = '' }) => ({
      index,
      length: whole.length,
      value: new Decimal(digits.replace(',', '.')).div(100),
    })),
    ...[...folded.matchAll(HALF)].map(({ index, 0: whole }) => ({
      index,
      length: whole.length,
      value: new Decimal('0.5'),
    })),
  ].sort((a, b) => a.index - b.index);
  return found.flatMap(({ index, length, value }, rank): RateFact[] => {
    const before = folded.slice(found[rank - 1]?.index ?? 0, index);
    const after = folded.slice(index + length, found[rank + 1]?.index ?? folded.length);
    if (OTHER_RATE.test(before.slice(-40)) || value.gt(1)) return [];
    const isSingle = found.length === 1;
    const near =
      payerWord(after.slice(0, NEAR)) ??
      payerWord(before.slice(-NEAR)) ??
      (isSingle ? payerWord(folded) : null);
    const named = payersIn(text, folded);
    const payerType = near ?? (named.length === 1 ? (named[0]?.value ?? null) : null);
    return [{ kind: 'rate', value, payerType, ...stated(sentence, index, index + length) }];
  });
}

/** « 31 communes », « la population de la commune » say nothing of who pays. */
const NO_PAYER =
  /\bcommunes? membres?|\b\d+ communes|\bpopulation (?:\w+ ){0,3}(?:commune|communes)|\bservices? (?:numeriques? )?communs?/g;

/** The payer a stretch of text names, when it names one only. */
function payerWord(folded: string): PayerType | null {
  const isCcas = /\bccas\b|action sociale/.test(folded);
  const isCommune = /\bcommunes?\b|\bvilles?\b/.test(folded.replace(NO_PAYER, ' '));
  return isCcas === isCommune ? null : isCcas ? 'CCAS' : 'COMMUNE';
}

function populationKinds(sentence: Sentence): PopulationKindFact[] {
  if (!SHARING.test(sentence.folded)) return [];
  return [...sentence.folded.matchAll(POPULATION_KIND)].flatMap(({ index, 0: found, 1: a, 2: b }) => {
    const populationKind = a ?? b;
    if (populationKind !== 'totale' && populationKind !== 'municipale') return [];
    // « population totale des 31 communes » is a sum, not a kind of population.
    const isSum =
      populationKind === 'totale' &&
      /^ (?:de l'ensemble |de toutes )?(?:des|les|de la metropole)/.test(
        sentence.folded.slice(index + found.length),
      );
    return isSum
      ? []
      : [
          {
            kind: 'populationKind' as const,
            populationKind,
            ...stated(sentence, index, index + found.length),
          },
        ];
  });
}

function inhabitants(sentence: Sentence): InhabitantsFact[] {
  const { folded } = sentence;
  const found = new Map<number, { value: number; end: number }>();
  for (const pattern of [INHABITANTS, POPULATION_OF]) {
    for (const match of folded.matchAll(pattern)) {
      const digits = match[1] ?? '';
      const start = match.index + match[0].indexOf(digits);
      const read = parseInhabitants(digits);
      if (read.kind === 'count') found.set(start, { value: read.value, end: start + digits.length });
    }
  }
  return [...found].flatMap(([start, { value, end }]) => {
    const before = folded.slice(Math.max(0, start - 110), start);
    const after = folded.slice(end, end + 60);
    if (THRESHOLD.test(before)) return [];
    return [
      {
        kind: 'inhabitants' as const,
        value,
        isTotal: TOTAL_OF.test(before) || TOTAL_OF.test(after),
        populationKind: /municipale/.test(before + after)
          ? ('municipale' as const)
          : /population totale/.test(before + after)
            ? ('totale' as const)
            : null,
        ...stated(sentence, start, end),
      },
    ];
  });
}

function decrees(sentence: Sentence): DecreeFact[] {
  if (!/\bpopulation|\bhabitants?\b/.test(sentence.folded)) return [];
  return [...sentence.folded.matchAll(DECREE)].flatMap(({ index }) => {
    const day = writtenDay(sentence.text.slice(index, index + 60));
    return day ? [{ kind: 'decree' as const, day, ...stated(sentence, index, index + 'decret'.length) }] : [];
  });
}

function taxes(sentence: Sentence): TaxFact[] {
  const { text, folded: words, block } = sentence;
  const said = text.replace(/«[^»]*»/g, quoted => ' '.repeat(quoted.length));
  const isAboutDays = (start: number) =>
    DAYS_OF_WORK.test(words.slice(Math.max(0, start - 120), start + 40)) ||
    /annexe 3|bordereau|intervention/.test(folded(block.heading));
  return TAXES.flatMap(([pattern, wording]) =>
    [...said.matchAll(pattern)].map(({ index, 0: found }) => ({
      kind: 'tax' as const,
      wording,
      isAboutFee: !isAboutDays(index) && block.annexe !== 3,
      ...stated(sentence, index, index + found.length),
    })),
  );
}

/** « déduction faite de la participation », said of costs in general: no amount beside it. */
function netStatements(sentence: Sentence): NetStatementFact[] {
  if (!/\bparticipation|\bprise en charge/.test(sentence.folded)) return [];
  if (/€|\beuros?\b/.test(sentence.folded)) return [];
  return matched(sentence, NET_STATEMENT).map(one => ({ kind: 'netStatement' as const, ...one }));
}
