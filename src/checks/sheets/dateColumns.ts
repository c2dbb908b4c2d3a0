import { cellAddress } from '../cellAddress';
import { once } from '../once';
import { plainWords } from '../../domain/names/plainWords';
import { type SheetSnapshot } from '../snapshot';
import { cellIn, isDateFormat, textCells, type WorkbookCell } from '../workbookCells';
import { type DayReading } from '../../domain/calendar/readDay';
import { dayIn } from './fieldValues';

/** What the days of a column are. */
export type DateRole = 'start' | 'end' | 'issued' | 'due' | 'sent' | 'received' | 'other';

export interface DateColumn {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly column: number;
  readonly header: string;
  readonly role: DateRole;
  readonly cells: readonly DateCell[];
}

export interface DateCell {
  readonly cell: WorkbookCell;
  readonly address: string;
  readonly reading: DayReading;
}

const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  ['due', /\b(echeance|date limite)\b/],
  ['issued', /\b(date (d )?emission|emission|emis le|date (du )?titre)\b/],
  ['received', /\b(reception|recu le|date de notification|notification)\b/],
  ['sent', /\b(date (de |d )?(la )?(demande|envoi|lettre|courrier)|envoye le|demande le|demande)\b/],
  ['end', /\b(retrait|resiliation|fin|sortie|terme)\b/],
  ['start', /\b(adhesion|entree|debut|effet)\b/],
  ['other', /^date\b|\bdate (de|du|d)\b|^(signe|vote|delibere) le\b/],
];
/** Nobody writes dates under so long a title. */
const LONGEST_HEADER = 60;
const GAP = 3;
/** 1 January 1990 and 31 December 2100, as Excel counts days. */
const FIRST_PLAUSIBLE = 32_874;
const LAST_PLAUSIBLE = 73_415;

/** The columns of days of a sheet: a short header that speaks of one, and days below. Found once for all the checks. */
export const dateColumns = once((sheet: SheetSnapshot): readonly DateColumn[] =>
  textCells(sheet).flatMap(cell => dateColumnUnder(sheet, cell)),
);

function dateColumnUnder(
  sheet: SheetSnapshot,
  { row: headerRow, column, value }: WorkbookCell,
): DateColumn[] {
  const header = String(value);
  if (header.length > LONGEST_HEADER) return [];
  const words = plainWords(header);
  const [role] = ROLES.find(([, pattern]) => pattern.test(words)) ?? [];
  if (!role) return [];
  const cells = cellsBelow(sheet, headerRow, column);
  // A header of days has days below it; anything else is a sentence that speaks of one.
  const dated = cells.filter(({ reading }) => reading.kind !== 'none').length;
  return dated > 0 && dated * 2 >= cells.length
    ? [{ sheet, headerRow, column, header: header.trim(), role, cells }]
    : [];
}

function cellsBelow(sheet: SheetSnapshot, headerRow: number, column: number): DateCell[] {
  const cells: DateCell[] = [];
  let blanks = 0;
  for (let row = headerRow + 1; row < sheet.origin.row + sheet.values.length && blanks < GAP; row += 1) {
    const cell = cellIn(sheet, row, column);
    const isBlank = !cell || cell.value === null || cell.value === '';
    blanks = isBlank ? blanks + 1 : 0;
    if (!isBlank && cell) cells.push({ cell, address: cellAddress(row, column), reading: readingOf(cell) });
  }
  return cells;
}

/** A number is a day where its format says so, or where nothing says otherwise and it falls in our time. */
function readingOf(cell: WorkbookCell): DayReading {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number') return dayIn(cell);
  const isPlausible = Number.isInteger(value) && value >= FIRST_PLAUSIBLE && value <= LAST_PLAUSIBLE;
  return isDateFormat(numberFormat) || (numberFormat === 'General' && isPlausible)
    ? dayIn(cell)
    : { kind: 'none' };
}
