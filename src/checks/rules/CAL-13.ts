import { Decimal } from '../../domain/money/decimal';
import { message, type Message } from '../../text/message';
import { type CheckContext } from '../rule';
import { type KnownTotal } from '../diagnosis/cause';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { type Diagnosis } from '../diagnosis/diagnosis';
import { plainNumber } from '../../domain/money/figureTexts';
import { totalOf } from '../diagnosis/impliedBase';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Amounts that share the budget out over another total of inhabitants: another version of the populations. */
export const rule = ruleTelling(
  { id: 'CAL-13', severity: 'major', isReferenceFree: true },
  (diagnosis, context) => {
    const right = totalOfDiagnosis(diagnosis, context);
    const { low, high } = impliedBounds(diagnosis);
    const middle = low.plus(high).div(2).floor();
    const values = { right: plainNumber(right), low: plainNumber(low), high: plainNumber(high) };
    return {
      message: sentenceOf(diagnosis, middle, right),
      why: [low.equals(high) ? message('CAL-13.why.exact', values) : message('CAL-13.why', values)],
      expected: right.toString(),
      found: middle.toString(),
      difference: middle.minus(right).toString(),
      unit: 'inhabitants',
      remedy:
        parameterRemedy(diagnosis, context, right, right.toNumber()) ?? recomputeRemedy(diagnosis, false),
    };
  },
);

function totalOfDiagnosis({ basis, table }: Diagnosis, context: CheckContext): Decimal {
  return new Decimal(basis?.totalPopulation ?? totalOf(table, context) ?? 0);
}

function impliedBounds({ cause }: Diagnosis): { readonly low: Decimal; readonly high: Decimal } {
  if (cause.kind === 'denominator') return cause;
  const own = new Decimal(cause.kind === 'populations' ? (cause.total ?? 0) : 0);
  return { low: own, high: own };
}

function sentenceOf(diagnosis: Diagnosis, implied: Decimal, right: Decimal): Message {
  const { cause } = diagnosis;
  const totals = { ...exampleOf(diagnosis), implied: plainNumber(implied), right: plainNumber(right) };
  if (cause.kind === 'populations') {
    return message('CAL-13.message.populations', {
      ...totals,
      kind: cause.populationKind,
      year: String(cause.year),
    });
  }
  const known = cause.kind === 'denominator' ? cause.known : null;
  return known ? knownSentence(known, totals) : message('CAL-13.message', totals);
}

function knownSentence(
  known: KnownTotal,
  totals: ReturnType<typeof exampleOf> & { readonly implied: string; readonly right: string },
): Message {
  switch (known.kind) {
    case 'legal':
      return message('CAL-13.message.legal', {
        ...totals,
        kind: known.populationKind,
        year: String(known.year),
      });
    case 'stated':
      return message('CAL-13.message.stated', { ...totals, at: known.cell });
    case 'lines':
      return message('CAL-13.message.lines', { ...totals, lines: known.count });
    case 'without':
      return message('CAL-13.message.without', { ...totals, member: known.member.name });
  }
}
