import * as v from 'valibot';
import { message, render } from '../../text/message';
import { statedTermsSchema } from '../calendar/conventionTerms';
import { measures } from '../tariff/measure';
import { remainderPolicies } from '../money/shareOut';
import { payerTypes } from './payerType';
import { dayRatesSchema, tariffSchema } from './tariffSchema';
import { day, decimal, inhabitants, insee, rate, siren, someOf, text, wholeNumber } from './valueSchemas';

const application = v.strictObject({
  code: text,
  label: text,
  aliases: v.array(text),
  tariffs: someOf(tariffSchema),
});

const member = v.strictObject({
  insee,
  name: text,
  siren: v.optional(siren),
  population: inhabitants,
  quantities: v.optional(v.record(v.picklist(measures), decimal)),
});

const subscription = v.strictObject({
  insee,
  payer: v.picklist(payerTypes),
  application: text,
  from: day,
  to: v.optional(v.nullable(day), null),
  deliberation: v.optional(v.nullable(text), null),
});

const body = v.strictObject({
  insee,
  payer: v.picklist(payerTypes),
  siret: v.optional(v.nullable(text), null),
  serviceCode: v.optional(v.nullable(text), null),
  commitment: v.optional(v.nullable(text), null),
  notified: v.optional(v.nullable(day), null),
  commitmentYears: v.optional(v.nullable(wholeNumber(1)), null),
});

/** The shape of a convention file, value by value; what links the values together is in parseConvention. */
export const conventionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: text,
  label: text,
  issuer: v.strictObject({ name: text, acronym: text }),
  source: text,
  period: v.strictObject({ start: day, end: day, source: text }),
  budgetPeriodicity: v.strictObject({ value: v.picklist(['period', 'year']), source: text }),
  taxWording: v.strictObject({ printed: text, actual: text, source: text }),
  payers: someOf(
    v.strictObject({
      type: v.picklist(payerTypes),
      aliases: v.array(text),
      participation: v.strictObject({ rate, source: text }),
    }),
  ),
  populations: v.strictObject({
    kind: v.picklist(['totale', 'municipale']),
    referenceYear: wholeNumber(1962),
    inForce: day,
    decree: day,
    total: wholeNumber(0),
    source: text,
  }),
  deadlines: statedTermsSchema,
  applications: someOf(application),
  members: v.array(member),
  dayRates: v.optional(v.nullable(dayRatesSchema), null),
  remainder: v.optional(v.strictObject({ policy: v.picklist(remainderPolicies), source: text }), () => ({
    policy: 'none' as const,
    source: render(message('convention.noRemainder')),
  })),
  subscriptions: v.optional(v.array(subscription), []),
  bodies: v.optional(v.array(body), []),
});
