import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { budgetOf } from '../diagnosis/impliedBase';
import { exampleOf, ruleTelling } from '../diagnosis/telling';

/** Amounts that share out another budget: the ratio between applications is no longer that of their budgets. */
export const rule = ruleTelling(
  { id: 'CAL-12', severity: 'major', isReferenceFree: true },
  (diagnosis, context) => {
    const { cause, basis, table } = diagnosis;
    const right = basis?.budget ?? budgetOf(table, context);
    const wrong = cause.kind === 'budget' ? cause.budget : right;
    const application = cause.kind === 'budget' ? cause.application : null;
    const values = {
      ...exampleOf(diagnosis),
      application: table.application?.value.label ?? table.application?.text ?? table.id,
      right: right ? formatEuros(right) : '',
      wrong: wrong ? formatEuros(wrong) : '',
    };
    return {
      message: application
        ? message('CAL-12.message.application', { ...values, other: application.label })
        : message('CAL-12.message', values),
      why: [message('CAL-12.why', values)],
      expected: right?.toString() ?? null,
      found: wrong?.toString() ?? null,
      difference: right && wrong ? wrong.minus(right).toFixed(2) : null,
      remedy: (right && parameterRemedy(diagnosis, context, right)) ?? recomputeRemedy(diagnosis, false),
    };
  },
);
