import { displayedGap } from '../documents/annexe2/annexe2Summary';
import { type Annexe2Table, costColumns } from '../documents/annexe2/annexe2Table';
import { yearsOf } from '../domain/conventions/convention';
import { roundToCents } from '../domain/money/roundToCents';
import { type Costs } from '../domain/tariff/proRata';
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
    tables.flatMap(({ table, sheet }) => costColumns.map(column => cells(table, sheet.name, column))),
  );
}

function cells(table: Annexe2Table, sheetName: string, column: keyof Costs): string[] {
  const result = table.columns[column];
  const isFirst = column === costColumns[0];
  return [
    isFirst ? sheetName : '',
    columnLabel(table, column),
    isFirst ? frenchCount(table.lines.length) : '',
    frenchAmount(result.sum),
    frenchAmount(roundToCents(result.budget)),
    frenchAmount(displayedGap(result)),
    text(`annexe2.verdict.${result.verdict}`),
  ];
}

function columnLabel({ convention }: Annexe2Table, column: keyof Costs): string {
  switch (column) {
    case 'period':
      return text('cli.amount.period', { count: yearsOf(convention) });
    case 'annual':
      return text('cli.amount.annual');
    case 'billed':
      return text('cli.amount.billed');
  }
}
