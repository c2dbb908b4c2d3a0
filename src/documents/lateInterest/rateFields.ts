import { type CellKind } from '../parameters/cellReading';

/** A column of « Taux d’intérêt ». */
export interface RateField {
  readonly name: 'regime' | 'start' | 'end' | 'rate' | 'source';
  readonly header: `rates.${RateField['name']}`;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
}

export const rateFields: readonly RateField[] = [
  { name: 'regime', header: 'rates.regime', kind: { choice: 'regime' }, width: 34 },
  { name: 'start', header: 'rates.start', kind: 'day', width: 12 },
  { name: 'end', header: 'rates.end', kind: 'day', width: 12 },
  { name: 'rate', header: 'rates.rate', kind: 'rate', width: 14 },
  { name: 'source', header: 'rates.source', kind: 'text', width: 92 },
];
