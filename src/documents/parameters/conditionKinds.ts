import { type CellKind } from './cellReading';

export type Condition =
  'participation' | 'discount' | 'minimum' | 'maximum' | 'firstYear' | 'rounding' | 'vat';

interface Kinds {
  readonly value: CellKind;
  readonly detail: CellKind;
  readonly base: CellKind;
}

/** What the columns « Valeur », « Précision » and « Sur » of a condition hold. */
export const conditionKinds: Readonly<Record<Condition, Kinds>> = {
  participation: { value: 'rate', detail: 'text', base: 'text' },
  discount: { value: 'rate', detail: 'text', base: 'list' },
  minimum: { value: 'amount', detail: 'text', base: 'text' },
  maximum: { value: 'amount', detail: 'text', base: 'text' },
  firstYear: { value: 'text', detail: { choice: 'basis' }, base: 'text' },
  rounding: { value: 'amount', detail: { choice: 'rounding' }, base: { choice: 'stage' } },
  vat: { value: 'rate', detail: 'text', base: 'text' },
};
