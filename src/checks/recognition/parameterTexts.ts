import { plainWords } from '../../domain/names/plainWords';
import { numberOf } from './figureCell';
import { type NearText } from './surroundings';
import { type SheetSnapshot } from '../snapshot';
import { cellAddress } from '../cellAddress';
import { cellIn, isDateFormat } from '../workbookCells';

/** What a sheet is read with, outside the cells that a table takes. */
export interface ParameterCells {
  readonly sheet: SheetSnapshot;
  readonly isTaken: (row: number, column: number) => boolean;
}

/** A cell as a sheet of parameters is read: words, a figure, or nothing. */
interface ReadCell {
  readonly column: number;
  readonly words: string;
  readonly figure: { readonly raw: string | number; readonly value: number } | null;
}

const MOST_COLUMNS = 40;
const MOST_FIGURES_UP = 60;
const LONGEST_HEADER = 80;
const UNIT = /^(k? ?€|k? ?euros?|eur|ans?|années?|%|habitants?|hab\.?)(?![\p{L}\d])/iu;
const DATED = /\b(millesime|recensement|annee|exercice)\b/;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/**
 * What a row of parameters says, one text a figure: the words on its left, the header of its column, its unit:
 * « E-démat | 25 000 | € pour 3 ans » under « Budget ». A row without figures says one text, where its second cell
 * stands: « Populations | municipales ». Dates and years are words: « Décret du | 28/12/2018 ».
 */
export function parameterTexts(cells: ParameterCells, row: number): readonly NearText[] {
  const read = withYearsAsWords(cellsOf(cells, row));
  const at = (column: number) => ({ sheet: cells.sheet.name, row, cell: cellAddress(row, column) });
  if (!read.some(({ figure }) => figure)) {
    const [first, second = first] = read;
    const text = read.map(({ words }) => words).join(' ');
    return second ? [{ ...at(second.column), text, figure: null }] : [];
  }
  const texts: NearText[] = [];
  let rowLabel: string | null = null;
  let label = '';
  read.forEach(({ column, words, figure }, index) => {
    if (!figure) {
      label = `${label} ${words}`.trim();
      return;
    }
    rowLabel ??= label;
    const next = read[index + 1];
    const unit = next && !next.figure && UNIT.test(next.words) ? next.words : '';
    const text = [label === '' ? rowLabel : label, headerOf(cells, row, column), unit]
      .filter(part => part !== '')
      .join(' ');
    if (text !== '')
      texts.push({ ...at(column), text, figure: { cell: cellAddress(row, column), ...figure } });
    label = '';
  });
  return texts;
}

function cellsOf(cells: ParameterCells, row: number): readonly ReadCell[] {
  const { origin, values } = cells.sheet;
  const width = Math.min(MOST_COLUMNS, values[row - origin.row]?.length ?? 0);
  return Array.from({ length: width }, (_, index) => origin.column + index).flatMap(column => {
    const read = readCell(cells, row, column);
    return read ? [read] : [];
  });
}

/** « Millésime | 2016 », « Population au recensement de | 2016 ». */
function withYearsAsWords(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.map((cell, index) => {
    const value = cell.figure?.value ?? 0;
    const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
    const isToldSo = DATED.test(plainWords(cells[index - 1]?.words ?? ''));
    return isYear && isToldSo ? { ...cell, words: String(value), figure: null } : cell;
  });
}

/** Null for an empty cell, or one of a table. */
function readCell({ sheet, isTaken }: ParameterCells, row: number, column: number): ReadCell | null {
  const cell = cellIn(sheet, row, column);
  const value = cell?.value ?? null;
  if (!cell || isTaken(row, column) || value === null || typeof value === 'boolean') return null;
  const shown = sheet.texts[row - sheet.origin.row]?.[column - sheet.origin.column] ?? '';
  if (typeof value === 'number' && isDateFormat(cell.numberFormat))
    return { column, words: shown, figure: null };
  const number = numberOf(value);
  if (number !== null) return { column, words: '', figure: { raw: value, value: number } };
  const words = String(value).trim();
  return words === '' ? null : { column, words, figure: null };
}

/** The words right above the figures that a figure stands under. */
function headerOf(cells: ParameterCells, row: number, column: number): string {
  for (let above = row - 1; above >= Math.max(0, row - MOST_FIGURES_UP); above -= 1) {
    const read = readCell(cells, above, column);
    if (!read) return '';
    if (!read.figure) return read.words.length <= LONGEST_HEADER ? read.words : '';
  }
  return '';
}
