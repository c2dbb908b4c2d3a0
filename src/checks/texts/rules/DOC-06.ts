import { formatEuros } from '../../../domain/money/formatEuros';
import { message } from '../../../text/message';
import { type AmountFact } from '../facts/amountFacts';
import { type TextContext, type TextRule } from '../textContext';
import { told, type Told } from './telling';

/** Before participation, a commune and its CCAS cost the same. */
export const rule: TextRule = {
  id: 'DOC-06',
  severity: 'major',
  check: context => {
    const gross = context.facts.amounts.filter(isGross);
    return gross
      .filter(({ payerType }) => payerType === 'CCAS')
      .flatMap(ccas => {
        const commune = gross.find(other => other.payerType === 'COMMUNE' && isTwin(ccas, other));
        return commune && !commune.value.eq(ccas.value) && !isTold(context, [ccas, commune])
          ? [findingOf(context, ccas, commune)]
          : [];
      });
  },
};

/** The cost of the period is gross unless the text says net; that of a year may be either. */
function isGross({ role, span, side }: AmountFact): boolean {
  return role === 'line' && (side === 'gross' || (span === 'period' && side === null));
}

function isTwin(one: AmountFact, other: AmountFact): boolean {
  return (
    one.application !== null &&
    one.application === other.application &&
    one.member === other.member &&
    one.span === other.span
  );
}

/** With a reference, the wrong one of both is told by DOC-01. */
function isTold({ compared }: TextContext, facts: readonly AmountFact[]): boolean {
  return compared.some(({ fact, verdict }) => facts.includes(fact) && verdict === 'wrong');
}

function findingOf(context: TextContext, ccas: AmountFact, commune: AmountFact): Told {
  return told(context, ccas.sentence, {
    certainty: ccas.isSure && commune.isSure ? 'error' : 'question',
    passages: [ccas.place, commune.place],
    expected: commune.value.toString(),
    found: ccas.value.toString(),
    difference: ccas.value.minus(commune.value).toString(),
    message: message('texts.DOC-06.message', {
      application: ccas.application?.code ?? '',
      found: formatEuros(ccas.value),
      payer: 'CCAS',
      expected: formatEuros(commune.value),
      other: 'COMMUNE',
    }),
  });
}
