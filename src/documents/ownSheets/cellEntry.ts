import { type CellValue } from '../../checks/snapshot';
import { Decimal } from '../../domain/money/decimal';
import { plainNumber } from '../../domain/money/figureTexts';
import { frenchFormula } from '../../text/frenchFormula';
import { type CellContent, type SheetModel } from '../sheetModel';

/**
 * What a cell holds, in one form for what we write and for what stands: a number; a formula, which starts with "="; any
 * other text, with an apostrophe in front when it starts with "=" or an apostrophe; null for nothing.
 */
export type CellEntry = string | number | null;

/** What a sheet holds from its first cell on; rows may be of unlike lengths. */
export type SheetEntries = readonly (readonly CellEntry[])[];

/** What a model puts in the cells of its sheet. */
export function entriesOf({ rows }: Pick<SheetModel, 'rows'>): CellEntry[][] {
  return rows.map(cells => cells.map(({ content }) => entryOf(content)));
}

function entryOf(content: CellContent): CellEntry {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return content.value.toNumber();
    case 'formula':
      return content.formula;
    case 'text':
      return textEntry(content.text);
  }
}

/** A cell as it was read: its formula when it has one, else its value. */
export function standingEntry(value: CellValue, formula: string | null): CellEntry {
  if (formula !== null) return formula;
  if (value === null || typeof value === 'number') return value;
  return textEntry(typeof value === 'string' ? value : String(value).toUpperCase());
}

function textEntry(text: string): CellEntry {
  const written = text.replace(/\r\n?/g, '\n');
  if (written === '') return null;
  return /^[=']/.test(written) ? `'${written}` : written;
}

/**
 * Whether two entries say the same, whatever Excel or another spreadsheet changed in the writing of a formula, and
 * whether a space may end a line or not: sheets written before their typography are not taken for changed ones.
 */
export function isSameEntry(one: CellEntry, other: CellEntry): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (isFormula(one) && isFormula(other)) return plainFormula(one) === plainFormula(other);
  return breakable(one) === breakable(other);
}

/** A text with plain spaces in place of those that do not end a line. */
export function breakable(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

export function isFormula(entry: CellEntry): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}

/** A text, or the name of a sheet that needs its quotes; else what is to be made plain. */
const QUOTED = /("(?:[^"]|"")*")|'([^']*)'(?=!)/;
const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Functions under the name that is typed, no needless quotes nor spaces, capitals outside texts. */
function plainFormula(formula: string): string {
  return formula
    .split(new RegExp(QUOTED, 'g'))
    .map((part, index) => {
      if (part === undefined) return '';
      // A split by two groups gives: what is between, a text, a name of sheet, and again.
      if (index % 3 === 1) return breakable(part);
      if (index % 3 === 2) return NEEDS_NO_QUOTES.test(part) ? part.toUpperCase() : `'${part.toUpperCase()}'`;
      return part.replace(/_xldudf_|_xlfn\.|\s+/gi, '').toUpperCase();
    })
    .join('');
}

const EXCEL_DECIMALS = 15;

/** An entry as a French Excel shows it; empty for nothing. */
export function shownEntry(entry: CellEntry): string {
  if (entry === null) return '';
  if (typeof entry === 'number') return plainNumber(new Decimal(entry), EXCEL_DECIMALS);
  if (entry.startsWith('=')) return frenchFormula(entry);
  return entry.startsWith("'") ? entry.slice(1) : entry;
}
