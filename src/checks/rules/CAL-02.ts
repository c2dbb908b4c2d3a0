import { Decimal } from '../../domain/money/decimal';
import { exactEuros, percent } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { message, type Message, text } from '../../text/message';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { type AmountCell, type Diagnosis } from '../diagnosis/diagnosis';
import { roundedAmounts, type TariffBasis } from '../diagnosis/tariffBasis';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Amounts rounded otherwise than once, to the cent, half up, from the exact value. */
export const rule = ruleTelling({ id: 'CAL-02', severity: 'minor', isReferenceFree: true }, diagnosis => ({
  message: sentenceOf(diagnosis),
  why: [...chainOf(diagnosis), whyOf(diagnosis)],
  remedy: recomputeRemedy(diagnosis, true),
}));

function sentenceOf(diagnosis: Diagnosis): Message {
  const { cause } = diagnosis;
  const example = exampleOf(diagnosis);
  if (cause.kind !== 'rounding') return message('CAL-02.message', example);
  const { rounding } = cause;
  switch (rounding.kind) {
    case 'apart':
      return message('CAL-02.message.apart', example);
    case 'chained':
      return message('CAL-02.message.chained', example);
    case 'per-inhabitant':
      return message('CAL-02.message.perInhabitant', { ...example, decimals: rounding.decimals });
    case 'truncated':
      return message('CAL-02.message.truncated', example);
    case 'up':
      return message('CAL-02.message.up', example);
    case 'coarse':
      return message('CAL-02.message.coarse', { ...example, decimals: rounding.decimals });
  }
}

function whyOf({ cause, basis }: Diagnosis): Message {
  if (!basis) return message('CAL-02.why.cost');
  if (basis.handingOut) return message('CAL-02.why.handedOut');
  return cause.kind === 'rounding' && cause.rounding.kind === 'chained'
    ? message('CAL-02.why.chained')
    : message('CAL-02.why');
}

/** The rounded amount that was carried on, and what came of it: « 132,59 € × 50 % = 66,295 €, puis 66,30 € ». */
function chainOf({ cause, basis, cells }: Diagnosis): Message[] {
  const [first] = cells;
  if (!basis || !first || cause.kind !== 'rounding' || cause.rounding.kind !== 'chained') return [];
  const way = waysTo(first, basis).find(({ exact }) => roundToCents(exact).equals(first.found));
  if (!way) return [];
  const { from, exact, step } = way;
  return [
    message('CAL-02.why.chain', {
      from: formatEuros(from),
      step,
      exact: exactEuros(exact),
      found: formatEuros(first.found),
    }),
  ];
}

/** From which rounded amount of the line an amount may have been computed, and how. */
function waysTo({ column, populations: [population = 0] }: AmountCell, basis: TariffBasis) {
  const { years, participation } = basis;
  const { period, annual } = roundedAmounts(basis, population);
  const left = new Decimal(1).minus(participation);
  const share = percent(left);
  switch (column) {
    case 'period':
      return [{ from: annual, exact: annual.times(years), step: text('CAL-02.step.period', { years }) }];
    case 'annual':
      return [{ from: period, exact: period.div(years), step: text('CAL-02.step.year', { years }) }];
    case 'billed':
      return [
        { from: annual, exact: annual.times(left), step: text('CAL-02.step.share', { share }) },
        {
          from: period,
          exact: period.times(left).div(years),
          step: text('CAL-02.step.net', { share, years }),
        },
      ];
  }
}
