import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { type RoundingGap } from '../../domain/tariff/roundingGap';
import { message } from '../../text/message';
import { type ColumnSum, columnSums, displayedGap } from '../diagnosis/columnSums';
import { genuineGap } from '../diagnosis/rightGap';
import { exactEuros, signedEuros } from '../../domain/money/figureTexts';
import { columnTitle } from '../diagnosis/telling';
import { type Finding } from '../finding';
import { type Rule } from '../rule';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/**
 * Rounded amounts that do not add up to the budget, within half a cent a line: an écart d’arrondi, shown. A gap as
 * small that the right amounts would not make is none, and is told as such.
 */
export const rule: Rule = {
  id: 'ARR-01',
  severity: 'info',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => {
      const sums = columnSums(table, context)
        // What rounding hides is no écart: both figures read the same.
        .filter(({ gap }) => gap.verdict === 'rounding' && !displayedGap(gap).isZero())
        .map(sum => ({ sum, right: genuineGap(sum, context) }));
      const isGenuine = ({ sum, right }: (typeof sums)[number]) => !right || right.sum.equals(sum.gap.sum);
      return [
        ...roundingFinding(sums.filter(isGenuine).map(({ sum }) => sum)),
        ...sums
          .filter(one => !isGenuine(one))
          .flatMap(({ sum, right }) => (right ? [otherFinding(sum, right)] : [])),
      ];
    });
  },
};

function roundingFinding(sums: readonly ColumnSum[]): RuleFinding[] {
  const [first] = sums;
  if (!first) return [];
  return [
    {
      ...placeOf(first),
      cells: sums.map(({ cell }) => cell),
      message: message('ARR-01.message', { ...figuresOf(first), count: sums.length }),
      explanation: [...sums.map(sum => message('ARR-01.why.column', figuresOf(sum))), message('ARR-01.why')],
    },
  ];
}

/** Small enough for rounding, and made by something else: a wrong amount or a wrong population, told by its own rule. */
function otherFinding(sum: ColumnSum, right: RoundingGap): RuleFinding {
  const values = {
    ...figuresOf(sum),
    right: formatEuros(right.sum),
    genuine: signedEuros(displayedGap(right)),
    difference: signedEuros(sum.gap.sum.minus(right.sum)),
  };
  return {
    ...placeOf(sum),
    cells: [sum.cell],
    message: message('ARR-01.message.other', values),
    explanation: [message('ARR-01.why.column', values), message('ARR-01.why.other', values)],
  };
}

function placeOf({ table, gap }: ColumnSum) {
  return {
    sheet: table.sheet,
    expected: roundToCents(gap.budget).toFixed(2),
    found: gap.sum.toFixed(2),
    difference: displayedGap(gap).toFixed(2),
    unit: 'euros',
    remedy: null,
  } as const;
}

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
