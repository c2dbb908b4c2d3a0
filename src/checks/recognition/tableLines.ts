import { type Member } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { type MemberMatch } from '../../domain/names/matchMember';
import { type ColumnRole, type TableLine } from '../tariffTable';
import { figureAt } from './figureCell';
import { type MemberNames } from './memberNames';
import { type Grid } from './sheetGrid';

export type FigureRole = Exclude<ColumnRole, 'member' | 'insee'>;

/** The name of a line, read; its figures depend on the table. */
export interface ReadLine {
  readonly row: number;
  readonly nameCell: string;
  readonly writtenName: string;
  readonly match: MemberMatch;
  readonly member: Member | null;
  readonly payerType: PayerType | null;
}

export function readLine(grid: Grid, row: number, nameColumn: number, names: MemberNames): ReadLine {
  const value = grid.value(row, nameColumn);
  const writtenName = value === null ? '' : String(value);
  const { match, payerType } = names.match(writtenName);
  return {
    row,
    nameCell: grid.address(row, nameColumn),
    writtenName,
    match,
    member: memberOf(match),
    payerType,
  };
}

/** Two edits are a guess to be confirmed: not a member yet. */
function memberOf(match: MemberMatch): Member | null {
  if (match.kind === 'exact' || match.kind === 'form') return match.member;
  return match.kind === 'close' && match.edits === 1 ? match.member : null;
}

/** A line with its figures, in the columns of one table. */
export function tableLine(
  grid: Grid,
  { row, nameCell, writtenName, match, member }: ReadLine,
  columns: Readonly<Partial<Record<FigureRole, number>>>,
  inseeColumn: number | null,
): TableLine {
  return {
    row,
    nameCell,
    writtenName,
    match,
    member,
    figures: figuresAt(grid, row, columns),
    inseeCell: inseeColumn === null ? null : figureAt(grid, row, inseeColumn),
    isHidden: grid.isHidden(row),
  };
}

export function figuresAt(
  grid: Grid,
  row: number,
  columns: Readonly<Partial<Record<FigureRole, number>>>,
): TableLine['figures'] {
  const roles = Object.keys(columns) as FigureRole[];
  return Object.fromEntries(roles.map(role => [role, figureAt(grid, row, columns[role] ?? 0)]));
}
