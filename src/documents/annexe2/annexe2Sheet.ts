import { type Costs } from '../../domain/tariff/proRata';
import { text } from '../../text/inFrench';
import { formulaCell, numberCell, padded, textCell, withoutFormula } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { type AmountMode } from './amountMode';
import { sharedFormulas } from './annexe2Formulas';
import { basisRows, headerCells, headingRows } from './annexe2Heading';
import { annexe2Layout, broken, type NumberedRow } from './annexe2Layout';
import { summaryRows } from './annexe2Summary';
import { type Annexe2Line, type Annexe2Table, type TableColumn } from './annexe2Model';
import { ruleLines } from './annexe2Rules';

const HEADER_HEIGHT = 62;

/**
 * One annexe 2 table as a printable sheet: what it is computed from, lines, totals, budgets where there are. Amounts
 * are formulas in the modes that ask it where a formula gives them: a budget shared out, each amount rounded by itself.
 */
export function annexe2Sheet(table: Annexe2Table, wanted: AmountMode): SheetModel {
  const mode = isComputedInCells(table) ? wanted : 'values';
  const layout = annexe2Layout(table);
  const rules = broken(ruleLines(table, wanted !== mode), layout.widths);
  const rows = new Map<number, readonly CellModel[]>([
    ...headingRows(table),
    ...basisRows(table, mode),
    [layout.header, headerCells(table, mode)],
    ...lineRows(table, mode),
    ...summaryRows(table),
    ...rules.map((line, index): NumberedRow => [layout.rules + index, [textCell(line, 'note')]]),
  ]);
  const finished = (cell: CellModel) => (mode === 'values' ? withoutFormula(cell) : cell);
  return {
    name: text(`annexe2.sheetName.${table.payer.type}`, { code: table.application.code }),
    columns: layout.widths.map(width => ({ width })),
    rows: Array.from({ length: layout.rules + rules.length - 1 }, (_, index) =>
      padded(rows.get(index + 1) ?? [], layout.widths.length).map(finished),
    ),
    rowHeights: new Map([[layout.header - 1, HEADER_HEIGHT]]),
    headerRow: layout.header - 1,
    orientation: layout.orientation,
    footer: text(`annexe2.footer.${table.payer.type}`, { application: table.application.label }),
  };
}

/** Whether formulas can give the amounts: a budget shared out, without a remainder that only the whole table knows. */
export function isComputedInCells({ shared }: Annexe2Table): boolean {
  return shared !== null && shared.remainder === null;
}

function lineRows(table: Annexe2Table, mode: AmountMode): NumberedRow[] {
  const { firstLine } = annexe2Layout(table);
  const amount = amountCell(table, mode);
  return table.lines.map((line, index) => {
    const row = firstLine + index;
    return [
      row,
      [
        textCell(line.member.name, 'name'),
        ...line.quantities.map(quantity => numberCell(quantity, 'inhabitants')),
        ...table.columns.map(column => amount(line, column, row)),
      ],
    ];
  });
}

function amountCell(
  table: Annexe2Table,
  mode: AmountMode,
): (line: Annexe2Line, column: TableColumn, row: number) => CellModel {
  const formulas = table.shared ? sharedFormulas(table) : null;
  const formula = mode === 'tarif' ? formulas?.tarifAmount : formulas?.nativeAmount;
  return ({ amounts }, { name }, row) => {
    const amount = amounts[name];
    if (amount === undefined) return textCell(text('annexe2.onQuotation'), 'verdict');
    return formula
      ? formulaCell(formula(name as keyof Costs, row), amount, 'euros')
      : numberCell(amount, 'euros');
  };
}
