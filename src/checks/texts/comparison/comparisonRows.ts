import { type Decimal } from '../../../domain/money/decimal';
import { type Message, message, render } from '../../../text/message';
import { type Passage } from '../passage';
import { type ComparedAmount } from './comparedAmount';

/** A line of the table « annoncé, calculé, écart ». */
export interface ComparisonRow {
  readonly label: Message;
  readonly announced: Decimal;
  readonly computed: Decimal;
  /** announced − computed, in euros. */
  readonly gap: Decimal;
  readonly place: Passage;
}

/** The amounts of a text that could be held against annexe 2, right or wrong, in the order of the text. */
export function comparisonRows(compared: readonly ComparedAmount[]): ComparisonRow[] {
  return compared.flatMap(({ fact, expected, verdict }): ComparisonRow[] =>
    expected && verdict !== 'unclear'
      ? [
          {
            label: message('texts.table.label', {
              application: fact.application?.code ?? '',
              figure: render(message(`texts.figure.${expected.kind}`)),
            }),
            announced: fact.value,
            computed: expected.value,
            gap: fact.value.minus(expected.value),
            place: fact.place,
          },
        ]
      : [],
  );
}
