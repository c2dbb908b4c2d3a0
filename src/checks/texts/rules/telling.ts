import { type Message, message, render } from '../../../text/message';
import { formatEuros } from '../../../domain/money/formatEuros';
import { yearsOf } from '../../../domain/conventions/convention';
import { percent, plainNumber } from '../../../domain/money/figureTexts';
import { type ComparedAmount, type TextCause } from '../comparison/comparedAmount';
import { type TextContext, type TextFinding } from '../textContext';
import { quoteOf } from '../comparison/quotes';
import { type Passage } from '../passage';
import { placeOf, type Sentence } from '../reading/readText';

export type Told = Omit<TextFinding, 'rule' | 'severity'>;

/** A finding about a sentence, with what most findings have in common. */
export function told(
  { read }: TextContext,
  sentence: Sentence,
  given: Pick<Told, 'message'> & Partial<Told>,
): Told {
  const isQuestion = given.certainty === 'question';
  return {
    certainty: 'error',
    passages: [placeOf(sentence)],
    quote: quoteOf(read, sentence),
    expected: null,
    found: null,
    difference: null,
    replacement: null,
    ...given,
    explanation: [...(given.explanation ?? []), ...(isQuestion ? [message('texts.doubt')] : [])],
  };
}

/** The places of facts, in the order of the text, each once. */
export function placesOf(facts: readonly { readonly place: Passage }[]): Passage[] {
  const unique = new Map(facts.map(({ place }) => [`${place.start} ${place.end}`, place]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}

/** Where the figure expected comes from. */
export function sourceLine(
  { fact, expected }: ComparedAmount,
  { convention, areTablesOwn }: TextContext,
): Message[] {
  const { member, application } = fact;
  if (!expected || !member || !application) return [];
  const source = expected.cell
    ? areTablesOwn
      ? message('texts.source.line', { line: expected.cell.cell.replace(/\D/g, '') })
      : message('texts.source.cell', expected.cell)
    : message('texts.source.computed', {
        population: member.population,
        total: convention.populations.total,
        convention: convention.label,
      });
  return [
    message('texts.computed', {
      figure: capital(render(message(`texts.figure.${expected.kind}`))),
      application: application.code,
      member: member.name,
      value: formatEuros(expected.value),
      source: render(source),
    }),
  ];
}

/** « a, b et c ». */
export function listed(texts: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(texts);
}

/** A source as the end of a sentence: its own full stop taken away. */
export function withoutStop(source: string): string {
  return source.replace(/\.$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The likely cause of a wrong amount, in a sentence. */
export function causeLine(
  cause: TextCause,
  { expected }: ComparedAmount,
  { convention }: TextContext,
): Message {
  const rate = expected ? percent(expected.rate) : '';
  const years = yearsOf(convention);
  switch (cause.kind) {
    case 'otherSide':
      return cause.is.endsWith('gross')
        ? message('texts.cause.otherSide.gross', { rate })
        : message('texts.cause.otherSide.net', { rate });
    case 'otherSpan':
      return message('texts.cause.otherSpan', { figure: render(message(`texts.figure.${cause.is}`)) });
    case 'otherPayer':
      return message('texts.cause.otherPayer', { payer: cause.payerType, rate: percent(cause.rate) });
    case 'otherApplication':
      return message('texts.cause.otherApplication', { application: cause.code });
    case 'otherMember':
      return message('texts.cause.otherMember', { member: cause.member.name });
    case 'otherPopulation':
      return message('texts.cause.otherPopulation', { kind: cause.populationKind, year: String(cause.year) });
    case 'denominator':
      return denominatorLine(cause, convention.populations.total);
    case 'years':
      return message(`texts.cause.years.${cause.direction}`, { years });
    case 'tax':
      return message('texts.cause.tax', { tax: convention.taxWording.actual });
    case 'digit':
    case 'transposed':
    case 'comma':
    case 'annexeWrong':
    case 'unknown':
      return message(`texts.cause.${cause.kind}`);
  }
}

function denominatorLine(cause: Extract<TextCause, { kind: 'denominator' }>, right: number): Message {
  const implied = impliedTotal(cause);
  const { known } = cause;
  if (known?.kind === 'legal') {
    return message('texts.cause.denominator.legal', {
      implied,
      right,
      kind: known.populationKind,
      year: String(known.year),
    });
  }
  if (known?.kind === 'without')
    return message('texts.cause.denominator.without', { implied, right, member: known.member.name });
  const [low, high] = [plainNumber(cause.low), plainNumber(cause.high)];
  return message('texts.cause.denominator', { implied, right, low, high, count: cause.count });
}

/** The middle of the totals that would give the amounts. */
export function impliedTotal({ low, high }: Extract<TextCause, { kind: 'denominator' }>): string {
  return plainNumber(low.plus(high).div(2).floor());
}
