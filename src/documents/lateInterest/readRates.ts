import { type CellValue } from '../../checks/snapshot';
import { formatDay } from '../../domain/calendar/calendarDay';
import {
  endOfSemester,
  type LateInterestRates,
  type LateInterestRegime,
  semesterOf,
  type SemesterRate,
  shippedLateInterestRates,
  startOfSemester,
} from '../../domain/calendar/lateInterestRates';
import { Decimal } from '../../domain/money/decimal';
import { render, text } from '../../text/inFrench';
import { message, type Message } from '../../text/message';
import { readCell } from '../parameters/cellReading';
import { shownChoice } from '../parameters/choices';
import { refusedRange } from '../parameters/conventionOfSheets';
import {
  addressAt,
  type CellGrid,
  type CellProblem,
  columnsOf,
  isTitled,
  type ReadRow,
  readRows,
} from '../parameters/sheetTables';
import { rateFields } from './rateFields';

/** The rates that a sheet holds, or every mistake in it by cell. */
export type RatesReading =
  | { readonly kind: 'rates'; readonly rates: LateInterestRates }
  | { readonly kind: 'refused'; readonly problems: readonly CellProblem[] };

/** Whether a sheet holds rates of late interest: known by its titles, whatever its name. */
export function isRatesSheet(grid: Pick<CellGrid, 'values'>): boolean {
  const isNamed = grid.values.some(line => line.some(cell => isTitled(cell, 'rates.title')));
  return isNamed || headerRowOf(grid) >= 0;
}

/** Reads « Taux d’intérêt », wherever its lines and columns have been moved to. Nothing is completed from elsewhere. */
export function readRates(grid: CellGrid): RatesReading {
  const headerRow = headerRowOf(grid);
  if (headerRow < 0) {
    const why = render(message('rates.notThisSheet'));
    return { kind: 'refused', problems: [{ cell: addressAt(grid, 0, 0), why }] };
  }
  const problems: CellProblem[] = [];
  const { columns, problems: missing } = columnsOf(grid, headerRow, rateFields);
  // A column without its title: its cells cannot be read, and what they lack is no other mistake.
  if (missing.length > 0) return { kind: 'refused', problems: missing };
  const shipped = shippedLateInterestRates.publicProcurement;
  const points = ruleAt(grid, 'rates.addedPoints', columns, problems);
  const fee = ruleAt(grid, 'rates.flatFee', columns, problems);
  const rates = ratesOf(rowsBelow(grid, headerRow, columns, problems), problems);
  if (problems.length > 0) return { kind: 'refused', problems };
  return {
    kind: 'rates',
    rates: {
      publicProcurement: {
        source: points?.source ?? shipped.source,
        addedPoints: points ? points.value.times(100) : shipped.addedPoints,
        flatFee: fee?.value ?? shipped.flatFee,
        rates: rates.publicProcurement,
      },
      legal: { source: shippedLateInterestRates.legal.source, rates: rates.legal },
    },
  };
}

/**
 * The rates of a « Taux d’intérêt » range, as a custom function receives it.
 *
 * @throws DomainError naming the mistakes, each with its cell counted from the top left of the range.
 */
export function ratesOfRange(values: CellGrid['values']): LateInterestRates {
  const read = readRates({ values, origin: { row: 0, column: 0 } });
  if (read.kind === 'rates') return read.rates;
  throw refusedRange('rates.sheetName', read.problems);
}

function headerRowOf({ values }: Pick<CellGrid, 'values'>): number {
  const telling = ['rates.regime', 'rates.rate'] as const;
  return values.findIndex(line => telling.every(header => line.some(cell => isTitled(cell, header))));
}

/** Every line below the header: a blank one among them hides none of those that follow. */
function rowsBelow(
  grid: CellGrid,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  problems: CellProblem[],
): ReadRow[] {
  const kinds = new Map<string, (typeof rateFields)[number]['kind']>(
    rateFields.map(({ name, kind }) => [name, kind]),
  );
  const rows: ReadRow[] = [];
  for (let above = headerRow; above < grid.values.length;) {
    const run = readRows(grid, above, columns, field => kinds.get(field)!, problems);
    rows.push(...run);
    above += run.length + 1;
  }
  return rows;
}

function ratesOf(
  rows: readonly ReadRow[],
  problems: CellProblem[],
): Readonly<Record<LateInterestRegime, readonly SemesterRate[]>> {
  const rates: Record<LateInterestRegime, SemesterRate[]> = { publicProcurement: [], legal: [] };
  const told = new Set(problems.map(({ cell }) => cell));
  const cellOfRate = new Map<string, string>();
  for (const row of rows) {
    const { regime, start, rate, source } = row.values as Partial<Record<string, string>>;
    const wrong = rowProblems(row, told);
    problems.push(...wrong);
    if (wrong.length > 0 || regime === undefined || start === undefined || rate === undefined) continue;
    const semester = semesterOf(start);
    const first = cellOfRate.get(`${regime} ${semester}`);
    if (first === undefined) {
      cellOfRate.set(`${regime} ${semester}`, row.cells['start'] ?? row.cell);
      rates[regime as LateInterestRegime].push({
        semester,
        percent: new Decimal(rate).times(100),
        source: source ?? text('rates.ownSource'),
      });
    } else {
      const twice = message('rates.twice', { regime: shownChoice('regime', regime), cell: first });
      problems.push({ cell: row.cells['start'] ?? row.cell, why: render(twice) });
    }
  }
  return rates;
}

/** What a line lacks, and days that are not those of a semester. The source alone may be left out. */
function rowProblems({ values, cells, cell }: ReadRow, told: ReadonlySet<string>): CellProblem[] {
  const at = (field: string) => cells[field] ?? cell;
  const refused = (field: string, why: Message) => ({ cell: at(field), why: render(why) });
  const missing = rateFields.flatMap(({ name, header }) =>
    name === 'source' || name === 'end' || values[name] !== undefined || told.has(at(name))
      ? []
      : [refused(name, message('rates.missing', { column: text(header) }))],
  );
  const { start, end } = values as Partial<Record<string, string>>;
  if (start === undefined) return missing;
  if (startOfSemester(semesterOf(start)) !== start)
    return [...missing, refused('start', message('rates.notSemester', { day: formatDay(start) }))];
  const expected = endOfSemester(start);
  if (end === undefined || end === expected) return missing;
  const days = { start: formatDay(start), expected: formatDay(expected), given: formatDay(end) };
  return [...missing, refused('end', message('rates.notEnd', days))];
}

interface Rule {
  readonly value: Decimal;
  readonly source: string;
}

/** A rule above the table, by its label; null where the sheet has no such line, or only the table was given. */
function ruleAt(
  grid: CellGrid,
  label: 'rates.addedPoints' | 'rates.flatFee',
  columns: ReadonlyMap<string, number>,
  problems: CellProblem[],
): Rule | null {
  const row = grid.values.findIndex(line => line.some(cell => isTitled(cell, label)));
  const line = grid.values[row];
  if (!line) return null;
  const at = (field: string): CellValue => line[columns.get(field) ?? -1] ?? null;
  const read = readCell(at('rate'), label === 'rates.addedPoints' ? 'rate' : 'amount');
  const cell = addressAt(grid, row, columns.get('rate') ?? 0);
  if (read.kind === 'refused') problems.push({ cell, why: read.why });
  else if (read.value === undefined)
    problems.push({ cell, why: render(message('rates.missing', { column: text('rates.value') })) });
  const source = readCell(at('source'), 'text');
  const given = source.kind === 'value' && typeof source.value === 'string' ? source.value : undefined;
  return read.kind === 'value' && typeof read.value === 'string'
    ? { value: new Decimal(read.value), source: given ?? text('rates.ownSource') }
    : null;
}
