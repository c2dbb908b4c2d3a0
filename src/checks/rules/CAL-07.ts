import { type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { message, type Message, text } from '../../text/message';
import { parameterRemedy, recomputeRemedy } from '../diagnosis/amountRemedy';
import { type Diagnosis } from '../diagnosis/diagnosis';
import { percent } from '../../domain/money/figureTexts';
import { statementsOf } from '../tariffTable';
import { exampleOf, ruleTelling, statedWhere } from '../diagnosis/telling';

/** A participation that is not that of the payer, in the amounts of a column or in its header. */
export const rule = ruleTelling(
  { id: 'CAL-07', severity: 'blocking', isReferenceFree: false },
  (diagnosis, context) => {
    const { cause, basis, table } = diagnosis;
    const right = basis?.participation ?? new Decimal(0);
    const wrong = cause.kind === 'rate' || cause.kind === 'stated-rate' ? cause.rate : right;
    // With a header that states the wrong rate as well, the terms themselves may have changed.
    const isCertain = statementsOf(table).every(
      ({ statedRate }) => statedRate === null || statedRate.value.equals(right),
    );
    return {
      message: sentenceOf(diagnosis, wrong, right),
      why: [message('CAL-07.why', { payer: payersOf(basis?.payer), rate: percent(right) })],
      expected: right.toString(),
      found: wrong.toString(),
      difference: null,
      unit: 'share',
      remedy:
        parameterRemedy(diagnosis, context, right, percent(right)) ?? recomputeRemedy(diagnosis, isCertain),
    };
  },
);

function sentenceOf(diagnosis: Diagnosis, wrong: Decimal, right: Decimal): Message {
  const { cause, basis, statedAt } = diagnosis;
  const payer = payersOf(basis?.payer);
  const rates = {
    ...exampleOf(diagnosis),
    where: statedWhere(diagnosis),
    payer,
    wrong: percent(wrong),
    right: percent(right),
  };
  if (cause.kind === 'stated-rate') return message('CAL-07.message.stated', rates);
  if (statedAt !== null) return message('CAL-07.message.both', rates);
  if (wrong.isZero()) return message('CAL-07.message.gross', rates);
  if (cause.kind === 'rate' && cause.payer)
    return message('CAL-07.message.payer', { ...rates, other: payersOf(cause.payer) });
  return message('CAL-07.message', rates);
}

const payersOf = (payer: Payer | undefined) => (payer ? text(`payers.${payer.type}`) : '');
