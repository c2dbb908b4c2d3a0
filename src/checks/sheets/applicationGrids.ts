import { type Application, type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { matchMember } from '../../domain/names/matchMember';
import { cellAddress } from '../cellAddress';
import { once } from '../once';
import { type NamesInTexts, namesInTexts } from '../recognition/namedIn';
import { plainWords } from '../../domain/names/plainWords';
import { type CheckContext } from '../rule';
import { type CellValue } from '../snapshot';
import { cellIn } from '../workbookCells';
import { fieldOf, type HeadedTable, headedTables, type TableSpec, textOf } from './headedTable';

type GridRole = 'member' | 'type' | 'total';

/** A column of an application, and what it is headed by. */
interface ApplicationColumn {
  readonly application: Application;
  readonly column: number;
  readonly cell: string;
  readonly text: string;
}

/** A table with a row a member and a column an application: annexe 1 (Oui / Non) or a state of shares (amounts). */
export interface ApplicationGrid {
  readonly table: HeadedTable<GridRole>;
  readonly holds: 'subscriptions' | 'amounts';
  readonly columns: readonly ApplicationColumn[];
  /** Headers between those of the applications that name none of the convention's. */
  readonly unknown: readonly { readonly cell: string; readonly text: string }[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly row: number;
  readonly written: string;
  readonly member: Member | null;
  readonly payerType: PayerType;
}

const YES = /^(oui|o|x|1|vrai|true|✓|✔|☒|☑)$/i;
const NO = /^(non|n|0|faux|false|-|–|—|néant|neant|☐)$/i;

/** Whether a cell says that a member subscribes; null when it says neither. Empty is no. */
export function isSubscribed(value: CellValue): boolean | null {
  const text = String(value ?? '').trim();
  if (text === '' || NO.test(text)) return false;
  return YES.test(text) ? true : null;
}

const SPEC: TableSpec<GridRole> = {
  headers: {
    member: /^(membres?|collectivites?|communes?|nom|debiteur|beneficiaire|adherents?)\b/,
    type: /^(type|payeur)\b/,
    total: /^(total|montant total)\b/,
  },
  required: ['member'],
};

export const applicationGrids = once((context: CheckContext): readonly ApplicationGrid[] => {
  const { application: named } = namesInTexts(context.convention);
  return headedTables(context.snapshot, SPEC).flatMap(table => {
    const columns = applicationColumns(named, table);
    if (columns.length < 2) return [];
    const rows = rowsOf(context, table);
    const holds = kindOf(table, columns, rows);
    return holds ? [{ table, holds, columns, unknown: unknownHeaders(table, columns), rows }] : [];
  });
});

function headersOf({ sheet, headerRow }: HeadedTable<GridRole>) {
  const values = sheet.values[headerRow - sheet.origin.row] ?? [];
  return values.flatMap((value, right) => {
    const column = sheet.origin.column + right;
    return typeof value === 'string' && value.trim() !== ''
      ? [{ column, cell: cellAddress(headerRow, column), text: value.trim() }]
      : [];
  });
}

function applicationColumns(
  named: NamesInTexts['application'],
  table: HeadedTable<GridRole>,
): ApplicationColumn[] {
  return headersOf(table).flatMap(header => {
    const application = named(header.text);
    return application ? [{ ...header, application }] : [];
  });
}

/** Headers that stand among the applications: what stands before or after them is about something else. */
function unknownHeaders(table: HeadedTable<GridRole>, columns: readonly ApplicationColumn[]) {
  const known = new Set([...columns.map(({ column }) => column), ...Object.values(table.columns)]);
  const first = Math.min(...columns.map(({ column }) => column));
  const last = Math.max(...columns.map(({ column }) => column));
  const isService = /^(plateforme|application|logiciel|portail|service)\b|\btelealerte\b/;
  return headersOf(table).filter(
    ({ column, text }) =>
      !known.has(column) && ((column > first && column < last) || isService.test(plainWords(text))),
  );
}

function rowsOf({ convention }: CheckContext, table: HeadedTable<GridRole>): GridRow[] {
  return table.rows.flatMap((row): GridRow[] => {
    const written = textOf(fieldOf(table, row, 'member'));
    if (written === '') return [];
    const { match, payerType } = matchMember(written, convention.members);
    const isCcas = payerType === 'CCAS' || /ccas/i.test(textOf(fieldOf(table, row, 'type')));
    return [
      {
        row,
        written,
        member: match.kind === 'exact' || match.kind === 'form' ? match.member : null,
        payerType: isCcas ? 'CCAS' : 'COMMUNE',
      },
    ];
  });
}

/** Amounts or answers, whichever the filled cells are; null when most are neither. */
function kindOf(
  { sheet }: HeadedTable<GridRole>,
  columns: readonly ApplicationColumn[],
  rows: readonly GridRow[],
): ApplicationGrid['holds'] | null {
  const values = rows
    .filter(({ member }) => member !== null)
    .flatMap(({ row }) => columns.map(({ column }) => cellIn(sheet, row, column)?.value ?? null))
    .filter(value => value !== null && value !== '');
  // 0 and 1 answer as well as they count; "X" is a yes in annexe 1 and « non souscrit » among amounts.
  const amounts = values.filter(value => typeof value === 'number' && value !== 0 && value !== 1).length;
  const answers = values.filter(value => typeof value !== 'number' && isSubscribed(value) !== null).length;
  if ((amounts + answers) * 2 <= values.length) return null;
  return amounts > 0 ? 'amounts' : 'subscriptions';
}
