import { formatEuros } from '../../domain/money/formatEuros';
import { type Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { roundingGap } from '../../domain/tariff/roundingGap';
import { frenchFormula } from '../../text/frenchFormula';
import { message, type Message } from '../../text/message';
import { type ColumnSum, columnSums, sumOf } from '../diagnosis/columnSums';
import { plainNumber, signedEuros } from '../../domain/money/figureTexts';
import {
  figuresOfColumn,
  hasFormulas,
  sumFormula,
  sumRemedy,
  totalColumns,
  type TotalColumn,
  totalState,
} from '../diagnosis/totals';
import { type Finding } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/**
 * A total typed instead of computed. In a copy of values, where nothing is computed, only a total that is not the sum
 * of its lines; a figure that is neither the sum nor the budget is told by ARR-02, a wrong total of inhabitants by
 * POP-03.
 */
export const rule: Rule = {
  id: 'TOT-01',
  severity: 'major',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => {
      const sums = new Map(columnSums(table, context).map(sum => [sum.column as TotalColumn, sum]));
      return totalColumns.flatMap(column => findingOf(table, column, sums.get(column), context));
    });
  },
};

function findingOf(
  table: TariffTable,
  column: TotalColumn,
  against: ColumnSum | undefined,
  { convention }: CheckContext,
): RuleFinding[] {
  const state = totalState(table, column);
  if (state?.kind !== 'typed') return [];
  const sum = sumOf(figuresOfColumn(table, column));
  const typed = roundToCents(state.value);
  const isSum = typed.equals(sum);
  if (!isSum && column === 'population') return [];
  // Wrong lines under a right total: the lines are told, and the total will agree once they are mended.
  const isRightSum = against !== undefined && typed.equals(against.rightGap.sum);
  if ((isSum || isRightSum) && !hasFormulas(table)) return [];
  const lines = figuresOfColumn(table, column).length;
  const isRounding = against
    ? roundingGap(typed, against.gap.budget, lines).verdict !== 'error' && against.gap.verdict !== 'error'
    : false;
  if (against && !isSum && !isRightSum && roundingGap(typed, against.gap.budget, lines).verdict === 'error')
    return [];
  const isBudget = against !== undefined && typed.equals(roundToCents(against.gap.budget)) && !isSum;
  const shown = (amount: Decimal) => (column === 'population' ? plainNumber(amount) : formatEuros(amount));
  const values = {
    cell: state.figure.cell,
    typed: shown(typed),
    sum: shown(sum),
    difference: column === 'population' ? plainNumber(typed.minus(sum)) : signedEuros(typed.minus(sum)),
    lines,
  };
  const text = (amount: Decimal) => (column === 'population' ? amount.toString() : amount.toFixed(2));
  return [
    {
      sheet: table.sheet,
      cells: [state.figure.cell],
      expected: text(sum),
      found: text(typed),
      difference: text(typed.minus(sum)),
      unit: column === 'population' ? 'inhabitants' : 'euros',
      message: sentenceOf(isSum, isBudget, values),
      explanation: [
        message('TOT-01.why.sum', values),
        message('TOT-01.why', {
          formula: frenchFormula(sumFormula(table, column) ?? ''),
          acronym: convention.issuer.acronym,
        }),
      ],
      remedy: sumRemedy(table, column, state.figure, isSum || isRounding),
    },
  ];
}

function sentenceOf(
  isSum: boolean,
  isBudget: boolean,
  values: {
    readonly cell: string;
    readonly typed: string;
    readonly sum: string;
    readonly difference: string;
  },
): Message {
  if (isSum) return message('TOT-01.message.same', values);
  return isBudget ? message('TOT-01.message.budget', values) : message('TOT-01.message', values);
}
