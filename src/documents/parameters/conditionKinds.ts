import { type CellKind } from './cellReading';
import { type Field } from './sections';

export type Condition =
  'participation' | 'discount' | 'minimum' | 'maximum' | 'firstYear' | 'rounding' | 'vat';

interface Kinds {
  readonly value: CellKind;
  readonly detail: CellKind;
  readonly base: CellKind;
}

/** What the columns « Valeur », « Précision » and « Sur » of a condition hold. */
const conditionKinds: Readonly<Record<Condition, Kinds>> = {
  participation: { value: 'rate', detail: 'text', base: 'text' },
  discount: { value: 'rate', detail: 'text', base: 'list' },
  minimum: { value: 'amount', detail: 'text', base: 'text' },
  maximum: { value: 'amount', detail: 'text', base: 'text' },
  firstYear: { value: 'text', detail: { choice: 'basis' }, base: 'text' },
  rounding: { value: 'amount', detail: { choice: 'rounding' }, base: { choice: 'stage' } },
  vat: { value: 'rate', detail: 'text', base: 'text' },
};

/** What a field holds on the line of a condition, or on a line without one (null). */
export function kindIn({ name, kind }: Field, condition: Condition | null): CellKind {
  if (condition !== null && (name === 'value' || name === 'detail' || name === 'base'))
    return conditionKinds[condition][name];
  return kind === 'condition' ? 'text' : kind;
}
