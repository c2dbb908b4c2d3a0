import * as v from 'valibot';
import { proRataBases } from '../calendar/proRataTemporis';
import { Decimal } from '../money/decimal';
import { measures } from '../tariff/measure';
import { payerTypes } from './payerType';
import { amount, day, rate, someOf, statedAmount, text, wholeNumber } from './valueSchemas';

const measure = v.picklist(measures);
const described = {
  label: text,
  per: v.picklist(['period', 'year', 'once']),
  source: text,
};

const bracket = v.strictObject({
  from: wholeNumber(0),
  to: v.nullable(wholeNumber(0)),
  amount: v.optional(statedAmount, null),
  price: v.optional(statedAmount, null),
  quotation: v.optional(v.nullable(text), null),
});

const component = v.variant('kind', [
  v.strictObject({
    kind: v.literal('pro-rata'),
    ...described,
    budget: statedAmount,
    weights: someOf(v.strictObject({ measure, share: v.optional(rate, '1') })),
  }),
  v.strictObject({ kind: v.literal('flat'), ...described, amount: statedAmount }),
  v.strictObject({ kind: v.literal('per-unit'), ...described, price: statedAmount, measure }),
  v.strictObject({
    kind: v.literal('brackets'),
    ...described,
    mode: v.picklist(['whole', 'marginal', 'affine']),
    measure,
    brackets: someOf(bracket),
  }),
  v.strictObject({ kind: v.literal('quotation'), ...described }),
  v.strictObject({ kind: v.literal('included'), ...described }),
]);

const discount = v.strictObject({
  label: text,
  rate,
  base: v.optional(v.nullable(someOf(text)), null),
  commitmentYears: v.optional(v.nullable(wholeNumber(1)), null),
  source: text,
});

const rounding = v.strictObject({
  unit: v.pipe(
    v.picklist(['0.01', '0.05', '0.1', '0.5', '1', '10']),
    v.transform(unit => new Decimal(unit)),
  ),
  mode: v.picklist(['half-up', 'half-even', 'up', 'down']),
  stage: v.picklist(['end', 'component']),
});

/** A tariff in a convention file, value by value; what links the values together is in tariffProblems. */
export const tariffSchema = v.strictObject({
  payers: v.optional(v.nullable(someOf(v.picklist(payerTypes))), null),
  validity: v.optional(v.nullable(v.strictObject({ start: day, end: day })), null),
  components: someOf(component),
  participation: v.optional(v.nullable(v.strictObject({ rate, source: text })), null),
  discounts: v.optional(v.array(discount), []),
  minimum: v.optional(v.nullable(v.strictObject({ amount: statedAmount, source: text })), null),
  maximum: v.optional(v.nullable(v.strictObject({ amount: statedAmount, source: text })), null),
  firstYear: v.optional(v.nullable(v.strictObject({ basis: v.picklist(proRataBases), source: text })), null),
  rounding: v.optional(rounding, { unit: '0.01', mode: 'half-up', stage: 'end' }),
  vat: v.optional(v.nullable(v.strictObject({ rate, source: text })), null),
});

export const dayRatesSchema = v.strictObject({
  profiles: someOf(
    v.strictObject({ code: text, label: text, aliases: v.array(text), rate: amount, source: text }),
  ),
  vat: v.strictObject({ rate, source: text }),
  halfDay: v.strictObject({ share: rate, source: text }),
});
