import { cellAddress } from '../cellAddress';
import { type CellValue } from '../snapshot';
import { headerCellsOf } from './headerLine';
import { isTotalLabel } from './labels';
import { type MemberNames } from './memberNames';
import { withoutMarkup } from '../../domain/names/plainWords';
import { type Grid, textAt } from './sheetGrid';
import { type LineFigure, splitFigures } from './splitFigures';

const FIGURES_ONLY = /^(?:[\d\s.,;|€%–—−-]|\b(?:HT|TTC|EUR|euros?|x)\b)+$/i;
const NAME_AND_FIGURES =
  /^\s*(?:\d[\dAB]{0,4}[\s.)–-]+(?=\p{L}))?(\D*[^\d\s;|–—−-])[\s;|]+([\d–—−-].*|x(?:\s.*)?)$/iu;
const MOST_RATIO_LINES = 200;

/** A name and the figures written after it, in one text. */
export interface TextLine {
  readonly name: string;
  readonly figures: string;
}

/** A cell that holds a whole line of a table, "Lattes 16 955 896,95 €"; null for any other text. */
export function textLineOf(text: string): TextLine | null {
  if (text.length > 300) return null;
  const plain = withoutMarkup(text).trim();
  const parts = NAME_AND_FIGURES.exec(plain);
  const [, name = '', figures = ''] = parts ?? [];
  const isFigures = FIGURES_ONLY.test(figures) && (/\d/.test(figures) || /^(\S\s+)+\S$/.test(figures));
  return isFigures ? { name: name.trim(), figures } : null;
}

/** Whether a text holds a name and at least one amount, not merely a name and a postcode or a population. */
export function isPricedLine(text: string): boolean {
  const line = textLineOf(text);
  if (!line) return false;
  return /\d[,.]\d{2}(?!\d)|€/.test(line.figures) || (line.figures.match(/\d+/g) ?? []).length > 3;
}

/** The lines of text of one column as a grid: name first, then a column for each figure. */
export function textLinesGrid(grid: Grid, column: number, names: MemberNames): Grid {
  const rows = new Map<number, readonly CellValue[]>();
  const lines: { readonly row: number; readonly line: TextLine; readonly population: number | null }[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const text = textAt(grid, row, column);
    const line = textLineOf(text);
    const member = line && names.lookUp(line.name);
    if (line && (member || isTotalLabel(line.name) || isPricedLine(text))) {
      lines.push({ row, line, population: member?.population ?? null });
    } else if (text !== '') rows.set(row, [grid.value(row, column)]);
  }
  const ratios = usualRatios(lines);
  for (const { row, line, population } of lines) {
    const figures = splitFigures(line.figures, { population, ratios });
    rows.set(row, [line.name, ...figures.map(({ text }) => text)]);
  }
  for (const [row, cells] of headerCellsOf(grid, column, rows)) rows.set(row, cells);
  return {
    ...grid,
    isPastedText: true,
    firstColumn: 0,
    lastColumn: [...rows.values()].reduce((widest, { length }) => Math.max(widest, length), 1) - 1,
    value: (row, virtual) => rows.get(row)?.[virtual] ?? null,
    make: row => ({ ...grid.make(row, column), formula: null, formulaR1C1: null }),
    address: row => cellAddress(row, column),
    sheetColumn: () => column,
    mergedFrom: () => null,
  };
}

/** The usual ratio of each figure to the population, from the lines whose member is known: it settles the others. */
function usualRatios(
  lines: readonly { readonly line: TextLine; readonly population: number | null }[],
): readonly (number | null)[] {
  const known = lines.filter(({ population }) => population !== null).slice(0, MOST_RATIO_LINES);
  const splits = known.map(({ line, population }) => splitFigures(line.figures, { population, ratios: [] }));
  const width = Math.max(0, ...splits.map(({ length }) => length - 1));
  return Array.from({ length: width }, (_, index) => {
    const ratios = splits.map(split => ratioOf(split, index + 1)).filter(ratio => ratio > 0);
    ratios.sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length / 2)] ?? null;
  });
}

function ratioOf(split: readonly LineFigure[], index: number): number {
  return (split[index]?.value ?? Number.NaN) / (split[0]?.value ?? Number.NaN);
}
