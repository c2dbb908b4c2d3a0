import { type Application, type Member, type Payer, yearsOf } from '../../../domain/conventions/convention';
import { Decimal } from '../../../domain/money/decimal';
import { roundToCents } from '../../../domain/money/roundToCents';
import { isTransposed } from '../../diagnosis/cellCauses';
import { otherPopulations } from '../../diagnosis/knownTotals';
import { type AmountFact } from '../facts/amountFacts';
import { type Against, type TextCause } from './comparedAmount';
import { basisOf, computedFigures, type FigureKind, type ReferenceFigure } from './reference';

export interface Wrong extends Against {
  readonly application: Application;
  readonly member: Member;
  readonly payers: readonly Payer[];
  /** The figures that the words around the amount allow. */
  readonly candidates: readonly ReferenceFigure[];
  /** Those of all kinds. */
  readonly all: readonly ReferenceFigure[];
}

const NORMAL_VAT = new Decimal('1.20');

/** The most likely cause of a wrong amount, the most telling first; exact equality to the cent, never a tolerance. */
export function causeOf(fact: AmountFact, wrong: Wrong): TextCause {
  const attempts = [
    annexeItself,
    otherKind,
    otherPayer,
    otherApplication,
    otherMember,
    otherPopulation,
    factor,
    typing,
  ];
  for (const attempt of attempts) {
    const cause = attempt(fact, wrong);
    if (cause) return cause;
  }
  return { kind: 'unknown' };
}

type Attempt = (fact: AmountFact, wrong: Wrong) => TextCause | null;

/** The text is right by the convention: the table it is held against is not. */
const annexeItself: Attempt = ({ value }, wrong) =>
  wrong.candidates.some(
    ({ cell, kind }) => cell !== null && computedOf(wrong, kind).some(one => one.eq(value)),
  )
    ? { kind: 'annexeWrong' }
    : null;

const otherKind: Attempt = ({ value, span, side }, { all }) => {
  const is = all.find(figure => figure.value.eq(value))?.kind;
  if (!is) return null;
  const isOtherSide = side !== null && !is.endsWith(side);
  const isOtherSpan = span !== null && !is.startsWith(span);
  if (isOtherSide && !isOtherSpan) return { kind: 'otherSide', is };
  return isOtherSpan ? { kind: 'otherSpan', is } : null;
};

const otherPayer: Attempt = ({ value }, { convention, application, member, payers, candidates }) => {
  const other = convention.payers.find(
    payer =>
      !payers.includes(payer) &&
      candidates.some(({ kind }) =>
        computedFigures(convention, application, basisOf(convention, member, payer))[kind].eq(value),
      ),
  );
  return other ? { kind: 'otherPayer', payerType: other.type, rate: other.participation.rate } : null;
};

const otherApplication: Attempt = ({ value }, { convention, application, member, payers, candidates }) => {
  const other = convention.applications.find(
    one =>
      one !== application &&
      one.pricing.kind === 'pro-rata' &&
      payers.some(payer => {
        const figures = computedFigures(convention, one, basisOf(convention, member, payer));
        return candidates.some(({ kind }) => figures[kind].eq(value));
      }),
  );
  return other ? { kind: 'otherApplication', code: other.code } : null;
};

const otherMember: Attempt = ({ value }, { convention, application, member, payers, candidates }) => {
  const others = convention.members.filter(
    one =>
      one !== member &&
      payers.some(payer => {
        const figures = computedFigures(convention, application, basisOf(convention, one, payer));
        return candidates.some(({ kind }) => figures[kind].eq(value));
      }),
  );
  const [only] = others;
  return only && others.length === 1 ? { kind: 'otherMember', member: only } : null;
};

const otherPopulation: Attempt = (
  { value },
  { convention, populations, application, member, payers, candidates },
) => {
  for (const { populationKind, year, byInsee, total } of otherPopulations({ convention, populations })) {
    const population = byInsee.get(member.insee);
    if (population === undefined) continue;
    const totals = total === null ? [convention.populations.total] : [total, convention.populations.total];
    const isIt = totals.some(of =>
      payers.some(({ participation: { rate } }) => {
        const figures = computedFigures(convention, application, { population, total: of, rate });
        return candidates.some(({ kind }) => figures[kind].eq(value));
      }),
    );
    if (isIt) return { kind: 'otherPopulation', populationKind, year };
  }
  return null;
};

/** The years taken once too often, or not at all; VAT added to a fee that bears none. */
const factor: Attempt = ({ value }, { convention, candidates }) => {
  const years = yearsOf(convention);
  const is = (change: (amount: Decimal) => Decimal) =>
    candidates.some(figure => roundToCents(change(figure.value)).eq(value));
  if (years > 1 && is(amount => amount.times(years))) return { kind: 'years', direction: 'multiplied' };
  if (years > 1 && is(amount => amount.div(years))) return { kind: 'years', direction: 'divided' };
  return is(amount => amount.times(NORMAL_VAT)) ? { kind: 'tax' } : null;
};

const typing: Attempt = ({ value }, { candidates }) => {
  if (candidates.some(figure => isTransposed(figure.value, value))) return { kind: 'transposed' };
  if (candidates.some(figure => isOneDigit(figure.value, value))) return { kind: 'digit' };
  const isShifted = [10, 100, 1000].some(by =>
    candidates.some(figure => figure.value.times(by).eq(value) || figure.value.eq(value.times(by))),
  );
  return isShifted ? { kind: 'comma' } : null;
};

/** One digit typed for another, left out or added. */
function isOneDigit(right: Decimal, found: Decimal): boolean {
  const [a, b] = [right, found].map(amount => amount.toFixed(2).replace('.', ''));
  if (a === undefined || b === undefined) return false;
  if (a.length === b.length) return [...a].filter((digit, place) => digit !== b[place]).length === 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length - short.length === 1 &&
    [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short)
  );
}

function computedOf({ convention, application, member, payers }: Wrong, kind: FigureKind): Decimal[] {
  return payers.map(
    payer => computedFigures(convention, application, basisOf(convention, member, payer))[kind],
  );
}
