import { type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../checks/cellAddress';
import { printedRows } from '../documents/charts/chartModel';
import { pagesWide } from '../documents/pagesWide';
import { type SheetModel } from '../documents/sheetModel';
import { text } from '../text/inFrench';

/** Excel refuses a footer longer than this, codes included. */
const LONGEST_FOOTER = 255;
const CENTIMETRES_PER_INCH = 2.54;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** A4, as wide as stays readable and as many pages long as needed, page numbers at the foot. */
export function filePage(model: SheetModel): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { footer, orientation } = model;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: pagesWide(model),
      fitToHeight: 0,
      horizontalCentered: true,
      margins: inInches({ top: 1.5, right: 1.5, bottom: 1.8, left: 1.5, header: 0.8, footer: 0.8 }),
    },
    headerFooter: { oddFooter: footerCode(footer) },
  };
}

/**
 * The name by which Excel knows the rows to repeat on every printed page: here the table's header.
 *
 * Written as a name and not through the writer's `printTitlesRow`, which leaves sheet names unquoted: Excel refuses
 * the whole file as soon as one holds a space.
 */
export function printTitles({ name, headerRow }: SheetModel): NamedRange {
  const row = headerRow + 1;
  return { name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${row}:$${row}`, scope: name };
}

/** The table alone is printed: charts stand beside it, what they show below. None is needed without charts. */
export function printArea({ name, rows, columns, charts = [] }: SheetModel): NamedRange[] {
  if (charts.length === 0) return [];
  const last = `$${columnLetters(columns.length - 1)}$${printedRows(rows.length, charts)}`;
  return [{ name: '_xlnm.Print_Area', range: `${quoted(name)}!$A$1:${last}`, scope: name }];
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The model's text on the left, the page number on the right. "&" starts a code, so each one is doubled. */
export function footerCode(footer: string): string {
  const pages = `&R${text('document.pageNumber', { page: '&P', pages: '&N' })}`;
  const room = LONGEST_FOOTER - '&L'.length - pages.length;
  return `&L${escapedToFit(footer.replace(CONTROL_CHARACTERS, ' '), room)}${pages}`;
}

function escapedToFit(footer: string, room: number): string {
  const escaped = (letters: readonly string[]) => letters.join('').replace(/&/g, '&&');
  const letters = Array.from(footer);
  if (escaped(letters).length <= room) return escaped(letters);
  let kept = letters.length;
  while (escaped(letters.slice(0, kept)).length > room - 1) kept -= 1;
  return `${escaped(letters.slice(0, kept))}…`;
}

function inInches<Name extends string>(centimetres: Record<Name, number>): Record<Name, number> {
  const entries = Object.entries<number>(centimetres).map(([name, length]) => [
    name,
    Math.round((length / CENTIMETRES_PER_INCH) * 100) / 100,
  ]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
