import { plainWords } from '../../domain/names/plainWords';
import { isTotalLabel } from './labels';
import { type NameColumn, type NameHit } from './nameHits';
import { type Grid, textAt } from './sheetGrid';

// Two members each on two lines may be a mistake; from there on it is how the table is made.
const FEWEST_PAIRS = 3;
const MOST_IN_PAIRS = 0.7;

/**
 * Whether communes and CCAS stand on alternating lines: « Lattes », then « CCAS de Lattes » or « CCAS » alone, or the
 * same name twice beside a column that says which is which.
 */
export function isAlternating(grid: Grid, { column, hits }: NameColumn): boolean {
  const paired = hits.filter(hit => isFollowedByCcas(grid, column, hit));
  const inPairs = paired.filter(({ row }) => hits.some(hit => hit.row === row + 1)).length + paired.length;
  return paired.length >= FEWEST_PAIRS && inPairs >= hits.length * MOST_IN_PAIRS;
}

function isFollowedByCcas(grid: Grid, column: number, { row, text }: NameHit): boolean {
  if (payerOfRow(grid, row, column) === 'CCAS' || payerOfRow(grid, row + 1, column) !== 'CCAS') return false;
  const below = textAt(grid, row + 1, column);
  return plainWords(below) === 'ccas' || plainWords(below).endsWith(lastWord(text));
}

const lastWord = (text: string) => plainWords(text).split(' ').at(-1) ?? '';

/**
 * The lines of the communes and those of the CCAS, each as a grid of its own where the others are blank. Totals that
 * name neither are of both: they are no table's.
 */
export function gridsByPayer(grid: Grid, column: number): readonly Grid[] {
  return (['COMMUNE', 'CCAS'] as const).map(payer => ({
    ...grid,
    part: payer === 'CCAS' ? '/CCAS' : '',
    value: (row, at) => {
      const other = payerOfRow(grid, row, column);
      if (other !== null && other !== payer) return null;
      const value = grid.value(row, at);
      // « CCAS » alone is that of the line above.
      return at === column && typeof value === 'string' && isCcasAlone(value)
        ? `CCAS de ${textAt(grid, row - 1, column)}`
        : value;
    },
  }));
}

const isCcasAlone = (text: string) => plainWords(text) === 'ccas';

/** Whose line a row is; null for titles and headers, which are for both. */
function payerOfRow(grid: Grid, row: number, column: number): 'COMMUNE' | 'CCAS' | 'both' | null {
  const name = textAt(grid, row, column);
  if (name === '' || !hasNumber(grid, row)) return null;
  const words = plainWords(name);
  if (/\bccas\b/.test(words)) return 'CCAS';
  if (isTotalLabel(name)) return /\bcommunes?\b/.test(words) ? 'COMMUNE' : 'both';
  for (let at = grid.firstColumn; at <= grid.lastColumn; at += 1) {
    if (at !== column && isCcasAlone(textAt(grid, row, at))) return 'CCAS';
  }
  return 'COMMUNE';
}

function hasNumber(grid: Grid, row: number): boolean {
  for (let at = grid.firstColumn; at <= grid.lastColumn; at += 1) {
    const value = grid.value(row, at);
    if (
      typeof value === 'number' ||
      (typeof value === 'string' && /^[\d\s.,€]*\d[\d\s.,€]*$/.test(value.trim()))
    )
      return true;
  }
  return false;
}
