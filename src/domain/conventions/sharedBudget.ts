import { type Decimal } from '../money/decimal';
import { type Application } from './convention';

/**
 * The one budget that a service shares among its members, € for the time the convention states it; null when the
 * source does not give it; undefined when the service shares none, or several that differ.
 */
export function sharedBudget({ tariffs }: Application): Decimal | null | undefined {
  const components = tariffs.flatMap(tariff => tariff.components);
  const budgets = components.flatMap(component => (component.kind === 'pro-rata' ? [component.budget] : []));
  const [first, ...others] = budgets;
  const isSame = (budget: Decimal | null) =>
    budget === null || first === null ? budget === first : first !== undefined && budget.eq(first);
  return others.every(isSame) ? first : undefined;
}
