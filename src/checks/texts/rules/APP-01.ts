import { type Convention } from '../../../domain/conventions/convention';
import { textKey } from '../../../domain/names/textKey';
import { message } from '../../../text/message';
import { twinNames } from '../../applications/applicationNames';
import { grouped } from '../../grouped';
import { holdsPhrase, plainWords } from '../../../domain/names/plainWords';
import { type Passage } from '../passage';
import { placeOf, type Sentence } from '../reading/readText';
import { type TextContext, type TextRule } from '../textContext';
import { told, type Told } from './telling';

/** One service under several names. */
export const rule: TextRule = {
  id: 'APP-01',
  severity: 'minor',
  check: context => [
    ...(context.facts.subject.concerns === 'other' ? [] : [...misspelt(context), ...labels(context)]),
    ...writings(context),
    ...nested(context),
  ],
};

interface Use {
  readonly name: string;
  readonly sentence: Sentence;
  readonly place: Passage;
}

/** « LOCAL RUST PME » where the text also says « LOCAL TRUST MPE ». */
function misspelt(context: TextContext): Told[] {
  return twinNames(context.convention).flatMap(([right, wrong]) => {
    const of = (words: string) =>
      context.read.sentences.filter(({ text }) => holdsPhrase(plainWords(text), words));
    const [rights, wrongs] = [of(right.words), of(wrong.words)];
    const [first] = wrongs;
    const isOneApart = wrong.words.replace(/s\b/g, '') === right.words.replace(/s\b/g, '');
    if (!first || rights.length === 0 || isOneApart) return [];
    return [
      told(context, first, {
        passages: wrongs.map(placeOf),
        expected: right.name,
        found: wrong.name,
        message: message('texts.APP-01.message.misspelt', {
          found: wrong.name,
          expected: right.name,
          application: right.application.code,
        }),
      }),
    ];
  });
}

/** Words that any name of an application may have or not: they make no other name. */
const GENERIC =
  /\b(?:plateformes?|portails?|services? de|solution|outils?|mutualisee?s?|partagee?s?|communs?|de la|des|de|du|d|la|le|l|une?|les|procedures?|e demat|e services|demat)\b/g;

function labels(context: TextContext): Told[] {
  const uses = context.read.sentences.flatMap(sentence =>
    titleMentions(context, sentence).map(mention => ({
      application: mention.value,
      core: coreOf(mention.name, context.convention),
      name: sentence.text.slice(mention.start, mention.end),
      sentence,
      place: sentence.at(mention.start, mention.end),
    })),
  );
  return grouped(uses, ({ application }) => application.code).flatMap(ofApplication => {
    const all = [...new Set(ofApplication.map(({ core }) => core))].filter(core => core !== '');
    // A name cut short is no other name: « services en ligne » for « services en ligne aux usagers ».
    const own = all.filter(
      core => !all.some(longer => longer !== core && ` ${longer} `.includes(` ${core} `)),
    );
    const cores = grouped(
      ofApplication.filter(({ core }) => own.includes(core)),
      ({ core }) => core,
    );
    const [first] = ofApplication;
    if (cores.length < 2 || !first) return [];
    const names = cores.flatMap(([one]) => (one ? [one.name] : []));
    return [
      told(context, first.sentence, {
        passages: cores.flatMap(([one]) => (one ? [one.place] : [])),
        expected: first.application.label,
        found: names.join(', '),
        message: message('texts.APP-01.message.labels', {
          application: first.application.code,
          count: names.length,
          names: names.map(name => `« ${name} »`).join(', '),
        }),
      }),
    ];
  });
}

const BEFORE_NAME =
  /^(?:concernant |pour |la |le |les |l'|de |d'|du |des |une? |\d+[.)] )*(?:plateforme|portail|service|solution|outil)?s?(?: de | d'| des | du )?(?:la |le |les |l')?$/;
const AFTER_NAME = /^\s*(?:$|[(:;,.|-])/;

/** Names in titles and lists, where they name; in the middle of a sentence, one varies one's words. */
function titleMentions({ facts, convention }: TextContext, { folded, block }: Sentence) {
  if (block.kind !== 'heading' && block.kind !== 'item' && !/^concernant /.test(folded)) return [];
  const misspelt = new Set(twinNames(convention).map(([, wrong]) => wrong.words));
  const [first] = facts.finders.applicationsIn(folded);
  const isTitle =
    first &&
    BEFORE_NAME.test(folded.slice(0, first.start)) &&
    AFTER_NAME.test(folded.slice(first.end).replace(/^\)/, '')) &&
    !misspelt.has(first.name);
  return isTitle ? [first] : [];
}

/** What tells a name from another: « Plateforme d'administration électronique (E-demat) » is « administration electronique ». */
function coreOf(name: string, { applications }: Convention): string {
  const isCode = applications.some(({ code }) => plainWords(code) === name);
  return isCode ? '' : name.replace(GENERIC, ' ').replace(/\s+/g, ' ').trim();
}

const MIXED =
  /(?<![\p{L}\p{N}])(?:\p{L}-)?\p{L}*\p{Ll}\p{Lu}\p{L}*|(?<![\p{L}\p{N}])\p{Ll}-\p{L}*\p{Lu}\p{L}*|(?<![\p{L}\p{N}])\p{L}-\p{Lu}{2}\p{L}*\p{Ll}\p{L}*/gu;

/** « i-DelIBRE » here, « I-DElibre » there: a product's own capitals, written in several ways. */
function writings(context: TextContext): Told[] {
  const uses = context.read.sentences.flatMap(sentence =>
    [...sentence.text.matchAll(MIXED)]
      .filter(({ 0: name }) => name.length > 4)
      .map(({ index, 0: name }): Use => {
        const place = sentence.at(index, index + name.length);
        return { name: context.read.original.slice(place.start, place.end), sentence, place };
      }),
  );
  return grouped(uses, ({ name }) => textKey(name)).flatMap(same => {
    const names = [...new Set(same.map(({ name }) => name.replace(/[‐‑]/g, '-')))];
    const [first] = same;
    if (names.length < 2 || !first) return [];
    return [
      told(context, first.sentence, {
        passages: same.map(({ place }) => place),
        expected: null,
        found: names.join(', '),
        message: message('texts.APP-01.message.writings', {
          names: names.map(name => `« ${name} »`).join(', '),
        }),
      }),
    ];
  });
}

const QUOTED = /[«"]\s?([^«»"]{8,70}?)\s?[»"]/gu;
const FEWEST_WORDS = 4;

/** « Ma Métropole Dans Ma Poche » and « Ma Commune et ma Métropole Dans Ma Poche »: perhaps one service. */
function nested(context: TextContext): Told[] {
  const uses = context.read.sentences.flatMap(sentence =>
    [...sentence.text.matchAll(QUOTED)].map(({ index, 0: whole, 1: name = '' }): Use & { words: string } => ({
      name: name.replace(/\*/g, '').trim(),
      words: plainWords(name),
      sentence,
      place: sentence.at(index, index + whole.length),
    })),
  );
  const names = [...new Map(uses.map(use => [use.words, use])).values()].filter(
    ({ words }) => words.split(' ').length >= FEWEST_WORDS,
  );
  const longest = names.filter(({ words }) =>
    names.some(other => words !== other.words && words.endsWith(` ${other.words}`)),
  );
  const related = names.filter(one =>
    longest.some(({ words }) => words === one.words || words.endsWith(` ${one.words}`)),
  );
  const [first] = related;
  if (related.length < 2 || !first) return [];
  return [
    told(context, first.sentence, {
      certainty: 'question',
      passages: related.map(({ place }) => place),
      found: related.map(({ name }) => name).join(', '),
      message: message('texts.APP-01.message.nested', {
        names: related.map(({ name }) => `« ${name} »`).join(', '),
      }),
    }),
  ];
}
