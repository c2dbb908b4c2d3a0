import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { sumOf } from '../diagnosis/columnSums';
import { plainNumber } from '../../domain/money/figureTexts';
import { figuresOfColumn, sumFormula, type TotalColumn, totalColumns, totalState } from '../diagnosis/totals';
import { type Edit, type Remedy } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';
import { cellAt } from '../workbookCells';

/** Columns without a total, or a table without a line of totals. */
export const rule: Rule = {
  id: 'TOT-02',
  severity: 'minor',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => {
      const missing = totalColumns.filter(column => totalState(table, column)?.kind === 'missing');
      const [first] = missing;
      if (!first) return [];
      const row = table.totals?.row ?? Math.max(...table.lines.map(line => line.row)) + 1;
      const cells = missing.map(column => cellAddress(row, table.columns[column] ?? 0));
      const titles = missing.map(column => `« ${table.headers[column]?.text ?? column} »`).join(', ');
      const values = { count: missing.length, columns: titles, row: String(row + 1) };
      return [
        {
          sheet: table.sheet,
          cells,
          expected: sumOf(figuresOfColumn(table, first)).toFixed(first === 'population' ? 0 : 2),
          found: null,
          difference: null,
          unit: first === 'population' ? 'inhabitants' : 'euros',
          message: table.totals ? message('TOT-02.message', values) : message('TOT-02.message.line', values),
          explanation: missing.map(column => message('TOT-02.why', whyOf(table, column))),
          remedy: remedyOf(table, missing, cells, context),
        },
      ];
    });
  },
};

function whyOf(table: TariffTable, column: TotalColumn) {
  const figures = figuresOfColumn(table, column);
  const sum = sumOf(figures);
  return {
    column: table.headers[column]?.text ?? column,
    count: figures.length,
    sum: column === 'population' ? plainNumber(sum) : formatEuros(sum),
  };
}

/** A sum in each empty cell: safe beside other totals, to be decided where a whole line has to be added. */
function remedyOf(
  table: TariffTable,
  missing: readonly TotalColumn[],
  cells: readonly string[],
  context: CheckContext,
): Remedy | null {
  if (table.isPastedText) return null;
  const { sheet, totals } = table;
  const edits = missing.flatMap((column, index): Edit[] => {
    const cell = cells[index];
    const formula = sumFormula(table, column);
    const held = cell ? cellAt(context.snapshot, sheet, cell) : null;
    if (!cell || !formula || held?.formula || (held?.value ?? '') !== '') return [];
    return [{ kind: 'formula', sheet, cell, formula }];
  });
  if (edits.length < missing.length) return null;
  return totals
    ? { kind: 'fix', edits }
    : { kind: 'suggestion', choices: [{ label: message('TOT-02.choice', { count: edits.length }), edits }] };
}
