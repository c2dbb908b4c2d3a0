import { DomainError } from '../../domain/errors/domainError';
import { textKey } from '../../domain/names/textKey';
import { type PopulationKind } from '../../domain/population/populationKind';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type CellValue } from '../snapshot';

/** A table as read: its cells, and where its first one stands. */
export interface InseeGrid {
  readonly values: readonly (readonly CellValue[])[];
  readonly origin: { readonly row: number; readonly column: number };
}

/** Which columns of a table hold what; indexes into its rows. */
export interface InseeColumns {
  /** The row of the headings. */
  readonly head: number;
  /** Five characters, or the number of the commune within its département. */
  readonly code: { readonly column: number; readonly department: number | null };
  readonly name: number | null;
  readonly kinds: Readonly<Record<PopulationKind, number | null>>;
  readonly apart: number | null;
  /** The millésime that the headings name; null when they name none. */
  readonly year: number | null;
}

type Role = 'code' | 'shortCode' | 'com' | 'department' | 'name' | 'municipale' | 'totale' | 'apart';

/** Headings of INSEE's files over the years, without case, accents and signs. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['depcom', 'code'],
  ['codgeo', 'code'],
  ['codeinsee', 'code'],
  ['insee', 'code'],
  ['codegeographique', 'code'],
  ['codcom', 'shortCode'],
  ['codecommune', 'shortCode'],
  ['com', 'com'],
  ['coddep', 'department'],
  ['dep', 'department'],
  ['codedepartement', 'department'],
  ['libgeo', 'name'],
  ['libelle', 'name'],
  ['commune', 'name'],
  ['nomdelacommune', 'name'],
  ['pmun', 'municipale'],
  ['populationmunicipale', 'municipale'],
  ['ptot', 'totale'],
  ['populationtotale', 'totale'],
  ['pcap', 'apart'],
  ['populationcompteeapart', 'apart'],
]);
const DATED = /^(pmun|pcap|ptot)((?:19|20)\d{2}|\d{2})$/;
const LAST_HEADING_ROW = 30;
const FULL_CODE = /^(\d{4,5}|2[AB]\d{3})$/i;

interface Heading {
  readonly role: Role;
  readonly column: number;
  readonly year: number | null;
  readonly written: string;
}

/**
 * Finds the headings of a table of legal populations among its first rows; null when it has none.
 *
 * @param year the millésime wanted, where several stand side by side.
 * @throws DomainError when two columns claim one role: which one is meant is not ours to guess.
 */
export function inseeColumns(grid: InseeGrid, year: number | null): InseeColumns | null {
  for (const [head, row] of grid.values.slice(0, LAST_HEADING_ROW).entries()) {
    const headings = row.flatMap(headingOf);
    const has = (...roles: readonly Role[]) => headings.some(({ role }) => roles.includes(role));
    if (has('code', 'shortCode', 'com') && has('municipale', 'totale'))
      return columnsOf(grid, head, headings, year);
  }
  return null;
}

function headingOf(value: CellValue, column: number): readonly Heading[] {
  if (typeof value !== 'string') return [];
  const key = textKey(value);
  const [, stem = key, digits] = DATED.exec(key) ?? [];
  const role = ROLES.get(stem);
  if (role === undefined) return [];
  const year = digits === undefined ? null : Number(digits.length === 2 ? `20${digits}` : digits);
  return [{ role, column, year, written: value.trim() }];
}

function columnsOf(
  grid: InseeGrid,
  head: number,
  headings: readonly Heading[],
  year: number | null,
): InseeColumns {
  const one = (role: Role) => onlyOne(grid, head, headings, role, year);
  const looksFull = (column: number) =>
    grid.values.slice(head + 1).some(row => FULL_CODE.test(String(row[column] ?? '').trim()));
  const com = one('com')?.column ?? null;
  const isComCode = com !== null && looksFull(com);
  const full = one('code')?.column ?? (isComCode ? com : null);
  const short = one('shortCode')?.column ?? null;
  const column = full ?? short;
  if (column === null) throw new DomainError(message('insee.noCode'));
  const department = full !== null || looksFull(column) ? null : (one('department')?.column ?? null);
  const [municipale, totale] = [one('municipale'), one('totale')];
  return {
    head,
    code: { column, department },
    name: one('name')?.column ?? (isComCode ? null : com),
    kinds: { municipale: municipale?.column ?? null, totale: totale?.column ?? null },
    apart: one('apart')?.column ?? null,
    year: municipale?.year ?? totale?.year ?? null,
  };
}

function onlyOne(
  { origin }: InseeGrid,
  head: number,
  headings: readonly Heading[],
  role: Role,
  year: number | null,
): Heading | null {
  const all = headings.filter(heading => heading.role === role);
  const wanted = all.filter(heading => heading.year === year);
  const [first, ...others] = wanted.length > 0 && year !== null ? wanted : all;
  if (others.length === 0) return first ?? null;
  const columns = all
    .map(({ written, column }) => `${written} (${cellAddress(origin.row + head, origin.column + column)})`)
    .join(', ');
  throw new DomainError(message('insee.ambiguous', { columns }));
}
