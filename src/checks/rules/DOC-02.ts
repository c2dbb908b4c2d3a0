import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type Finding, type Remedy } from '../finding';
import { type Rule } from '../rule';
import { type ApplicationGrid, applicationGrids, type GridRow } from '../sheets/applicationGrids';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf } from '../sheets/headedTable';
import { cellIn } from '../workbookCells';

/** A total of a member that is not the sum of its lines. */
export const rule: Rule = {
  id: 'DOC-02',
  severity: 'blocking',
  isReferenceFree: true,
  check: context => {
    const grids = applicationGrids(context).filter(
      ({ holds, table }) => holds === 'amounts' && table.columns.total !== undefined,
    );
    if (grids.length === 0) return { notRun: message('DOC-02.notRun') };
    return grids.flatMap(grid => grid.rows.flatMap(row => findingsOf(grid, row)));
  },
};

function findingsOf(grid: ApplicationGrid, { row, written }: GridRow): Omit<Finding, 'rule' | 'severity'>[] {
  const { sheet } = grid.table;
  const total = fieldOf(grid.table, row, 'total');
  const found = amountIn(total);
  const amounts = grid.columns.flatMap(({ column }) => amountIn(cellIn(sheet, row, column)) ?? []);
  const sum = sumOfAmounts(amounts);
  if (!total || !found || amounts.length === 0 || found.eq(sum)) return [];
  return [
    {
      sheet: sheet.name,
      cells: [total.address],
      expected: sum.toString(),
      found: found.toString(),
      difference: found.minus(sum).toString(),
      unit: 'euros',
      message: message('DOC-02.message', {
        name: written,
        found: formatEuros(found),
        expected: formatEuros(sum),
      }),
      explanation: [
        message('DOC-02.why', {
          terms: amounts.map(amount => formatEuros(amount)).join(' + '),
          expected: formatEuros(sum),
        }),
      ],
      remedy: total.formula === null ? totalRemedy(grid, row, total.address, sum) : null,
    },
  ];
}

/** SUM where the applications stand side by side and are numbers, else the sum itself. */
function totalRemedy(grid: ApplicationGrid, row: number, cell: string, sum: Decimal): Remedy {
  const { sheet } = grid.table;
  const columns = grid.columns.map(({ column }) => column).sort((a, b) => a - b);
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const isSummable =
    last - first + 1 === columns.length &&
    columns.every(column => {
      const value = cellIn(sheet, row, column)?.value;
      return typeof value !== 'string' || amountIn({ value }) === null;
    });
  return {
    kind: 'fix',
    edits: [
      isSummable
        ? {
            kind: 'formula',
            sheet: sheet.name,
            cell,
            formula: `=SUM(${cellAddress(row, first)}:${cellAddress(row, last)})`,
          }
        : { kind: 'number', sheet: sheet.name, cell, value: sum.toString() },
    ],
  };
}
