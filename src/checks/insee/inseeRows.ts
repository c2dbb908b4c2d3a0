import { isInseeCode } from '../../domain/identifiers/inseeCode';
import { parseInhabitants } from '../../domain/population/parseInhabitants';
import { message, type Message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type CellValue } from '../snapshot';
import { type InseeColumns, type InseeGrid } from './inseeColumns';

/** A commune as a line of INSEE's file gives it; null for a figure that is not there. */
export interface InseeCommune {
  readonly insee: string;
  readonly name: string | null;
  readonly municipale: number | null;
  readonly totale: number | null;
}

/** The lines of a table, and what is wrong with them, by cell. */
export interface InseeRows {
  readonly communes: readonly InseeCommune[];
  readonly problems: readonly Message[];
  /** How many codes had lost their leading zero and were given it back. */
  readonly restoredCodes: number;
}

/** What INSEE writes in the place of a figure it does not have. */
const ABSENT = /^(|nd|n\/d|na|n\/a( .*)?|\.{3}|…|-)$/i;

/** Reads the lines below the headings; an empty line is passed over, a wrong one is a problem of its cell. */
export function inseeRows(grid: InseeGrid, columns: InseeColumns): InseeRows {
  const reader = new RowReader(grid, columns);
  for (let row = columns.head + 1; row < grid.values.length; row += 1) reader.read(row);
  return reader;
}

class RowReader implements InseeRows {
  readonly communes: InseeCommune[] = [];
  readonly problems: Message[] = [];
  restoredCodes = 0;
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly grid: InseeGrid,
    private readonly columns: InseeColumns,
  ) {}

  read(row: number): void {
    const { code, name, kinds, apart } = this.columns;
    const used = [code.column, kinds.municipale, kinds.totale];
    if (used.every(column => this.text(row, column) === '')) return;
    const insee = this.code(row);
    const municipale = this.figure(row, kinds.municipale);
    const totale = this.figure(row, kinds.totale);
    const counted = this.figure(row, apart);
    if (insee === null) return;
    if (municipale !== null && totale !== null && counted !== null && municipale + counted !== totale) {
      this.problem(
        message('insee.sum', {
          cell: this.address(row, kinds.totale ?? 0),
          municipale,
          apart: counted,
          totale,
        }),
      );
    }
    this.communes.push({ insee, name: this.text(row, name) || null, municipale, totale });
  }

  private code(row: number): string | null {
    const { column, department } = this.columns.code;
    const cell = this.address(row, column);
    const written = this.text(row, column).toUpperCase();
    const full = department === null ? written : joinedCode(this.text(row, department), written);
    // Only a leading zero can be missing of four digits: no code of métropole starts otherwise.
    const isShort = /^\d{4}$/.test(full);
    const insee = isShort ? `0${full}` : full;
    if (!isInseeCode(insee)) {
      this.problem(message('insee.code', { cell, given: written || '∅' }));
      return null;
    }
    const first = this.seen.get(insee);
    if (first !== undefined) {
      this.problem(message('insee.twice', { cell, insee, first }));
      return null;
    }
    if (isShort) this.restoredCodes += 1;
    this.seen.set(insee, cell);
    return insee;
  }

  private figure(row: number, column: number | null): number | null {
    if (column === null) return null;
    const value: CellValue = this.grid.values[row]?.[column] ?? null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    const written = this.text(row, column);
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      if (ABSENT.test(written)) return null;
      if (/^\d{1,9}$/.test(written)) return Number(written);
      const parsed = parseInhabitants(written);
      if (parsed.kind === 'count') return parsed.value;
    }
    this.problem(message('insee.figure', { cell: this.address(row, column), given: written }));
    return null;
  }

  private problem(problem: Message): void {
    this.problems.push(problem);
  }

  private text(row: number, column: number | null): string {
    return column === null ? '' : String(this.grid.values[row]?.[column] ?? '').trim();
  }

  private address(row: number, column: number): string {
    const { origin } = this.grid;
    return cellAddress(origin.row + row, origin.column + column);
  }
}

/** "34" and "22" are 34022; overseas, "971" and "101" are 97101. */
function joinedCode(department: string, commune: string): string {
  const number = department.toUpperCase();
  return number.slice(0, 2).padStart(2, '0') + commune.padStart(3, '0');
}
