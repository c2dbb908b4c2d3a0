import { message } from '../../../text/message';
import { type Division, type ReferenceFact } from '../facts/references';
import { reworded } from '../comparison/quotes';
import { type TextContext, type TextRule } from '../textContext';
import { told, type Told } from './telling';

/** A reference to an article or annexe that the text does not have, or that is about something else. */
export const rule: TextRule = {
  id: 'DOC-05',
  severity: 'minor',
  check: context => {
    const articles = bodyOf(context, 'article');
    if (articles.length < FEWEST) return { notRun: message('DOC-05.notRun') };
    return [
      ...context.facts.references.flatMap(reference => ofReference(context, reference, articles)),
      ...contents(context),
    ];
  },
};

/** An extract with an article or two says nothing of those it does not show. */
const FEWEST = 3;

function bodyOf({ facts }: TextContext, kind: Division['kind']): Division[] {
  return facts.divisions.filter(one => one.kind === kind && !one.isInContents);
}

function ofReference(context: TextContext, reference: ReferenceFact, articles: readonly Division[]): Told[] {
  const { to, number, sentence, place } = reference;
  const explanation = [
    message('DOC-05.why', {
      listed: articles.map(one => `${one.number} (${one.written || '—'})`).join(', '),
    }),
  ];
  const base = { passages: [place], found: String(number) || null, explanation };
  if (to === 'avenant') {
    const hasOne = context.read.blocks.some(
      ({ kind, folded }) => kind === 'heading' && /^avenant/.test(folded),
    );
    return hasOne
      ? []
      : [
          told(context, sentence, {
            ...base,
            found: null,
            certainty: 'question',
            message: message('DOC-05.message.avenant'),
          }),
        ];
  }
  // Inside an annexe, an article without « de la convention » may be one of its own or of a law.
  if (sentence.block.annexe !== null && !reference.isOwn) return [];
  if (to === 'annexe') return missingAnnexe(context, reference, base);
  const own = articles.find(one => one.number === number);
  if (!own) {
    return [
      told(context, sentence, {
        ...base,
        message: message('DOC-05.message', { number, count: articles.length }),
      }),
    ];
  }
  const meant = otherSubject(reference, own, articles);
  if (meant) return [wrongSubject(context, reference, meant, base)];
  return sentence.block.article === number && !reference.isOwn && /\b(?:a|de|dans) l'$/.test(reference.lead)
    ? [
        told(context, sentence, {
          ...base,
          certainty: 'question',
          message: message('DOC-05.message.self', { number }),
        }),
      ]
    : [];
}

/** Annexes are often separate files: one that is missing is told only when others of the text are there. */
function missingAnnexe(
  context: TextContext,
  { number, sentence }: ReferenceFact,
  base: Pick<Told, 'passages'>,
): Told[] {
  const annexes = bodyOf(context, 'annexe');
  if (annexes.length < 2 || annexes.some(one => one.number === number)) return [];
  const certainty = number > Math.max(...annexes.map(one => one.number)) ? 'error' : 'question';
  return [
    told(context, sentence, { ...base, certainty, message: message('DOC-05.message.annexe', { number }) }),
  ];
}

const SUBJECT =
  /([a-z-]{6,} [a-z-]{6,})(?: (?:prevues?|definies?|mentionnees?|fixees?|figurant))? (?:de|a|dans) l'$/;

/** « dispositions financières de l'article 3 » where they are the title of article 4. */
function otherSubject({ lead }: ReferenceFact, own: Division, articles: readonly Division[]) {
  const [, words] = SUBJECT.exec(lead) ?? [];
  if (words === undefined || own.title.includes(words)) return null;
  const meant = articles.filter(one => one.title.includes(words));
  const [only] = meant;
  return only && meant.length === 1 ? { article: only, words } : null;
}

function wrongSubject(
  context: TextContext,
  { number, sentence, start, end, lead }: ReferenceFact,
  { article, words }: { readonly article: Division; readonly words: string },
  base: Pick<Told, 'passages' | 'explanation'>,
): Told {
  const at = start - lead.length + lead.lastIndexOf(words);
  const about = sentence.text.slice(at, at + words.length);
  return told(context, sentence, {
    ...base,
    expected: String(article.number),
    message: message('DOC-05.message.title', { number, about, right: article.number }),
    replacement: reworded(context.read, sentence, [
      { start, end, words: sentence.text.slice(start, end).replace(String(number), String(article.number)) },
    ]),
  });
}

/** An article that the table of contents leaves out. */
function contents(context: TextContext): Told[] {
  const listed = context.facts.divisions.filter(one => one.kind === 'article' && one.isInContents);
  if (listed.length < FEWEST) return [];
  const left = bodyOf(context, 'article').filter(
    article => !listed.some(({ number }) => number === article.number),
  );
  return left.flatMap(({ number, place }) => {
    const sentence = context.read.sentences.find(({ block }) => block.at(0, 1).start === place.start);
    return sentence
      ? [
          told(context, sentence, {
            passages: [place],
            found: String(number),
            message: message('DOC-05.message.contents', { number }),
          }),
        ]
      : [];
  });
}
