import { dayOfSerial } from '../domain/calendar/excelSerial';
import { formatDay } from '../domain/calendar/calendarDay';
import { Decimal } from '../domain/money/decimal';
import { frenchFormula } from '../text/frenchFormula';
import { message, type Message, text } from '../text/message';
import { columnLetters } from './cellAddress';
import { type Edit } from './finding';
import { type CellValue, type WorkbookSnapshot } from './snapshot';
import { visibleText } from './visibleText';
import { cellAt } from './workbookCells';
import { withMinus } from '../text/minus';

/** What an edit changes, in a line: « Feuil1, B12 : 19 650 → 19 605 ». The snapshot tells what the cell holds. */
export function shownEdit(edit: Edit, snapshot: WorkbookSnapshot): Message {
  const { sheet } = edit;
  switch (edit.kind) {
    case 'text':
    case 'number':
    case 'formula':
      return message('control.preview.set', { sheet, cell: edit.cell, ...beforeAndAfter(edit, snapshot) });
    case 'unmerge':
      return message('control.preview.unmerge', { sheet, area: edit.area });
    case 'showRows':
      return message('control.preview.showRows', {
        sheet,
        rows: edit.rows.map(row => row + 1).join(', '),
        count: edit.rows.length,
      });
    case 'showColumns':
      return message('control.preview.showColumns', {
        sheet,
        columns: edit.columns.map(columnLetters).join(', '),
        count: edit.columns.length,
      });
    case 'showSheet':
      return message('control.preview.showSheet', { sheet });
  }
}

type CellEdit = Extract<Edit, { cell: string }>;

function beforeAndAfter(edit: CellEdit, snapshot: WorkbookSnapshot) {
  const held = cellAt(snapshot, edit.sheet, edit.cell);
  const format = edit.kind === 'number' ? (edit.numberFormat ?? held?.numberFormat) : undefined;
  return {
    before: held?.formula ? frenchFormula(held.formula) : shownValue(held?.value ?? null, held?.numberFormat),
    after: afterOf(edit, format),
  };
}

function afterOf(edit: CellEdit, format: string | undefined): string {
  switch (edit.kind) {
    case 'text':
      return shownValue(edit.text);
    case 'formula':
      return frenchFormula(edit.formula);
    case 'number':
      return shownNumber(new Decimal(edit.value), format);
  }
}

/** A text in quotes, as against a number: « 7 519 » is a text, 7 519 a number. */
function shownValue(value: CellValue, format?: string): string {
  if (value === null) return text('control.preview.empty');
  if (typeof value === 'number') return shownNumber(new Decimal(value), format);
  if (typeof value === 'boolean') return text(value ? 'control.preview.true' : 'control.preview.false');
  return text('control.preview.text', { text: visibleText(value) });
}

const DAY_FORMAT = /y{2,4}/i;
const CENTS_FORMAT = /\.0/;

/** With its cents where the format shows decimals, and with all those it has beyond; a day where it is one. */
function shownNumber(value: Decimal, format = 'General'): string {
  const day = DAY_FORMAT.test(format) ? dayOfSerial(value.toNumber()) : null;
  if (day) return formatDay(day);
  const writing = CENTS_FORMAT.test(format) || !value.isInteger() ? cents : whole;
  return withMinus(writing.format(value.toFixed() as Intl.StringNumericLiteral));
}

const EXCEL_DECIMALS = 15;
/** Made once: making one costs a hundred times as much as using it. */
const cents = new Intl.NumberFormat('fr', {
  minimumFractionDigits: 2,
  maximumFractionDigits: EXCEL_DECIMALS,
});
const whole = new Intl.NumberFormat('fr');
