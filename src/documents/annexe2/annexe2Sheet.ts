import { text } from '../../text/inFrench';
import { blankCell, formulaCell, numberCell, textCell, withoutFormula } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { type AmountMode } from './amountMode';
import { annexe2Formulas } from './annexe2Formulas';
import { headerCells, headingRows, parameterRows } from './annexe2Heading';
import { annexe2Rows, type NumberedRow } from './annexe2Layout';
import { summaryRows } from './annexe2Summary';
import { type Annexe2Table, costColumns } from './annexe2Table';

const WIDTHS = [30, 18, 18, 18, 22];
const HEADER_HEIGHT = 62;

/** One annexe 2 table as a printable sheet: parameters, lines, totals held against the budget. */
export function annexe2Sheet(table: Annexe2Table, mode: AmountMode): SheetModel {
  const rowNumbers = annexe2Rows(table.lines.length);
  const rows = new Map<number, readonly CellModel[]>([
    ...headingRows(table),
    ...parameterRows(table, mode),
    [rowNumbers.header, headerCells(table, mode)],
    ...lineRows(table, mode),
    ...summaryRows(table),
    ...ruleRows(table),
  ]);
  const finished = (cell: CellModel) => (mode === 'values' ? withoutFormula(cell) : cell);
  return {
    name: text(`annexe2.sheetName.${table.payer.type}`, { code: table.application.code }),
    columns: WIDTHS.map(width => ({ width })),
    rows: Array.from({ length: rowNumbers.last }, (_, index) =>
      padded(rows.get(index + 1) ?? []).map(finished),
    ),
    rowHeights: new Map([[rowNumbers.header - 1, HEADER_HEIGHT]]),
    headerRow: rowNumbers.header - 1,
    orientation: 'portrait',
    footer: text(`annexe2.footer.${table.payer.type}`, { application: table.application.label }),
  };
}

function padded(cells: readonly CellModel[]): CellModel[] {
  return WIDTHS.map((_, column) => cells[column] ?? blankCell);
}

function lineRows(table: Annexe2Table, mode: AmountMode): NumberedRow[] {
  const formulas = annexe2Formulas(table);
  const formula = mode === 'tarif' ? formulas.tarifAmount : formulas.nativeAmount;
  const { firstLine } = annexe2Rows(table.lines.length);
  return table.lines.map(({ member, costs }, index) => {
    const row = firstLine + index;
    const amounts = costColumns.map(column => formulaCell(formula(column, row), costs[column], 'euros'));
    return [row, [textCell(member.name, 'name'), numberCell(member.population, 'inhabitants'), ...amounts]];
  });
}

function ruleRows({ convention, lines, payer }: Annexe2Table): NumberedRow[] {
  const { rules } = annexe2Rows(lines.length);
  return [
    text(`annexe2.rule.formula.${payer.type}`),
    text('annexe2.rule.rounding'),
    text('annexe2.rule.gap', { acronym: convention.issuer.acronym }),
  ].map((sentence, index) => [rules + index, [textCell(sentence, 'note')]]);
}
