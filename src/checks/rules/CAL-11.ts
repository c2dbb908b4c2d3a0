import { message, type Message } from '../../text/message';
import { type Diagnosis } from '../diagnosis/diagnosis';
import { plainNumber } from '../../domain/money/figureTexts';
import { columnTitle, exampleOf, ruleTelling } from '../diagnosis/telling';

const COST_DECIMALS = 8;

/**
 * A cost per inhabitant that is not that of the other lines of its column. Only for tables without reference: where
 * there is one, the amount that is not the exact one is told with the right amount.
 */
export const rule = ruleTelling({ id: 'CAL-11', severity: 'blocking', isReferenceFree: true }, diagnosis => {
  const { cells, judged } = diagnosis;
  const [first] = cells;
  const cost = costsOf(diagnosis);
  return {
    message:
      diagnosis.cause.kind === 'no-common-cost'
        ? message('CAL-11.message.scattered', {
            column: first ? columnTitle(diagnosis.table, first.column) : '',
            count: judged,
          })
        : message('CAL-11.message', { ...exampleOf(diagnosis), ...cost }),
    why: whyOf(diagnosis, cost),
    ...(diagnosis.cause.kind === 'no-common-cost' && { expected: null, found: null, difference: null }),
    remedy: null,
  };
});

function costsOf({ cells: [first], cause }: Diagnosis) {
  const [population = 1] = first?.populations ?? [];
  const own = first ? plainNumber(first.found.div(population), COST_DECIMALS) : '';
  if (cause.kind !== 'intruder') return { own, common: '', agreeing: 0, population };
  const common = plainNumber(cause.low.plus(cause.high).div(2), COST_DECIMALS);
  return { own, common, agreeing: cause.agreeing, population };
}

function whyOf(
  diagnosis: Diagnosis,
  { own, common, agreeing, population }: ReturnType<typeof costsOf>,
): Message[] {
  if (diagnosis.cause.kind === 'no-common-cost') return [message('CAL-11.why.scattered')];
  const { found, expected } = exampleOf(diagnosis);
  return [
    message('CAL-11.why.own', { found, population, own }),
    message('CAL-11.why.common', { count: agreeing, common }),
    message('CAL-11.why.expected', { population, common, expected }),
  ];
}
