import { type Convention, yearsOf } from '../../../domain/conventions/convention';
import { type Decimal } from '../../../domain/money/decimal';
import { roundToCents } from '../../../domain/money/roundToCents';
import { type AmountFact } from '../facts/amountFacts';

/** How a budget announced by a text relates to that of the convention. */
export interface BudgetNature {
  /** The budget of the convention, or what a year or the period of it is. */
  readonly isKnown: boolean;
  /** The amount that should stand there. */
  readonly expected: Decimal;
  /** Said of a year when it is that of the period, or the reverse. */
  readonly isMisspanned: boolean;
}

export function budgetNature(
  convention: Convention,
  budget: Decimal,
  { value, span }: Pick<AmountFact, 'value' | 'span'>,
): BudgetNature {
  const years = yearsOf(convention);
  const isPeriod = convention.budgetPeriodicity.value === 'period';
  const ofPeriod = isPeriod ? budget : budget.times(years);
  const ofYear = isPeriod ? roundToCents(budget.div(years)) : budget;
  const [said, other] = span === 'year' ? [ofYear, ofPeriod] : [ofPeriod, ofYear];
  const isUnsaid = span === null && (value.eq(ofPeriod) || value.eq(ofYear));
  return {
    isKnown: value.eq(said) || value.eq(other) || isUnsaid,
    expected: span === null ? budget : said,
    isMisspanned: span !== null && !said.eq(other) && value.eq(other),
  };
}
