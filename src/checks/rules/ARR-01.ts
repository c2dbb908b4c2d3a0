import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { message } from '../../text/message';
import { type ColumnSum, columnSums, displayedGap } from '../diagnosis/columnSums';
import { exactEuros, signedEuros } from '../../domain/money/figureTexts';
import { columnTitle } from '../diagnosis/telling';
import { type Rule } from '../rule';

/** Rounded amounts that do not add up to the budget, within half a cent a line: an écart d’arrondi, shown. */
export const rule: Rule = {
  id: 'ARR-01',
  severity: 'info',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => {
      const sums = columnSums(table, context).filter(
        // What rounding hides is no écart: both figures read the same.
        ({ gap }) => gap.verdict === 'rounding' && !displayedGap(gap).isZero(),
      );
      const [first] = sums;
      if (!first) return [];
      return [
        {
          sheet: table.sheet,
          cells: sums.map(({ cell }) => cell),
          expected: roundToCents(first.gap.budget).toFixed(2),
          found: first.gap.sum.toFixed(2),
          difference: displayedGap(first.gap).toFixed(2),
          unit: 'euros',
          message: message('ARR-01.message', { ...figuresOf(first), count: sums.length }),
          explanation: [
            ...sums.map(sum => message('ARR-01.why.column', figuresOf(sum))),
            message('ARR-01.why'),
          ],
          remedy: null,
        },
      ];
    });
  },
};

function figuresOf({ table, column, gap, figures }: ColumnSum) {
  return {
    column: columnTitle(table, column),
    sum: formatEuros(gap.sum),
    budget: formatEuros(roundToCents(gap.budget)),
    gap: signedEuros(displayedGap(gap)),
    lines: figures.length,
    tolerance: exactEuros(gap.tolerance),
  };
}
