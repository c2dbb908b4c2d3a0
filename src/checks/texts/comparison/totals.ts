import { type Application } from '../../../domain/conventions/convention';
import { type Decimal } from '../../../domain/money/decimal';
import { sumOfAmounts } from '../../../domain/money/sumOfAmounts';
import { type AmountFact } from '../facts/amountFacts';
import { type TextContext } from '../textContext';
import { agrees } from './compareAmounts';
import { type FigureKind, figureKinds, referenceFigures } from './reference';

/** A total announced by a text with the lines it is made of. */
export interface AnnouncedTotal {
  readonly total: AmountFact;
  readonly lines: readonly AmountFact[];
  readonly sum: Decimal;
}

const LISTED = /[:]$|\bcomme suit\b|\bdetail|\brepartis?\b|\bdont\b/;
const MOST_BLOCKS = 8;

/** The totals of a text whose lines it gives: a list below, or amounts before it in its own sentence. */
export function announcedTotals({ facts: { amounts } }: TextContext): AnnouncedTotal[] {
  return amounts
    .filter(({ role }) => role === 'total')
    .flatMap(total => {
      const below = linesBelow(total, amounts);
      const lines = below.length > 1 ? below : linesBeside(total, amounts);
      const isComplete = lines.length > 1 && lines.every(({ isSure }) => isSure);
      return isComplete ? [{ total, lines, sum: sumOfAmounts(lines.map(({ value }) => value)) }] : [];
    });
}

/** « … s'élève à 174,24 € et se décompose comme suit : », then a line an application. */
function linesBelow(total: AmountFact, amounts: readonly AmountFact[]): AmountFact[] {
  if (!LISTED.test(total.sentence.folded)) return [];
  const first = total.sentence.block.index;
  const following = amounts.filter(
    fact =>
      fact.sentence.block.index > first &&
      fact.sentence.block.index <= first + MOST_BLOCKS &&
      fact.sentence.block.article === total.sentence.block.article,
  );
  const end = following.findIndex(({ role }) => role !== 'line');
  return oneEach(end === -1 ? following : following.slice(0, end), total);
}

/** « 96,80 € pour …, et 77,44 € pour …, soit 174,24 € au total ». */
function linesBeside(total: AmountFact, amounts: readonly AmountFact[]): AmountFact[] {
  const beside = amounts.filter(
    fact =>
      fact.sentence.block === total.sentence.block &&
      fact.role === 'line' &&
      fact.place.start < total.place.start,
  );
  return oneEach(beside, total);
}

/** One amount an application, all of the nature of the total; none when the list mixes natures. */
function oneEach(lines: readonly AmountFact[], { span, side, payerType }: AmountFact): AmountFact[] {
  const alike = lines.filter(
    line =>
      line.application !== null &&
      (line.span === span || line.span === null || span === null) &&
      (line.side === side || line.side === null || side === null) &&
      (line.payerType === payerType || payerType === null),
  );
  const applications = new Set(alike.map(({ application }) => application?.code));
  return applications.size === alike.length ? alike : [];
}

/** What the applications subscribed to make, of each kind of figure that the words allow. */
export function subscribedTotals(
  { convention, tables, facts }: TextContext,
  total: AmountFact,
): {
  readonly applications: readonly Application[];
  readonly totals: readonly { kind: FigureKind; value: Decimal }[];
} {
  const { member, payerType } = total;
  const payer = convention.payers.find(({ type }) => type === payerType);
  const applications = convention.applications.filter(
    application =>
      application.pricing.kind === 'pro-rata' &&
      facts.subscriptions.some(fact => fact.application === application && fact.isSubscribed) &&
      !facts.subscriptions.some(fact => fact.application === application && !fact.isSubscribed),
  );
  if (!member || !payer || applications.length === 0) return { applications, totals: [] };
  const figures = applications.map(application =>
    referenceFigures(convention, tables, application, member, payer),
  );
  const totals = figureKinds
    .filter(kind => agrees(total, kind))
    .map(kind => ({
      kind,
      value: sumOfAmounts(
        figures.flatMap(of => of.filter(one => one.kind === kind).map(({ value }) => value)),
      ),
    }));
  return { applications, totals };
}
