import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type Edit, type Finding } from '../finding';
import { onTables } from '../onTables';
import { oncePerPlace } from '../places';
import { columnBasis } from '../populations/populationColumn';
import { populationOn } from '../populations/populationBasis';
import { type CheckContext, type Rule } from '../rule';
import { type FigureCell, type StatedFacts, statementsOf, type TariffTable } from '../tariffTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** The printed total of the inhabitants is not the sum of the lines. */
export const rule: Rule = {
  id: 'POP-03',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    oncePerPlace(
      tables.flatMap(table => [
        ...totalOfLines(context, table),
        ...statementsOf(table).flatMap(facts => statedTotal(context, table, facts)),
      ]),
    ),
  ),
};

function totalOfLines(context: CheckContext, table: TariffTable): Found[] {
  const total = table.totals?.figures.population;
  const lines = table.lines.flatMap(({ figures }) => (figures.population?.value ? [figures.population] : []));
  if (!total?.value || lines.length === 0) return [];
  const sum = sumOfAmounts(lines.map(({ value }) => value ?? new Decimal(0)));
  // The total is right: it is a line that is wrong, or absent, and its own rule tells which.
  if (total.value.eq(sum) || isLegalTotal(context, table, total.value)) return [];
  const edit = totalEdit(table, total, lines, sum);
  return [
    {
      sheet: table.sheet,
      cells: [total.cell],
      expected: sum.toString(),
      found: total.value.toString(),
      difference: total.value.minus(sum).toString(),
      unit: 'inhabitants',
      message: message('POP-03.message', { found: total.value.toNumber(), expected: sum.toNumber() }),
      explanation: [
        message('POP-03.why', {
          count: lines.length,
          expected: sum.toNumber(),
          legal: context.convention.populations.total,
        }),
      ],
      remedy: edit && { kind: 'fix', edits: [edit] },
    },
  ];
}

/** The total of all members on the basis that the column holds, or on that of the convention. */
function isLegalTotal(context: CheckContext, table: TariffTable, total: Decimal): boolean {
  const { members, populations } = context.convention;
  const basis = columnBasis(table, context);
  const figures = members.map(member => populationOn(context, member, basis) ?? NaN);
  return total.eq(populations.total) || total.eq(figures.reduce((sum, figure) => sum + figure, 0));
}

/** SUM where it would give the right figure, else the figure itself. */
function totalEdit(
  table: TariffTable,
  total: FigureCell,
  lines: readonly FigureCell[],
  sum: Decimal,
): Edit | null {
  const [first, last] = [table.lines[0], table.lines.at(-1)];
  const column = table.columns.population;
  if (table.isPastedText || total.formula !== null || !first || !last || column === undefined) return null;
  const isWhole = last.row - first.row + 1 === table.lines.length && !lines.some(({ isText }) => isText);
  const at = { sheet: table.sheet, cell: total.cell };
  return isWhole
    ? {
        ...at,
        kind: 'formula',
        formula: `=SUM(${cellAddress(first.row, column)}:${cellAddress(last.row, column)})`,
      }
    : { ...at, kind: 'number', value: sum.toString() };
}

/** « PopTot » written beside the table, which is neither the legal total nor the sum of the lines. */
function statedTotal(
  context: CheckContext,
  table: TariffTable,
  { statedTotalPopulation: stated }: StatedFacts,
): Found[] {
  const figures = table.lines.flatMap(({ figures: { population } }) => population?.value ?? []);
  const isTotalLine = stated?.sheet === table.sheet && stated.cell === table.totals?.figures.population?.cell;
  if (!stated || isTotalLine) return [];
  const sum = sumOfAmounts(figures);
  if (stated.value.eq(sum) || isLegalTotal(context, table, stated.value)) return [];
  const expected = context.convention.populations.total;
  return [
    {
      sheet: stated.sheet,
      cells: [stated.cell],
      expected: String(expected),
      found: stated.value.toString(),
      difference: stated.value.minus(expected).toString(),
      unit: 'inhabitants',
      message: message('POP-03.message.stated', { found: stated.value.toNumber(), expected }),
      explanation: [
        message('POP-03.why', { count: figures.length, expected: sum.toNumber(), legal: expected }),
      ],
      remedy: null,
    },
  ];
}
