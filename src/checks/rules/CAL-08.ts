import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { percent } from '../../domain/money/figureTexts';
import { statementsOf } from '../tariffTable';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** The share of the métropole billed instead of what is left of it: 80 % for 20 %. */
export const rule = ruleTelling(
  { id: 'CAL-08', severity: 'blocking', isReferenceFree: false },
  (diagnosis, context) => {
    const right = diagnosis.basis?.participation ?? new Decimal(0);
    const left = new Decimal(1).minus(right);
    const rates = { billed: percent(right), due: percent(left), rate: percent(right) };
    const isCertain = statementsOf(diagnosis.table).every(
      ({ statedRate }) => statedRate === null || statedRate.value.equals(right),
    );
    return {
      message: message('CAL-08.message', { ...exampleOf(diagnosis), ...rates }),
      why: [message('CAL-08.why', rates)],
      expected: left.toString(),
      found: right.toString(),
      difference: null,
      unit: 'share',
      remedy:
        parameterRemedy(diagnosis, context, right, percent(right)) ?? recomputeRemedy(diagnosis, isCertain),
    };
  },
);
