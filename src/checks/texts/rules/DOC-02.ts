import { formatEuros } from '../../../domain/money/formatEuros';
import { sumOfAmounts } from '../../../domain/money/sumOfAmounts';
import { message } from '../../../text/message';
import { reworded } from '../comparison/quotes';
import { announcedTotals, type AnnouncedTotal } from '../comparison/totals';
import { type TextContext, type TextRule } from '../textContext';
import { told } from './telling';

/** A total announced by a text that is not the sum of the lines it gives. */
export const rule: TextRule = {
  id: 'DOC-02',
  severity: 'blocking',
  check: context => {
    const totals = announcedTotals(context);
    if (totals.length === 0) return { notRun: message('texts.nothing') };
    return totals
      .filter(({ total, sum }) => !total.value.eq(sum))
      .filter(one => !isExplained(context, one))
      .map(({ total, lines, sum }) =>
        told(context, total.sentence, {
          certainty: total.isSure ? 'error' : 'question',
          passages: [total.place, ...lines.map(({ place }) => place)],
          expected: sum.toString(),
          found: total.value.toString(),
          difference: total.value.minus(sum).toString(),
          message: message('texts.DOC-02.message', {
            found: formatEuros(total.value),
            expected: formatEuros(sum),
          }),
          explanation: [
            message('DOC-02.why', {
              terms: lines.map(({ value }) => formatEuros(value)).join(' + '),
              expected: formatEuros(sum),
            }),
          ],
          replacement: reworded(context.read, total.sentence, [
            { start: total.start, end: total.end, words: formatEuros(sum) },
          ]),
        }),
      );
  },
};

/** A wrong line makes the sum wrong: DOC-01 tells the line. */
function isExplained({ compared }: TextContext, { total, lines }: AnnouncedTotal): boolean {
  const rights = lines.map(
    line =>
      compared.find(({ fact, verdict }) => fact === line && verdict === 'wrong')?.expected?.value ??
      line.value,
  );
  return sumOfAmounts(rights).eq(total.value);
}
