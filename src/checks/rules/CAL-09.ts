import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { percent } from '../../domain/money/figureTexts';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Another participation on some lines of a column. */
export const rule = ruleTelling({ id: 'CAL-09', severity: 'blocking', isReferenceFree: false }, diagnosis => {
  const { cause, basis } = diagnosis;
  const right = basis?.participation ?? new Decimal(0);
  const wrong = cause.kind === 'rate' || cause.kind === 'complement' ? cause.rate : right;
  const rates = { wrong: percent(wrong), right: percent(right) };
  const example = { ...exampleOf(diagnosis), ...rates };
  return {
    message: wrong.isZero() ? message('CAL-09.message.gross', example) : message('CAL-09.message', example),
    why: [message('CAL-09.why', rates)],
    remedy: recomputeRemedy(diagnosis, true),
  };
});
