import { type ICellData } from '@univerjs/core';
import { frenchEntry } from '../french/frenchEntry';
import { typedFormula } from '../french/frenchFormula';
import { cellData } from './univerCells';

/** Called from within Univer, where the page is built: see frenchUniver.cjs. */
export { typedFormula };

const read = (text: string) => frenchEntry(text, 'General', new Date().getFullYear());

/** A text as a number and its format, under the name of the function of Univer in whose place it stands. */
export function getNumfmtParseValueFilter(
  text: string,
): { readonly v: number; readonly z: string | undefined } | null {
  const { entry, numberFormat } = read(text);
  return entry.kind === 'value' && typeof entry.value === 'number'
    ? { v: entry.value, z: numberFormat }
    : null;
}

/** What a text on the clipboard makes of a cell, besides its format. */
export function pastedCell(text: string): Pick<ICellData, 'v' | 't'> {
  const { v, t } = cellData(read(text).entry);
  return { v: v ?? null, t: t ?? null };
}
