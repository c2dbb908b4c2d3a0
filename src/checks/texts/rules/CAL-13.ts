import { message } from '../../../text/message';
import { otherTotals } from '../../diagnosis/knownTotals';
import { type InhabitantsFact } from '../facts/statements';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { causeLine, impliedTotal, placesOf, told, type Told } from './telling';
import { wrongInhabitants } from './wrongInhabitants';

/** Another total of inhabitants than the convention's: behind several amounts, or written out. */
export const rule: TextRule = {
  id: 'CAL-13',
  severity: 'major',
  check: aboutConvention(context => [...implied(context), ...stated(context)]),
};

function implied(context: TextContext): Told[] {
  const { convention, compared } = context;
  const agreeing = compared.filter(({ cause }) => cause?.kind === 'denominator');
  const [first] = agreeing;
  if (!first || first.cause?.kind !== 'denominator') return [];
  return [
    told(context, first.fact.sentence, {
      passages: placesOf(agreeing.map(({ fact }) => fact)),
      expected: String(convention.populations.total),
      found: first.cause.low.plus(first.cause.high).div(2).floor().toString(),
      message: message('texts.CAL-13.message', {
        count: agreeing.length,
        implied: impliedTotal(first.cause),
        right: convention.populations.total,
      }),
      explanation: [causeLine(first.cause, first, context)],
    }),
  ];
}

function stated(context: TextContext): Told[] {
  const { convention, populations, facts } = context;
  const right = convention.populations.total;
  return facts.statements
    .filter((fact): fact is InhabitantsFact => fact.kind === 'inhabitants' && fact.isTotal)
    .filter(({ value }) => value !== right && isTotalOfMembers(value, right))
    .map(fact => {
      const known = otherTotals({ convention, populations }).find(({ total }) => total === fact.value)?.known;
      return wrongInhabitants(context, fact, right, {
        message: message('texts.CAL-13.message.stated', { found: fact.value, right }),
        explanation:
          known?.kind === 'legal'
            ? [
                message('texts.CAL-13.known', {
                  found: fact.value,
                  kind: known.populationKind,
                  year: String(known.year),
                }),
              ]
            : [],
      });
    });
}

/** A total of another order is about another territory. */
function isTotalOfMembers(value: number, right: number): boolean {
  return Math.abs(value - right) <= right / 5;
}
