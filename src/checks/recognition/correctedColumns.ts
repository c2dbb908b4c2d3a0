import { type Block } from './blocks';
import { type ColumnGroup } from './columnGroups';
import { type CorrectedColumns, type Correction } from './correction';
import { type AmountRole } from './expectedRatios';
import { columnHeaders, findHeaderRows } from './headerRows';
import { type ColumnEvidence } from './tableColumns';
import { findFigureColumns } from './tableRows';

/** One table of a draft: its columns, those it shares with the tables beside it included. */
export interface DraftGroup extends ColumnGroup {
  readonly id: string;
  readonly populationColumn: number | null;
  readonly inseeColumn: number | null;
}

const AMOUNT_ROLES: readonly AmountRole[] = ['period', 'annual', 'billed'];

/** The columns that the user gave to the tables of a block, by table; none for lines of pasted text. */
export function correctionsOf(
  { grid }: Block,
  id: string,
  corrections: ReadonlyMap<string, Correction>,
): ReadonlyMap<string, CorrectedColumns> {
  const found = new Map<string, CorrectedColumns>();
  if (grid.isPastedText || corrections.size === 0) return found;
  for (const { tableId, columns } of corrections.values()) {
    if (columns && (tableId === id || tableId.startsWith(`${id}+`))) found.set(tableId, columns);
  }
  return found;
}

/** A block whose names stand in another column: its rows stay. The tables of a block share their names. */
export function withNamesIn(block: Block, corrections: ReadonlyMap<string, CorrectedColumns>): Block {
  const { grid, span, rows } = block;
  const nameColumn = [...corrections.values()]
    .map(({ member }) => member)
    .find(member => member !== undefined && member !== span.nameColumn);
  const [firstLine] = rows.lines;
  if (nameColumn === undefined || firstLine === undefined) return block;
  const corrected = {
    left: Math.min(span.left, nameColumn),
    right: Math.max(span.right, nameColumn),
    nameColumn,
  };
  const figureColumns = findFigureColumns(
    grid,
    rows.lines.map(row => ({ row })),
    corrected,
  );
  const headers = columnHeaders(
    grid,
    findHeaderRows(grid, firstLine, corrected, figureColumns).rows,
    corrected,
  );
  return { ...block, span: corrected, figureColumns, headers: headers.size > 0 ? headers : block.headers };
}

/** The tables of a block with the columns that the user gave them; a block without any may become one. */
export function correctedGroups(
  id: string,
  groups: readonly DraftGroup[],
  shared: Pick<DraftGroup, 'populationColumn' | 'inseeColumn'>,
  evidence: readonly ColumnEvidence[],
  corrections: ReadonlyMap<string, CorrectedColumns>,
): readonly DraftGroup[] {
  const none: DraftGroup = { id, columns: {}, application: null, payer: null, ownColumn: 0, ...shared };
  const all = groups.length > 0 ? groups : [none];
  return all
    .map(group => {
      const columns = corrections.get(group.id);
      return columns ? correctedGroup(group, columns, evidence) : group;
    })
    .filter(({ columns }) => Object.keys(columns).length > 0);
}

function correctedGroup(
  group: DraftGroup,
  corrected: CorrectedColumns,
  evidence: readonly ColumnEvidence[],
): DraftGroup {
  const columns: Partial<Record<AmountRole, ColumnEvidence>> = {};
  for (const role of AMOUNT_ROLES) {
    const column = corrected[role];
    const found =
      column === undefined ? group.columns[role] : column === null ? null : evidenceAt(evidence, column);
    if (found) columns[role] = found;
  }
  const { population = group.populationColumn, insee = group.inseeColumn } = corrected;
  return { ...group, columns, populationColumn: population, inseeColumn: insee };
}

function evidenceAt(evidence: readonly ColumnEvidence[], column: number): ColumnEvidence {
  return (
    evidence.find(one => one.column === column) ?? {
      column,
      meaning: null,
      hasFigures: true,
      application: null,
      payer: null,
      isTotal: false,
      year: null,
      ratio: null,
    }
  );
}
