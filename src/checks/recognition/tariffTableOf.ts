import { type ColumnRole, type TariffTable } from '../tariffTable';
import { type DraftGroup } from './correctedColumns';
import { type BlockContext, statements } from './statements';
import { type OwnText } from './statedText';
import { type Reader, type TableDraft } from './tableDraft';
import { type FigureRole, figuresAt, tableLine } from './tableLines';

/** One table of a draft, with all it says of itself. */
export function tariffTableOf(
  draft: TableDraft,
  group: DraftGroup,
  context: BlockContext,
  reader: Reader,
): TariffTable {
  const { block } = draft;
  const { grid, rows } = block;
  const columns = gridColumns(draft, group);
  const figureColumns = figureColumnsOf(columns);
  const headers = headersOf(draft, columns);
  const totals = rows.totals;
  const totalsLabel = totals && {
    sheet: grid.sheet,
    cell: grid.address(totals.row, totals.labelColumn),
    text: String(grid.value(totals.row, totals.labelColumn) ?? ''),
  };
  const said = statements(
    draft,
    group,
    { headers: fullHeaders(draft, columns), totalsLabel, ...context },
    reader,
    reader.corrections.get(group.id),
  );
  return {
    id: group.id,
    sheet: grid.sheet,
    firstRow: block.firstRow,
    lastRow: block.lastRow,
    columns: sheetColumns(draft, columns),
    headers,
    lines: draft.lines.map(line => tableLine(grid, line, figureColumns, columns.insee ?? null)),
    totals: totals &&
      totalsLabel && {
        row: totals.row,
        labelCell: totalsLabel.cell,
        figures: figuresAt(grid, totals.row, figureColumns),
      },
    ...said,
    parameters: null,
    isPastedText: grid.isPastedText,
  };
}

type GridColumns = Partial<Record<ColumnRole, number>>;

function gridColumns({ block }: TableDraft, group: DraftGroup): GridColumns {
  const { populationColumn, inseeColumn } = group;
  const amounts = (Object.keys(group.columns) as FigureRole[]).map(role => [
    role,
    group.columns[role as keyof typeof group.columns]?.column,
  ]);
  return {
    member: block.span.nameColumn,
    ...(inseeColumn === null ? {} : { insee: inseeColumn }),
    ...(populationColumn === null ? {} : { population: populationColumn }),
    ...(Object.fromEntries(amounts) as GridColumns),
  };
}

function figureColumnsOf(columns: GridColumns): Partial<Record<FigureRole, number>> {
  return Object.fromEntries(
    Object.entries(columns).filter(([role]) => role !== 'member' && role !== 'insee'),
  );
}

function sheetColumns({ block }: TableDraft, columns: GridColumns): TariffTable['columns'] {
  return Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [role, block.grid.sheetColumn(column)]),
  );
}

function headersOf({ block }: TableDraft, columns: GridColumns): TariffTable['headers'] {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([role, column]) => {
      const header = block.headers.get(column);
      return header && header.text !== '' ? [[role, { cell: header.cell, text: header.text }]] : [];
    }),
  );
}

/** The headers with the words that stand over several columns: a rate may be written there. */
function fullHeaders({ block }: TableDraft, columns: GridColumns): Partial<Record<ColumnRole, OwnText>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([role, column]) => {
      const header = block.headers.get(column);
      return header && header.fullText !== ''
        ? [[role, { sheet: block.grid.sheet, cell: header.cell, text: header.fullText }]]
        : [];
    }),
  );
}
