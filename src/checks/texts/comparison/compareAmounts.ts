import { type Convention, type Payer } from '../../../domain/conventions/convention';
import { Decimal } from '../../../domain/money/decimal';
import { beforeRounding, contains, type Interval, largestAgreement } from '../../diagnosis/intervals';
import { otherTotals } from '../../diagnosis/knownTotals';
import { type AmountFact } from '../facts/amountFacts';
import { causeOf } from './amountCauses';
import { type Against, type ComparedAmount, type TextCause } from './comparedAmount';
import { type FigureKind, numerator, type ReferenceFigure, referenceFigures } from './reference';

/** Implied totals this far from the right one are another mistake's: 2 %. */
const NEAR_TOTAL = new Decimal('0.02');

/** Holds the amounts a payer is announced for one application against annexe 2, and works out why they differ. */
export function compareAmounts(facts: readonly AmountFact[], against: Against): ComparedAmount[] {
  const lines = facts.map(fact => lineOf(fact, against));
  return withCommonDenominator(lines, against);
}

function lineOf(fact: AmountFact, against: Against): ComparedAmount {
  const unclear: ComparedAmount = { fact, expected: null, verdict: 'unclear', cause: null };
  const { application, member } = fact;
  if (fact.role !== 'line' || !application || !member || application.pricing.kind !== 'pro-rata')
    return unclear;
  const payers = payersFor(fact, against.convention);
  const all = payers.flatMap(payer =>
    referenceFigures(against.convention, against.tables, application, member, payer),
  );
  const candidates = all.filter(({ kind }) => agrees(fact, kind));
  const right = candidates.find(({ value }) => value.eq(fact.value));
  if (right) return { fact, expected: right, verdict: 'right', cause: null };
  const cause = causeOf(fact, { ...against, payers, application, member, candidates, all });
  const expected = expectedBy(cause, fact, candidates);
  return { fact, expected, verdict: expected ? 'wrong' : 'unclear', cause };
}

/** The payer the text names; when it names none, any whose figures fit. */
function payersFor({ payerType }: AmountFact, { payers }: Convention): readonly Payer[] {
  const named = payers.filter(({ type }) => type === payerType);
  return named.length > 0 ? named : payers;
}

/** Whether a figure may be what the words around the amount say. */
export function agrees({ span, side }: AmountFact, kind: FigureKind): boolean {
  const isSpan = span === null || kind.startsWith(span);
  return isSpan && (side === null || kind.endsWith(side));
}

/** The figure that should stand there: the nearest of those the words allow. */
function expectedBy(
  cause: TextCause,
  { value }: AmountFact,
  candidates: readonly ReferenceFigure[],
): ReferenceFigure | null {
  const isMoved = cause.kind === 'otherSide' || cause.kind === 'otherSpan' || cause.kind === 'otherPayer';
  const usable = isMoved ? candidates.filter(({ kind }) => sharesHalf(cause, kind)) : candidates;
  const ranked = [...(usable.length > 0 ? usable : candidates)].sort((a, b) =>
    distance(value, a.value).cmp(distance(value, b.value)),
  );
  return ranked[0] ?? null;
}

/** A gross amount said to be net should be the net one of the same span. */
function sharesHalf(cause: TextCause, kind: FigureKind): boolean {
  if (cause.kind === 'otherSide') return kind.split('-')[0] === cause.is.split('-')[0];
  if (cause.kind === 'otherSpan') return kind.split('-')[1] === cause.is.split('-')[1];
  return true;
}

function distance(one: Decimal, other: Decimal): Decimal {
  const [low, high] = one.lt(other) ? [one, other] : [other, one];
  return low.isZero() ? new Decimal(Infinity) : high.div(low);
}

/**
 * Wrong amounts that another total of inhabitants explains together. One amount alone may always be explained so: two
 * at least must agree, or the total must be one we know.
 */
function withCommonDenominator(
  lines: readonly ComparedAmount[],
  { convention, populations }: Against,
): ComparedAmount[] {
  const right = new Decimal(convention.populations.total);
  const implied = lines.map((line): Interval | null => {
    const { fact, expected, cause } = line;
    const isOpen = cause?.kind === 'unknown' || cause?.kind === 'digit' || cause?.kind === 'transposed';
    if (line.verdict !== 'wrong' || !expected || !isOpen || fact.value.isZero()) return null;
    const exact = numeratorOf(line, convention);
    if (!exact) return null;
    const { low, high } = beforeRounding(fact.value);
    const interval = { low: exact.div(high), high: exact.div(low) };
    const isNear = interval.low.minus(right).abs().lte(right.times(NEAR_TOTAL));
    return isNear && !contains(interval, right) ? interval : null;
  });
  const common = largestAgreement(implied.filter(interval => interval !== null));
  if (!common) return [...lines];
  const known = otherTotals({ convention, populations }).find(({ total }) => contains(common, total));
  const agreeing = lines.filter((_, index) => {
    const interval = implied[index];
    return interval && interval.low.lte(common.high) && interval.high.gte(common.low);
  });
  const applications = new Set(agreeing.map(({ fact }) => `${fact.application?.code} ${fact.span}`));
  if (applications.size < 2 && !known) return [...lines];
  const low = known ? new Decimal(known.total) : common.low.ceil();
  const high = known ? low : Decimal.max(low, common.high.floor());
  const cause: TextCause = {
    kind: 'denominator',
    low,
    high,
    known: known?.known ?? null,
    count: agreeing.length,
  };
  return lines.map(line => (agreeing.includes(line) ? { ...line, cause } : line));
}

/** What is divided by the total of inhabitants to give the figure expected. */
function numeratorOf(
  { fact: { application, member }, expected }: ComparedAmount,
  convention: Convention,
): Decimal | null {
  if (!application || !member || !expected || application.pricing.kind !== 'pro-rata') return null;
  return numerator(convention, application.pricing.budget, member.population, expected);
}
