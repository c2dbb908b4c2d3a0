import { type Convention } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { type AmountMode } from '../../documents/annexe2/amountMode';
import { annexe2Plan, type Annexe2Plan } from '../../documents/annexe2/annexe2Plan';
import { paidApplications } from '../../documents/annexe2/annexe2Table';

/** What the user chose to generate. */
export interface Annexe2Choice {
  readonly convention: Convention;
  readonly applicationCodes: readonly string[];
  readonly payerTypes: readonly PayerType[];
  readonly mode: AmountMode;
}

/** Everything the convention has a table for, in native formulas. */
export function completeChoice(convention: Convention): Annexe2Choice {
  return {
    convention,
    applicationCodes: paidApplications(convention).map(({ code }) => code),
    payerTypes: convention.payers.map(({ type }) => type),
    mode: 'native',
  };
}

/** The tables of a choice, and why the others that it asks for cannot be made. */
export function planOf({ convention, applicationCodes, payerTypes }: Annexe2Choice): Annexe2Plan {
  return annexe2Plan(convention, {
    applications: convention.applications.filter(({ code }) => applicationCodes.includes(code)),
    payers: convention.payers.filter(({ type }) => payerTypes.includes(type)),
  });
}

/** A list with one value put in or taken out. */
export function withToggled<Value>(values: readonly Value[], value: Value, isIn: boolean): Value[] {
  const others = values.filter(other => other !== value);
  return isIn ? [...others, value] : others;
}
