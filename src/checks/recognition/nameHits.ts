import { isBlank } from '../isBlank';
import { type Member } from '../../domain/conventions/convention';
import { isFigure } from './figureCell';
import { type MemberNames } from './memberNames';
import { type Grid } from './sheetGrid';

/** A cell that names a member. */
export interface NameHit {
  readonly row: number;
  readonly member: Member;
  readonly text: string;
}

/** A column where members are named, and those names from top to bottom. */
export interface NameColumn {
  readonly column: number;
  readonly hits: readonly NameHit[];
}

const SAMPLE = 40;

/** Every column of a grid that names members, left to right: the one pass over all cells. */
export function findNameColumns(grid: Grid, names: MemberNames): readonly NameColumn[] {
  const columns = new Map<number, NameHit[]>();
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const text = grid.value(row, column);
      if (typeof text !== 'string' || text === '') continue;
      const member = names.lookUp(text);
      if (!member) continue;
      const hits = columns.get(column);
      if (hits) hits.push({ row, member, text });
      else columns.set(column, [{ row, member, text }]);
    }
  }
  return [...columns].map(([column, hits]) => ({ column, hits })).sort((a, b) => a.column - b.column);
}

/**
 * Without the columns that repeat names beside the column of names: an official spelling next to the one used, a
 * « Trésorerie » where one town stands for many.
 */
export function withoutTwins(grid: Grid, columns: readonly NameColumn[]): readonly NameColumn[] {
  const kept: NameColumn[] = [];
  for (const column of columns) {
    const left = kept.find(
      other => sharesRows(other, column) && !hasFiguresBetween(grid, other.column, column),
    );
    if (left && left.hits.length >= column.hits.length / 2) continue;
    const isRepetitive = distinctMembers(column.hits) < column.hits.length * 0.6;
    if (isRepetitive && kept.some(other => sharesRows(other, column))) continue;
    kept.push(column);
  }
  return kept;
}

export function distinctMembers(hits: readonly NameHit[]): number {
  return new Set(hits.map(({ member }) => member.insee)).size;
}

function sharesRows(a: NameColumn, b: NameColumn): boolean {
  const rows = new Set(a.hits.map(({ row }) => row));
  return b.hits.filter(({ row }) => rows.has(row)).length >= b.hits.length / 2;
}

function hasFiguresBetween(grid: Grid, left: number, right: NameColumn): boolean {
  const sample = right.hits.slice(0, SAMPLE);
  for (let column = left + 1; column < right.column; column += 1) {
    const cells = sample.map(({ row }) => grid.value(row, column)).filter(value => !isBlank(value));
    if (cells.filter(isFigure).length > sample.length / 3) return true;
  }
  return false;
}
