import { type MessageKey } from '../../text/catalogue';
import { type CellKind } from './cellReading';

/** A column of « Membres »; those of the services follow. */
export interface MemberField {
  readonly name: string;
  readonly header: MessageKey;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** Whether a sheet may lack the column: those written before it existed do. */
  readonly isOptional?: true;
}

const field = (name: string, kind: CellKind, width: number): MemberField => ({
  name,
  header: `members.${name}` as MessageKey,
  kind,
  width,
});

export const memberFields: readonly MemberField[] = [
  field('insee', 'text', 11),
  field('name', 'text', 28),
  field('type', { choice: 'payer' }, 14),
  field('siren', 'text', 12),
  field('siret', 'text', 18),
  field('serviceCode', 'text', 16),
  field('commitment', 'text', 16),
  field('population', 'whole', 12),
  field('populationKind', { choice: 'population' }, 12),
  field('referenceYear', 'whole', 10),
  field('decree', 'day', 12),
  field('municipale', 'whole', 12),
  field('dgf', 'whole', 12),
  field('agents', 'whole', 10),
  field('notified', 'day', 13),
  field('commitmentYears', 'whole', 13),
  { ...field('signed', { choice: 'signed' }, 12), isOptional: true },
  field('deliberation', 'text', 22),
];
