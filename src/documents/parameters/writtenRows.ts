import { type Convention } from '../../domain/conventions/convention';
import { type Component, type Tariff } from '../../domain/tariff/tariff';
import { Decimal } from '../../domain/money/decimal';
import { type TableName } from './sections';
import { weightText } from './weightText';

const ONE = new Decimal(1);

/** A value before it becomes a cell: choices are still codes, null is an empty cell. */
export type RowValue = string | number | Decimal | readonly string[] | null;
export type WrittenRow = Readonly<Record<string, RowValue>>;

/** The lines of the tables of « Paramètres » for a convention. */
export function writtenRows(convention: Convention): Readonly<Record<TableName, readonly WrittenRow[]>> {
  const tariffs = convention.applications.flatMap(({ code, tariffs: own }) =>
    own.map((tariff, index) => ({ at: { service: code, tariff: index + 1 }, tariff })),
  );
  return {
    payers: convention.payers.map(({ type, aliases, participation: { rate, source } }) => ({
      type,
      aliases,
      participation: rate,
      source,
    })),
    services: convention.applications.map(({ code, label, aliases }) => ({ code, label, aliases })),
    components: tariffs.flatMap(({ at, tariff }) =>
      tariff.components.map(component => ({ ...at, ...componentRow(component, tariff) })),
    ),
    brackets: tariffs.flatMap(({ at, tariff: { components } }) =>
      components.flatMap(component =>
        component.kind === 'brackets'
          ? component.brackets.map(({ from, to, amount, price, quotation }) => ({
              ...at,
              component: component.label,
              ...{ from, to, amount, price, quotation },
            }))
          : [],
      ),
    ),
    conditions: tariffs.flatMap(({ at, tariff }) => conditionRows(tariff).map(row => ({ ...at, ...row }))),
    profiles: (convention.dayRates?.profiles ?? []).map(({ code, label, aliases, rate, source }) => ({
      ...{ code, label, aliases, source },
      dayRate: rate,
    })),
  };
}

function componentRow(component: Component, { payers, validity }: Tariff): WrittenRow {
  const { label, kind, per, source } = component;
  return {
    payers: payers,
    start: validity?.start ?? null,
    end: validity?.end ?? null,
    component: label,
    ...{ kind, per, source },
    amount: kind === 'pro-rata' ? component.budget : kind === 'flat' ? component.amount : null,
    price: kind === 'per-unit' ? component.price : null,
    measure:
      kind === 'pro-rata'
        ? weightText(component.weights)
        : kind === 'per-unit' || kind === 'brackets'
          ? weightText([{ measure: component.measure, share: ONE }])
          : null,
    mode: kind === 'brackets' ? component.mode : null,
  };
}

function conditionRows(tariff: Tariff): WrittenRow[] {
  const { participation, discounts, minimum, maximum, firstYear, rounding, vat } = tariff;
  const isPlain = rounding.unit.eq('0.01') && rounding.mode === 'half-up' && rounding.stage === 'end';
  return [
    ...(participation
      ? [{ condition: 'participation', value: participation.rate, source: participation.source }]
      : []),
    ...discounts.map(({ label, rate, base, commitmentYears, source }) => ({
      condition: 'discount',
      ...{ label, source },
      value: rate,
      base: base === null ? null : base.join(' ; '),
      commitment: commitmentYears,
    })),
    ...(minimum ? [{ condition: 'minimum', value: minimum.amount, source: minimum.source }] : []),
    ...(maximum ? [{ condition: 'maximum', value: maximum.amount, source: maximum.source }] : []),
    ...(firstYear ? [{ condition: 'firstYear', detail: firstYear.basis, source: firstYear.source }] : []),
    ...(isPlain
      ? []
      : [{ condition: 'rounding', value: rounding.unit, detail: rounding.mode, base: rounding.stage }]),
    ...(vat ? [{ condition: 'vat', value: vat.rate, source: vat.source }] : []),
  ];
}
