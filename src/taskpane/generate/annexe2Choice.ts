import { type Convention } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { type AmountMode } from '../../documents/annexe2/amountMode';
import { type Annexe2Table, annexe2Table, paidApplications } from '../../documents/annexe2/annexe2Table';

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

/** The tables of a choice, in the order annexe 2 prints them: each application, its communes then its CCAS. */
export function chosenTables({ convention, applicationCodes, payerTypes }: Annexe2Choice): Annexe2Table[] {
  const payers = convention.payers.filter(({ type }) => payerTypes.includes(type));
  return paidApplications(convention)
    .filter(({ code }) => applicationCodes.includes(code))
    .flatMap(application => payers.map(payer => annexe2Table(convention, application, payer)));
}

/** A list with one value put in or taken out. */
export function withToggled<Value>(values: readonly Value[], value: Value, isIn: boolean): Value[] {
  const others = values.filter(other => other !== value);
  return isIn ? [...others, value] : others;
}
