import { type Convention } from '../domain/conventions/convention';
import { type Decimal } from '../domain/money/decimal';
import { sumOfAmounts } from '../domain/money/sumOfAmounts';
import { type RoundingGap, roundingGap } from '../domain/tariff/roundingGap';
import { yearsOf } from '../domain/conventions/convention';
import { type Recognition, type TariffTable } from './tariffTable';

/** A recognised table held against its budget: the sum of its « coût pour N ans » column, in euros. */
export interface BudgetGlance extends RoundingGap {
  readonly tableId: string;
  readonly sheet: string;
  readonly application: string;
  readonly payer: string | null;
}

/** One line a table that has an application, a budget and a period column, in the order of the workbook. */
export function budgetGlances({ tables }: Recognition, convention: Convention): BudgetGlance[] {
  return tables.flatMap(table => {
    const application = table.application?.value;
    const amounts = periodAmounts(table);
    if (application?.pricing.kind !== 'pro-rata' || amounts.length === 0) return [];
    const years = convention.budgetPeriodicity.value === 'year' ? yearsOf(convention) : 1;
    const budget = application.pricing.budget.times(years);
    return [
      {
        tableId: table.id,
        sheet: table.sheet,
        application: application.code,
        payer: table.payer?.value.type ?? null,
        ...roundingGap(sumOfAmounts(amounts), budget, amounts.length),
      },
    ];
  });
}

function periodAmounts(table: TariffTable): Decimal[] {
  return table.lines.flatMap(({ figures }) => figures.period?.value ?? []);
}
