import { type MessageKey } from '../../text/catalogue';
import { type CellKind } from './cellReading';

/** A column of a table of « Paramètres », or a line of its first one. */
export interface Field {
  readonly name: string;
  readonly header: MessageKey;
  /** 'condition': an amount or a rate, as the condition of the line says. */
  readonly kind: CellKind | 'condition';
}

const field = (name: string, kind: Field['kind'], header = `parameters.${name}`): Field => ({
  name,
  header: header as MessageKey,
  kind,
});

/** A line of the first table: the value at `path` of a convention file, and its source where it has one. */
export interface Line extends Omit<Field, 'kind'> {
  readonly kind: CellKind;
  readonly path: string;
  readonly sourcePath: string | null;
}

const line = (name: string, kind: CellKind, path: string, sourcePath: string | null = null): Line => ({
  ...field(name, kind),
  kind,
  path,
  sourcePath,
});

/** The first table: one value a line. */
export const conventionLines: readonly Line[] = [
  line('id', 'text', 'id'),
  line('label', 'text', 'label'),
  line('document', 'text', 'source'),
  line('issuer', 'text', 'issuer.name'),
  line('acronym', 'text', 'issuer.acronym'),
  line('start', 'day', 'period.start', 'period.source'),
  line('end', 'day', 'period.end', 'period.source'),
  line('periodicity', { choice: 'periodicity' }, 'budgetPeriodicity.value', 'budgetPeriodicity.source'),
  line('taxPrinted', 'text', 'taxWording.printed', 'taxWording.source'),
  line('taxActual', 'text', 'taxWording.actual', 'taxWording.source'),
  line('populationKind', { choice: 'population' }, 'populations.kind', 'populations.source'),
  line('referenceYear', 'whole', 'populations.referenceYear', 'populations.source'),
  line('inForce', 'day', 'populations.inForce', 'populations.source'),
  line('decree', 'day', 'populations.decree', 'populations.source'),
  line('total', 'whole', 'populations.total', 'populations.source'),
  line('remainder', { choice: 'remainder' }, 'remainder.policy', 'remainder.source'),
  line('claimBy', 'monthDay', 'deadlines.claim.monthDay', 'deadlines.claim.source'),
  line('contestDays', 'whole', 'deadlines.contest.francDays', 'deadlines.contest.source'),
  line('paymentDays', 'whole', 'deadlines.payment.days', 'deadlines.payment.source'),
  line('changeMonths', 'whole', 'deadlines.change.monthsBeforeYearEnd', 'deadlines.change.source'),
  line('answerMonths', 'whole', 'deadlines.answer.months', 'deadlines.answer.source'),
  line(
    'terminationMonths',
    'whole',
    'deadlines.termination.monthsBeforeYearEnd',
    'deadlines.termination.source',
  ),
  line('dayVat', 'rate', 'dayRates.vat.rate', 'dayRates.vat.source'),
  line('halfDay', 'rate', 'dayRates.halfDay.share', 'dayRates.halfDay.source'),
];

export const tableNames = ['payers', 'services', 'components', 'brackets', 'conditions', 'profiles'] as const;
export type TableName = (typeof tableNames)[number];

/** The other tables: one line an item. */
export const tables: Readonly<Record<TableName, readonly Field[]>> = {
  payers: [
    field('type', { choice: 'payer' }),
    field('aliases', 'list'),
    field('participation', 'rate'),
    field('source', 'text'),
  ],
  services: [field('code', 'text'), field('label', 'text'), field('aliases', 'list')],
  components: [
    field('service', 'text'),
    field('tariff', 'whole'),
    field('payers', { choices: 'payer' }, 'parameters.payersOf'),
    field('start', 'day'),
    field('end', 'day'),
    field('component', 'text'),
    field('kind', { choice: 'kind' }),
    field('per', { choice: 'per' }),
    field('amount', 'amount'),
    field('price', 'amount'),
    field('measure', 'text'),
    field('mode', { choice: 'mode' }),
    field('source', 'text'),
  ],
  brackets: [
    field('service', 'text'),
    field('tariff', 'whole'),
    field('component', 'text'),
    field('from', 'whole'),
    field('to', 'whole'),
    field('amount', 'amount'),
    field('price', 'amount'),
    field('quotation', 'text'),
  ],
  conditions: [
    field('service', 'text'),
    field('tariff', 'whole'),
    field('condition', { choice: 'condition' }),
    field('label', 'text'),
    field('value', 'condition'),
    field('detail', 'text'),
    field('base', 'text'),
    field('commitment', 'whole'),
    field('source', 'text'),
  ],
  profiles: [
    field('code', 'text'),
    field('label', 'text'),
    field('aliases', 'list'),
    field('dayRate', 'amount'),
    field('source', 'text'),
  ],
};
