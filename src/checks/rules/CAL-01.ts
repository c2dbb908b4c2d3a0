import { otherCauseMessage, otherCauseWhy } from '../diagnosis/otherCauses';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { ruleTelling } from '../diagnosis/telling';

/** An amount that is not the exact one, by no cause that a rule of its own tells. */
export const rule = ruleTelling(
  { id: 'CAL-01', severity: 'blocking', isReferenceFree: false },
  diagnosis => ({
    message: otherCauseMessage(diagnosis),
    why: otherCauseWhy(diagnosis),
    // Populations of another year may be meant: then the population column is to be changed.
    remedy: recomputeRemedy(diagnosis, diagnosis.cause.kind !== 'populations'),
  }),
);
