import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { type Cause } from '../diagnosis/cause';
import { type TariffBasis } from '../diagnosis/tariffBasis';
import { exampleOf, ruleTelling, type Told } from '../diagnosis/telling';

/** The budget of a year taken for that of the period, or the reverse: amounts off by the number of years. */
export const rule = ruleTelling(
  { id: 'CAL-05', severity: 'blocking', isReferenceFree: true },
  (diagnosis, context) => {
    const { cause, basis, actual } = diagnosis;
    if (cause.kind === 'stated-periodicity') return statedPeriodicity(cause, basis);
    const example = { ...exampleOf(diagnosis), years: basis?.years ?? '' };
    const isMultiplied = cause.kind === 'years' && cause.direction === 'multiplied';
    const figures = actual &&
      basis && {
        expected: basis.budget.toString(),
        found: actual.budget.toDecimalPlaces(2).toString(),
        difference: actual.budget.minus(basis.budget).toFixed(2),
      };
    return {
      message: isMultiplied ? message('CAL-05.message', example) : message('CAL-05.message.divided', example),
      why: [isMultiplied ? message('CAL-05.why') : message('CAL-05.why.divided')],
      ...figures,
      remedy:
        (basis && parameterRemedy(diagnosis, context, basis.budget)) ?? recomputeRemedy(diagnosis, false),
    };
  },
);

function statedPeriodicity(
  { periodicity, budget: stated }: Extract<Cause, { kind: 'stated-periodicity' }>,
  basis: TariffBasis | null,
): Told {
  const values = { budget: formatEuros(stated) };
  return {
    message:
      periodicity === 'year'
        ? message('CAL-05.message.statedYear', values)
        : message('CAL-05.message.statedPeriod', values),
    why: [message('CAL-05.why.stated', values)],
    expected: basis?.budget.toString() ?? null,
    found: stated.toString(),
    remedy: null,
  };
}
