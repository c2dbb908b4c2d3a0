import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type TestCell } from '../checks/snapshotOf';
import { type CorpusSheet, type CorpusWorkbook, isFormula, withSums } from './corpusWorkbook';

/** The workbook as a real .xlsx file. */
export function workbookFile({ sheets }: CorpusWorkbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(one => fileSheet(withSums(one))) });
}

function fileSheet({ name, rows, hiddenRows = [], visibility }: CorpusSheet): WriteSheet {
  return {
    name,
    cells: new Map(
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): [string, Partial<Cell>][] =>
          cell === null ? [] : [[`${row},${column}`, fileCell(cell)]],
        ),
      ),
    ),
    rowDefs: new Map(hiddenRows.map(row => [row, { hidden: true }])),
    hidden: visibility === 'hidden',
  };
}

function fileCell(cell: TestCell): Partial<Cell> {
  return isFormula(cell)
    ? { formula: cell.formula.replace(/^=/, ''), formulaResult: cell.value }
    : { value: cell };
}
