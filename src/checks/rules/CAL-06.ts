import { formatDay } from '../../domain/calendar/calendarDay';
import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { plainNumber } from '../../domain/money/figureTexts';
import { exampleOf, ruleTelling, statedWhere } from '../diagnosis/telling';

/** Amounts, or a header, that count another number of years than the convention lasts. */
export const rule = ruleTelling(
  { id: 'CAL-06', severity: 'major', isReferenceFree: false },
  (diagnosis, context) => {
    const { cause, basis } = diagnosis;
    const years = new Decimal(basis?.years ?? 1);
    const count = years.toNumber();
    const { start, end } = context.convention.period;
    const why = [message('CAL-06.why', { start: formatDay(start), end: formatDay(end), count })];
    if (cause.kind === 'stated-years') {
      return {
        message: message('CAL-06.message.stated', {
          where: statedWhere(diagnosis),
          count: cause.years,
          years: count,
        }),
        why,
        expected: String(count),
        found: String(cause.years),
        unit: 'years',
        remedy: parameterRemedy(diagnosis, context, years, count),
      };
    }
    const divisor = cause.kind === 'divisor' ? cause.divisor : years;
    return {
      message: message('CAL-06.message', {
        ...exampleOf(diagnosis),
        divisor: plainNumber(divisor),
        years: count,
      }),
      why,
      expected: years.toString(),
      found: divisor.toString(),
      difference: null,
      unit: 'years',
      remedy: parameterRemedy(diagnosis, context, years, count) ?? recomputeRemedy(diagnosis, false),
    };
  },
);
