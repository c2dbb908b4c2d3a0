import { type FigureCell } from './tariffTable';

/** A figure as a number, for whole numbers and for comparisons that decide nothing; null when there is none. */
export function figureNumber(figure: FigureCell | undefined): number | null {
  if (!figure?.value) return null;
  // The way back from a decimal goes through its text: slow, and the cell held a number to begin with.
  return typeof figure.raw === 'number' ? figure.raw : figure.value.toNumber();
}
