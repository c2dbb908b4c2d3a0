import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { memberQuantities } from '../../domain/tariff/memberQuantities';
import { priceService } from '../../domain/tariff/priceService';
import { measuresOf } from '../../domain/tariff/quantities';
import { type RoundingGap, roundingGap } from '../../domain/tariff/roundingGap';
import { type Component, type Tariff } from '../../domain/tariff/tariff';
import { message } from '../../text/message';
import { type Annexe2Line, type Annexe2Table, type ColumnName } from './annexe2Model';

interface Subject {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
  readonly tariff: Tariff;
}

/**
 * The table of any tariff, for a whole year without commitment: what each member is measured by, a year before the
 * funder's share and discounts, what is owed once, what is billed. Members on quotation have no amount.
 */
export function pricedTable(
  convention: Convention,
  application: Application,
  payer: Payer,
  tariff: Tariff,
): Annexe2Table {
  const subject = { convention, application, payer, tariff };
  const lines = convention.members.map(member => lineOf(member, subject));
  const priced = lines.filter(({ quotation }) => quotation === null);
  if (priced.length === 0)
    throw new DomainError(
      message('annexe2.allOnQuotation', {
        application: application.label,
        reason: lines[0]?.quotation ?? '',
      }),
    );
  return {
    ...subject,
    measures: measuresOf(tariff),
    columns: columnsOf(tariff).map(name => {
      const sum = sumOfAmounts(priced.map(({ amounts }) => amounts[name] ?? new Decimal(0)));
      return { name, sum, held: heldAgainst(budgetOf(name, subject), sum, priced.length) };
    }),
    lines,
    shared: null,
  };
}

function columnsOf({ components, vat }: Tariff): ColumnName[] {
  return [
    'annual',
    ...(components.some(({ per }) => per === 'once') ? (['once'] as const) : []),
    'billed',
    ...(vat ? (['vat', 'total'] as const) : []),
  ];
}

function lineOf(member: Member, subject: Subject): Annexe2Line {
  const { convention, tariff } = subject;
  const quantities = memberQuantities(convention, member);
  const line = {
    member,
    quantities: measuresOf(tariff).map(measure => new Decimal(quantities[measure] ?? 0)),
  };
  try {
    return { ...line, amounts: amountsOf(member, subject), quotation: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { key, values } = error.detail;
    if (key === 'tariff.quotation') return { ...line, amounts: {}, quotation: String(values['reason']) };
    // What is missing for one member only is looked for on its line.
    if (key === 'tariff.missingQuantity')
      throw new DomainError(
        message('annexe2.missingQuantity', {
          member: member.name,
          measure: String(values['measure']),
          component: String(values['component']),
        }),
      );
    throw error;
  }
}

function amountsOf(
  member: Member,
  { convention, application, payer, tariff }: Subject,
): Annexe2Line['amounts'] {
  const request = {
    convention,
    payer,
    quantities: memberQuantities(convention, member),
    on: firstDayOf(tariff, convention),
  };
  const { gross, due, tax } = priceService({
    ...request,
    application: { ...application, tariffs: [tariff] },
  });
  const once = onceOnly(tariff);
  return {
    annual: roundRatio(gross.annual, CENT_HALF_UP),
    billed: due,
    ...(once && {
      once: priceService({ ...request, application: { ...application, tariffs: [once] } }).due,
    }),
    ...(tax && { vat: tax.vat, total: tax.total }),
  };
}

/** The first day of the convention on which the terms hold: the year that the table shows. */
export function firstDayOf({ validity }: Tariff, { period }: Convention) {
  return validity && validity.start > period.start ? validity.start : period.start;
}

/** The terms of what is owed once, by themselves: the bounds and the first year bear on the yearly part alone. */
export function onceOnly(tariff: Tariff): Tariff | null {
  const components = tariff.components
    .filter(({ per }) => per === 'once')
    .map((component): Component => ({ ...component, per: 'year' }));
  return components.length === 0
    ? null
    : { ...tariff, components, minimum: null, maximum: null, firstYear: null };
}

/** What the whole convention pays in a column, when its terms only share budgets out; null otherwise. */
function budgetOf(name: ColumnName, { convention, payer, tariff }: Subject): Decimal | null {
  const { components, discounts, minimum, maximum, rounding, participation } = tariff;
  const years = yearsOf(convention);
  const budgets = components.map(component => {
    if (component.kind !== 'pro-rata' || component.budget === null || component.per === 'once') return null;
    return component.per === 'period' ? component.budget.div(years) : component.budget;
  });
  if (budgets.some(budget => budget === null)) return null;
  const annual = sumOfAmounts(budgets.map(budget => budget!));
  if (name === 'annual') return annual;
  const isShareOnly =
    name === 'billed' &&
    discounts.every(({ commitmentYears }) => commitmentYears !== null) &&
    minimum === null &&
    maximum === null &&
    rounding.unit.eq(CENT_HALF_UP.unit) &&
    rounding.mode === CENT_HALF_UP.mode &&
    rounding.stage === 'end';
  const { rate } = participation ?? payer.participation;
  return isShareOnly ? annual.times(new Decimal(1).minus(rate)) : null;
}

function heldAgainst(budget: Decimal | null, sum: Decimal, lineCount: number): RoundingGap | null {
  return budget === null ? null : roundingGap(sum, budget, lineCount);
}
