import { isBlank } from '../isBlank';
import { type Application, type Member, type Payer } from '../../domain/conventions/convention';
import { type ColumnHeader } from './headerRows';
import { headerMeaning, type HeaderMeaning } from './headerMeaning';
import { numberOf } from './figureCell';
import { type NamesInTexts } from './namedIn';
import { plainWords } from '../../domain/names/plainWords';
import { type Grid } from './sheetGrid';

/** A row of a table and the member it is about. */
export interface MemberRow {
  readonly row: number;
  readonly member: Member | null;
}

/** What is known of one column of a table: from its header, and from its figures. */
export interface ColumnEvidence {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly hasFigures: boolean;
  /** Named by the column's own header. */
  readonly application: Application | null;
  readonly payer: Payer | null;
  /** « Total … ». */
  readonly isTotal: boolean;
  /** The year that the column's own header says it is about: « 2020 », « Année 2020 ». */
  readonly year: number | null;
  /** Euros per inhabitant, when it is the same on most lines. */
  readonly ratio: number | null;
}

const SAME_RATIO = 0.03;
const MOST_LINES = 0.6;

/**
 * The evidence on every column that may hold figures.
 *
 * @param told the column of populations, or null for none, when the user says so.
 */
export function columnEvidence(
  grid: Grid,
  rows: readonly MemberRow[],
  columns: readonly { readonly column: number; readonly hasFigures: boolean }[],
  headers: ReadonlyMap<number, ColumnHeader>,
  namesIn: NamesInTexts,
  told?: number | null,
): readonly ColumnEvidence[] {
  const read = columns.map(({ column, hasFigures }) => {
    const header = headers.get(column);
    const meaning = withPopulationIn(told, column, meaningOf(header));
    const full = header?.fullText ?? '';
    const isAmount = meaning !== 'population' && meaning !== 'insee' && meaning !== 'other';
    return {
      column,
      hasFigures,
      meaning,
      isTotal: /\btota(l|ux)\b/.test(plainWords(full)),
      year: isAmount ? yearOfHeader(plainWords(header?.text ?? '')) : null,
      application: isAmount ? namesIn.application(full) : null,
      payer: isAmount ? (namesIn.payer(full)?.payer ?? null) : null,
    };
  });
  const settled = settleByFigures(grid, rows, read).map(one => ({
    ...one,
    meaning: withPopulationIn(told, one.column, one.meaning),
  }));
  const population = settled.find(({ meaning }) => meaning === 'population')?.column ?? null;
  return settled.map(evidence => ({
    ...evidence,
    ratio:
      evidence.hasFigures && isAmountLike(evidence.meaning)
        ? commonRatio(grid, rows, evidence.column, population)
        : null,
  }));
}

const YEAR = /\b(?:19|20)\d{2}\b/g;

/** The one year that a header names. */
function yearOfHeader(words: string): number | null {
  const [only, ...others] = words.match(YEAR) ?? [];
  return only !== undefined && others.length === 0 ? Number(only) : null;
}

/** The meaning of a column once the user said which one holds the populations. */
function withPopulationIn(
  told: number | null | undefined,
  column: number,
  meaning: HeaderMeaning,
): HeaderMeaning {
  if (told === column) return 'population';
  return told !== undefined && meaning === 'population' ? 'other' : meaning;
}

function isAmountLike(meaning: HeaderMeaning): boolean {
  return meaning !== 'population' && meaning !== 'insee' && meaning !== 'other';
}

/** The column's own words first: those of a header over several columns may be about its neighbours. */
function meaningOf(header: ColumnHeader | undefined): HeaderMeaning {
  if (!header) return null;
  const own = headerMeaning(plainWords(header.text));
  if (own !== null && own !== 'amount') return own;
  const full = headerMeaning(plainWords(header.fullText));
  return full === null || full === 'population' || full === 'insee' ? own : full;
}

type Read = Omit<ColumnEvidence, 'ratio'>;

/** Columns without a telling header whose figures are the members' populations or codes; one population only. */
function settleByFigures(grid: Grid, rows: readonly MemberRow[], read: readonly Read[]): readonly Read[] {
  const known = rows.filter((row): row is MemberRow & { member: Member } => row.member !== null);
  const share = (column: number, test: (value: unknown, member: Member) => boolean) =>
    known.filter(({ row, member }) => test(grid.value(row, column), member)).length /
    Math.max(1, known.length);
  const settled = read.map((one): Read => {
    if (!one.hasFigures || (one.meaning !== null && one.meaning !== 'amount')) return one;
    const isCode = share(one.column, (value, { insee }) => String(value) === insee) >= MOST_LINES;
    if (isCode) return { ...one, meaning: 'insee' };
    const isCount = share(one.column, (value, member) => isAbout(value, member.population)) >= MOST_LINES;
    return isCount ? { ...one, meaning: 'population' } : one;
  });
  const populations = settled.filter(({ meaning }) => meaning === 'population');
  if (populations.length < 2) return settled;
  const exactly = ({ column }: Read) =>
    share(column, (value, member) => numberOf(value as never) === member.population);
  const best = populations.reduce((kept, one) => (exactly(one) > exactly(kept) ? one : kept));
  return settled.map(one =>
    one.meaning === 'population' && one !== best ? { ...one, meaning: 'other' as const } : one,
  );
}

function isAbout(value: unknown, population: number): boolean {
  const number = typeof value === 'string' || typeof value === 'number' ? numberOf(value) : null;
  return number !== null && Math.abs(number / population - 1) < 0.12;
}

function commonRatio(
  grid: Grid,
  rows: readonly MemberRow[],
  column: number,
  populationColumn: number | null,
): number | null {
  const ratios: number[] = [];
  let filled = 0;
  for (const { row, member } of rows) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    const stated = populationColumn === null ? null : numberOf(grid.value(row, populationColumn));
    const population = stated ?? member?.population ?? null;
    const amount = numberOf(value);
    if (amount !== null && amount > 0 && population !== null && population > 0)
      ratios.push(amount / population);
  }
  ratios.sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median === undefined) return null;
  const close = ratios.filter(ratio => Math.abs(ratio / median - 1) <= SAME_RATIO).length;
  return close >= filled * MOST_LINES ? median : null;
}
