import { message } from '../../text/message';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Two digits swapped, or a comma in the wrong place. */
export const rule = ruleTelling({ id: 'CAL-03', severity: 'blocking', isReferenceFree: false }, diagnosis => {
  const { cause } = diagnosis;
  const isComma = cause.kind === 'typing' && cause.mistake === 'comma';
  const example = exampleOf(diagnosis);
  return {
    message: isComma ? message('CAL-03.message.comma', example) : message('CAL-03.message', example),
    remedy: recomputeRemedy(diagnosis, true),
  };
});
