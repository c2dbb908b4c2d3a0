import { formatEuros } from '../../../domain/money/formatEuros';
import { sumOfAmounts } from '../../../domain/money/sumOfAmounts';
import { message, render } from '../../../text/message';
import { percent } from '../../../domain/money/figureTexts';
import { type ComparedAmount } from '../comparison/comparedAmount';
import { type ReferenceFigure, referenceFigures } from '../comparison/reference';
import { quoteOf, reworded } from '../comparison/quotes';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { listed, placesOf, told, type Told } from './telling';

/** Gross amounts that the text says are net of the share of the métropole. */
export const rule: TextRule = {
  id: 'DOC-03',
  severity: 'major',
  check: aboutConvention(context => [...saidBeside(context), ...saidInGeneral(context)]),
};

interface GrossAmount {
  readonly compared: ComparedAmount;
  readonly net: ReferenceFigure;
}

/** « 193,60 € par an, participation déduite ». */
function saidBeside(context: TextContext): Told[] {
  return context.compared
    .filter(
      ({ cause, fact }) => cause?.kind === 'otherSide' && cause.is.endsWith('gross') && fact.side === 'net',
    )
    .flatMap(one => findingOf(context, [one], null));
}

/** « … déduction faite d'une participation de 50 % », then gross amounts: one finding for all of them. */
function saidInGeneral(context: TextContext): Told[] {
  const statement = context.facts.statements.find(({ kind }) => kind === 'netStatement');
  if (!statement) return [];
  const gross = context.compared.filter(
    one => one.fact.side === null && one.expected?.kind.endsWith('gross') && !hasNetBeside(context, one),
  );
  return findingOf(context, gross, statement);
}

/** The text gives the net amount as well, near by: it hides nothing. */
function hasNetBeside({ compared }: TextContext, { fact }: ComparedAmount): boolean {
  return compared.some(
    other =>
      other.fact.application === fact.application &&
      other.expected?.kind.endsWith('net') === true &&
      Math.abs(other.fact.sentence.block.index - fact.sentence.block.index) <= 2,
  );
}

function findingOf(
  context: TextContext,
  compared: readonly ComparedAmount[],
  statement: TextContext['facts']['statements'][number] | null,
): Told[] {
  const amounts = compared.flatMap((one): GrossAmount[] => {
    const net = netOf(context, one);
    return net ? [{ compared: one, net }] : [];
  });
  const [first] = amounts;
  if (!first) return [];
  const byApplication = oneEach(amounts);
  const { yearly, sum } = yearlyOf(byApplication);
  const rate = percent(first.net.rate);
  const sentence = statement?.sentence ?? first.compared.fact.sentence;
  const { fact } = first.compared;
  return [
    told(context, sentence, {
      certainty: amounts.every(one => one.compared.fact.isSure) ? 'error' : 'question',
      passages: [...(statement ? [statement.place] : []), ...placesOf(amounts.map(one => one.compared.fact))],
      expected: yearly.toString(),
      found: fact.value.toString(),
      message: message('texts.DOC-03.message', {
        found: listed(amounts.map(one => formatEuros(one.compared.fact.value))),
        rate,
        expected: sum,
      }),
      explanation: byApplication.map(({ net, compared: one }) =>
        message('texts.DOC-03.why', {
          application: one.fact.application?.code ?? '',
          gross: formatEuros(grossOf(context, one)?.value ?? one.fact.value),
          rate,
          net: formatEuros(net.value),
        }),
      ),
      replacement: statement
        ? render(
            message('texts.DOC-03.replacement', {
              sentence: quoteOf(context.read, sentence),
              rate,
              net: sum,
            }),
          )
        : reworded(context.read, sentence, [
            { start: fact.start, end: fact.end, words: formatEuros(first.net.value) },
          ]),
    }),
  ];
}

function oneEach(amounts: readonly GrossAmount[]): GrossAmount[] {
  return [...new Map(amounts.map(one => [one.compared.fact.application?.code, one])).values()];
}

/** « 96,80 € + 77,44 € = 174,24 € ». */
function yearlyOf(amounts: readonly GrossAmount[]) {
  const yearly = sumOfAmounts(amounts.map(({ net }) => net.value));
  const terms = amounts.map(({ net }) => formatEuros(net.value)).join(' + ');
  return { yearly, sum: amounts.length > 1 ? `${terms} = ${formatEuros(yearly)}` : terms };
}

function netOf(context: TextContext, compared: ComparedAmount): ReferenceFigure | null {
  return figuresOf(context, compared).find(({ kind }) => kind === 'year-net') ?? null;
}

function grossOf(context: TextContext, compared: ComparedAmount): ReferenceFigure | null {
  return figuresOf(context, compared).find(({ kind }) => kind === 'year-gross') ?? null;
}

function figuresOf(
  { convention, tables }: TextContext,
  { fact, expected }: ComparedAmount,
): ReferenceFigure[] {
  const { application, member, payerType } = fact;
  const payer =
    convention.payers.find(({ type }) => type === payerType) ??
    convention.payers.find(({ participation }) => expected && participation.rate.eq(expected.rate));
  return application && member && payer
    ? referenceFigures(convention, tables, application, member, payer)
    : [];
}
