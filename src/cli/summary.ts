import { displayedGap } from '../documents/annexe2/annexe2Summary';
import { type Annexe2Table, type ColumnName, type TableColumn } from '../documents/annexe2/annexe2Model';
import { yearsOf } from '../domain/conventions/convention';
import { roundToCents } from '../domain/money/roundToCents';
import { text } from '../text/message';
import { alignedTable, type Column } from './alignedTable';
import { type TableSheet } from './annexe2Workbook';
import { frenchAmount, frenchCount } from './frenchNumbers';

/** What each table adds up to, against its budget: one line a column of amounts, under its sheet's name. */
export function summaryLines(tables: readonly TableSheet[]): string[] {
  const columns: Column[] = [
    { header: text('cli.column.sheet'), align: 'left' },
    { header: text('cli.column.amount'), align: 'left' },
    { header: text('cli.column.rows'), align: 'right' },
    { header: text('cli.column.sum'), align: 'right' },
    { header: text('cli.column.budget'), align: 'right' },
    { header: text('cli.column.gap'), align: 'right' },
    { header: text('cli.column.verdict'), align: 'left' },
  ];
  return alignedTable(
    columns,
    tables.flatMap(({ table, sheet }) =>
      table.columns.map((column, index) => cells(table, sheet.name, column, index === 0)),
    ),
  );
}

function cells(
  table: Annexe2Table,
  sheetName: string,
  { name, sum, held }: TableColumn,
  isFirst: boolean,
): string[] {
  return [
    isFirst ? sheetName : '',
    columnLabel(table, name),
    isFirst ? frenchCount(table.lines.length) : '',
    frenchAmount(sum),
    ...(held
      ? [
          frenchAmount(roundToCents(held.budget)),
          frenchAmount(displayedGap(held)),
          text(`annexe2.verdict.${held.verdict}`),
        ]
      : ['', '', text('cli.noBudget')]),
  ];
}

function columnLabel({ convention }: Annexe2Table, column: ColumnName): string {
  return column === 'period'
    ? text('cli.amount.period', { count: yearsOf(convention) })
    : text(`cli.amount.${column}`);
}
