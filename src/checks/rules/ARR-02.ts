import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { roundingGap } from '../../domain/tariff/roundingGap';
import { message, type Message } from '../../text/message';
import { type ColumnSum, columnSums, displayedGap, lineDifferences, sumOf } from '../diagnosis/columnSums';
import { exactEuros, signedEuros } from '../../domain/money/figureTexts';
import { budgetStatedOtherwise } from '../diagnosis/statedParameters';
import { basisOf, exactAmount } from '../diagnosis/tariffBasis';
import { columnTitle } from '../diagnosis/telling';
import { sumRemedy, totalState } from '../diagnosis/totals';
import { type Finding } from '../finding';
import { oncePerPlace } from '../places';
import { type CheckContext, type Rule } from '../rule';
import { type StatedFacts, statementsOf, type TariffTable } from '../tariffTable';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/**
 * A sum that is not the budget, beyond what rounding allows, with the lines that explain it. Amounts told as wrong by
 * a rule of their own, and those that follow from a wrong population, explain it already: nothing is added to them.
 */
export const rule: Rule = {
  id: 'ARR-02',
  severity: 'blocking',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return oncePerPlace(
      tables.flatMap(table => {
        const sums = columnSums(table, context);
        return [
          ...linesFinding(sums.filter(isUnexplained), context),
          ...sums.flatMap(sum => typedFinding(sum)),
          ...statementsOf(table).flatMap(facts => statedBudgetFinding(table, facts, context, sums)),
        ];
      }),
    );
  },
};

const isUnexplained = ({ gap, rightGap }: ColumnSum) =>
  gap.verdict === 'error' && rightGap.verdict === 'error';

function linesFinding(sums: readonly ColumnSum[], context: CheckContext): RuleFinding[] {
  const [first] = sums;
  if (!first) return [];
  const { gap } = first;
  return [
    {
      sheet: first.table.sheet,
      cells: sums.map(({ cell }) => cell),
      expected: roundToCents(gap.budget).toFixed(2),
      found: gap.sum.toFixed(2),
      difference: displayedGap(gap).toFixed(2),
      unit: 'euros',
      message: sentenceOf(first, context),
      explanation: sums.map(sum => message('ARR-02.why', figuresOf(sum))),
      remedy: null,
    },
  ];
}

function sentenceOf(sum: ColumnSum, context: CheckContext): Message {
  const { table, column, rightGap } = sum;
  const figures = figuresOf(sum);
  const basis = basisOf(table, context);
  const { missing, repeated, strangers } = lineDifferences(table, context);
  if (!basis) return message('ARR-02.message', figures);
  const amount = (population: number) => roundToCents(exactAmount(basis, column, population));
  const ofMissing = sumOfAmounts(missing.map(({ population }) => amount(population)));
  const ofRepeated = sumOfAmounts(repeated.map(({ member }) => amount(member?.population ?? 0)));
  const ofStrangers = sumOfAmounts(strangers.map(line => line.figures[column]?.value ?? new Decimal(0)));
  const completed = rightGap.sum.plus(ofMissing).minus(ofRepeated).minus(ofStrangers);
  const isExplained =
    roundingGap(completed, rightGap.budget, context.convention.members.length).verdict !== 'error';
  if (!isExplained) return message('ARR-02.message', figures);
  const named = (names: readonly string[]) => ({ names: names.join(', '), count: names.length });
  if (repeated.length === 0 && strangers.length === 0) {
    const names = named(missing.map(({ name }) => name));
    return message('ARR-02.message.missing', { ...figures, ...names, amount: formatEuros(ofMissing) });
  }
  if (missing.length === 0 && strangers.length === 0) {
    const names = named(repeated.map(({ writtenName }) => writtenName));
    return message('ARR-02.message.repeated', { ...figures, ...names, amount: formatEuros(ofRepeated) });
  }
  if (missing.length === 0 && repeated.length === 0) {
    const names = named(strangers.map(({ writtenName }) => writtenName));
    return message('ARR-02.message.strangers', { ...figures, ...names, amount: formatEuros(ofStrangers) });
  }
  const all = [
    ...missing.map(({ name }) => name),
    ...[...repeated, ...strangers].map(line => line.writtenName),
  ];
  return message('ARR-02.message.several', { ...figures, ...named(all) });
}

/** A typed total that is neither the sum of the lines nor the budget. */
function typedFinding(sum: ColumnSum): RuleFinding[] {
  const { table, column, gap, rightGap, total } = sum;
  const state = totalState(table, column);
  if (!total?.value || state?.kind !== 'typed') return [];
  const typed = roundToCents(total.value);
  const isSum = typed.equals(sumOf(sum.figures)) || typed.equals(rightGap.sum);
  if (isSum || roundingGap(typed, gap.budget, sum.figures.length).verdict !== 'error') return [];
  const values = { ...figuresOf(sum), total: formatEuros(typed), cell: total.cell };
  return [
    {
      sheet: table.sheet,
      cells: [total.cell],
      expected: gap.sum.toFixed(2),
      found: typed.toFixed(2),
      difference: typed.minus(gap.sum).toFixed(2),
      unit: 'euros',
      message: message('ARR-02.message.typed', {
        ...values,
        difference: signedEuros(typed.minus(gap.sum)),
      }),
      explanation: [
        message('ARR-02.why.typed', { ...values, difference: signedEuros(typed.minus(gap.sum)) }),
        message('ARR-02.why', values),
      ],
      remedy: sumRemedy(table, column, total, false),
    },
  ];
}

/** A budget written near the table that is not the one its amounts share out. */
function statedBudgetFinding(
  table: TariffTable,
  facts: StatedFacts,
  context: CheckContext,
  sums: readonly ColumnSum[],
): RuleFinding[] {
  const { application } = table;
  const { statedBudget } = facts;
  const period = sums.find(({ column }) => column === 'period');
  const isSound = period && period.gap.verdict !== 'error';
  if (!statedBudget || !application || !isSound || budgetStatedOtherwise(table, facts, context) !== 'other')
    return [];
  const values = { ...figuresOf(period), stated: formatEuros(statedBudget.value), cell: statedBudget.cell };
  return [
    {
      sheet: statedBudget.sheet,
      cells: [statedBudget.cell],
      expected: period.gap.budget.toString(),
      found: statedBudget.value.toString(),
      difference: statedBudget.value.minus(period.gap.budget).toFixed(2),
      unit: 'euros',
      message: message('ARR-02.message.stated', values),
      explanation: [
        message('ARR-02.why', values),
        ...(statedBudget.sheet === table.sheet
          ? []
          : [message('check.alsoAt', { sheet: table.sheet, cells: period.cell })]),
      ],
      remedy: null,
    },
  ];
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
