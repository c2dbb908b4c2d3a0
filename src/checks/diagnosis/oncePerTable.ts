import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';

/**
 * The same function, each table of a context looked at once: many rules ask for the same figures. The results go
 * with the context.
 */
export function oncePerTable<Result>(
  make: (table: TariffTable, context: CheckContext) => Result,
): (table: TariffTable, context: CheckContext) => Result {
  const known = new WeakMap<CheckContext, Map<TariffTable, Result>>();
  return (table, context) => {
    const ofContext = known.get(context) ?? new Map<TariffTable, Result>();
    known.set(context, ofContext);
    const made = ofContext.get(table);
    if (made !== undefined) return made;
    const result = make(table, context);
    ofContext.set(table, result);
    return result;
  };
}
