import { message } from '../text/message';
import { type CheckContext, type NotRun, type Rule } from './rule';
import { type TariffTable } from './tariffTable';

type Found = Exclude<ReturnType<Rule['check']>, NotRun>;

/** A check on tariff tables: without one in the workbook it has not run, rather than found nothing. */
export function onTables(
  check: (context: CheckContext, tables: readonly TariffTable[]) => Found,
): Rule['check'] {
  return context => {
    const { tables } = context.recognition;
    return tables.length > 0 ? check(context, tables) : { notRun: message('check.noTable') };
  };
}
