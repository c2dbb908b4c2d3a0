import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { HALF_CENT } from '../diagnosis/intervals';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/**
 * Annual cost × years ≠ cost over the period, beyond what both roundings allow. Only where nothing tells which of the
 * two is wrong: elsewhere the wrong one is told by itself.
 */
export const rule = ruleTelling({ id: 'CAL-04', severity: 'major', isReferenceFree: true }, diagnosis => {
  const { cause, cells } = diagnosis;
  const years = cause.kind === 'annual-period' ? cause.years : 1;
  const [first] = cells;
  const period = first?.line.figures.period?.value;
  const { name, count, found, expected } = exampleOf(diagnosis);
  const times = first ? first.found.times(years) : undefined;
  const values = {
    name,
    count,
    found,
    years,
    period: period ? formatEuros(period) : '',
    times: times ? formatEuros(times) : '',
    expected,
  };
  return {
    message: message('CAL-04.message', values),
    why: [message('CAL-04.why', { ...values, allowance: formatEuros(HALF_CENT.times(years + 1)) })],
    remedy: null,
  };
});
