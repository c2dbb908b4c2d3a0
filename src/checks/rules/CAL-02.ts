import { message, type Message } from '../../text/message';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { type Diagnosis } from '../diagnosis/diagnosis';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Amounts rounded otherwise than once, to the cent, half up, from the exact value. */
export const rule = ruleTelling({ id: 'CAL-02', severity: 'minor', isReferenceFree: true }, diagnosis => ({
  message: sentenceOf(diagnosis),
  why: [whyOf(diagnosis)],
  remedy: recomputeRemedy(diagnosis, true),
}));

function sentenceOf(diagnosis: Diagnosis): Message {
  const { cause } = diagnosis;
  const example = exampleOf(diagnosis);
  if (cause.kind !== 'rounding') return message('CAL-02.message', example);
  const { rounding } = cause;
  switch (rounding.kind) {
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
  return cause.kind === 'rounding' && cause.rounding.kind === 'chained'
    ? message('CAL-02.why.chained')
    : message('CAL-02.why');
}
