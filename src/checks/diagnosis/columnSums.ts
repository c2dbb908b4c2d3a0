import { type Member } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type RoundingGap, roundingGap } from '../../domain/tariff/roundingGap';
import { type CheckContext } from '../rule';
import { type FigureCell, type TableLine, type TariffTable } from '../tariffTable';
import { amountCellsOf, shownByExcel } from './amountCells';
import { diagnosesOf } from './diagnoses';
import { budgetOf } from './impliedBase';
import { otherPayers } from './linePayers';
import { onceForBoth } from '../once';
import {
  type AmountColumn,
  amountColumns,
  basisOf,
  budgetOfColumn,
  memberAmounts,
  type TariffBasis,
} from './tariffBasis';

/** An amount column added up and held against the budget it shares out. */
export interface ColumnSum {
  readonly table: TariffTable;
  readonly column: AmountColumn;
  readonly figures: readonly FigureCell[];
  /** What the lines add up to, to the cent, against the exact budget of the column. */
  readonly gap: RoundingGap;
  /** The same once every amount is the right one, lines that do not subscribe included: other rules tell the rest. */
  readonly rightGap: RoundingGap;
  /** The line of totals of the column, when it has one. */
  readonly total: FigureCell | null;
  /** Where to go: the total, or else the header. */
  readonly cell: string;
}

/**
 * The columns of a table that share a budget out; none for a table of some members only, of communes and CCAS
 * together, or without budget.
 */
export const columnSums = onceForBoth((table: TariffTable, context: CheckContext): readonly ColumnSum[] => {
  const basis = basisOf(table, context);
  const { members } = context.convention;
  if (basis && table.lines.filter(({ member }) => member).length * 2 < members.length) return [];
  if (otherPayers(table, context).size > 0) return [];
  return amountColumns.flatMap(column => {
    const budget = basis ? budgetOfColumn(basis, column) : statedBudgetOf(table, column, context);
    const figures = table.lines.flatMap(({ figures: { [column]: figure } }) =>
      figure?.value ? [figure] : [],
    );
    if (!budget || figures.length < 2) return [];
    const total = table.totals?.figures[column] ?? null;
    const right = basis
      ? rightSum(table, column, basis, context)
      : hasDiagnosis(table, context)
        ? budget
        : sumOf(figures);
    return [
      {
        table,
        column,
        figures,
        gap: roundingGap(sumOf(figures), budget, figures.length),
        rightGap: roundingGap(right, budget, table.lines.length),
        total,
        cell: total?.cell ?? table.headers[column]?.cell ?? figures[0]?.cell ?? '',
      },
    ];
  });
});

/** The gap a reader sees: between the sum and the budget shown, both in cents. */
export function displayedGap({ sum, budget }: RoundingGap): Decimal {
  return sum.minus(roundToCents(budget));
}

/** What figures add up to, each as Excel shows it, to the cent. */
export function sumOf(figures: readonly FigureCell[]): Decimal {
  return roundToCents(sumOfAmounts(figures.flatMap(({ value }) => (value ? [shownByExcel(value)] : []))));
}

function rightSum(
  table: TariffTable,
  column: AmountColumn,
  basis: TariffBasis,
  context: CheckContext,
): Decimal {
  const expected = new Map(
    amountCellsOf(table, context).flatMap(cell =>
      cell.column === column ? [[cell.line, cell.expected]] : [],
    ),
  );
  return sumOfAmounts(
    table.lines.map(line => {
      const { member, figures } = line;
      const right = expected.get(line) ?? figures[column]?.value;
      if (right) return right;
      return member ? memberAmounts(basis, member, member.population)[column] : new Decimal(0);
    }),
  );
}

function statedBudgetOf(table: TariffTable, column: AmountColumn, context: CheckContext): Decimal | null {
  // Without payer, only the cost of the period is surely that of the budget.
  return column === 'period' ? budgetOf(table, context) : null;
}

function hasDiagnosis(table: TariffTable, context: CheckContext): boolean {
  return diagnosesOf(table, context).length > 0;
}

/** What makes the lines of a table other than the members of the convention. */
export interface LineDifferences {
  readonly missing: readonly Member[];
  readonly repeated: readonly TableLine[];
  readonly strangers: readonly TableLine[];
}

export function lineDifferences({ lines }: TariffTable, { convention }: CheckContext): LineDifferences {
  const seen = new Set<string>();
  const repeated = lines.filter(({ member }) => {
    const isRepeated = member !== null && seen.has(member.insee);
    if (member) seen.add(member.insee);
    return isRepeated;
  });
  return {
    missing: convention.members.filter(({ insee }) => !seen.has(insee)),
    repeated,
    strangers: lines.filter(({ member }) => member === null),
  };
}
