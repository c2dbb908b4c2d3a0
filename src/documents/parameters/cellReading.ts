import { type CellValue } from '../../checks/snapshot';
import { readMonthDay } from '../../domain/calendar/monthDay';
import { readDay } from '../../domain/calendar/readDay';
import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { render } from '../../text/inFrench';
import { message } from '../../text/message';
import { type ChoiceName, readChoice, refusedChoice } from './choices';

/** What a cell of the sheet is expected to hold. */
export type CellKind =
  | 'text'
  /** Several texts, separated by « ; ». */
  | 'list'
  | 'amount'
  | 'rate'
  | 'whole'
  | 'day'
  /** A day of every year: « 30/09 », « 30 septembre ». */
  | 'monthDay'
  | { readonly choice: ChoiceName }
  | { readonly choices: ChoiceName };

/** A value as a convention file writes it. */
export type ReadValue = string | number | readonly string[];

/** A value as a convention file writes it (decimals as text), undefined for an empty cell; or why it is refused. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: ReadValue | undefined }
  | { readonly kind: 'refused'; readonly why: string };

const ERROR = /^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$/i;

/** Reads a cell. Nothing is guessed: an ambiguous number is refused. */
export function readCell(cell: CellValue, kind: CellKind): CellReading {
  const written = typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(cell);
  if (ERROR.test(written)) return refused(render(message('parameters.errorCell', { given: written })));
  if (written === '') return { kind: 'value', value: undefined };
  if (typeof kind === 'object') return readChoices(written, kind);
  switch (kind) {
    case 'text':
      return { kind: 'value', value: written };
    case 'list':
      return { kind: 'value', value: listOf(written) };
    case 'day': {
      const read = readDay(cell);
      return read.kind === 'day'
        ? { kind: 'value', value: read.day }
        : refused(render(message('parameters.notDay', { given: written })));
    }
    case 'monthDay': {
      const value = readMonthDay(cell);
      return value !== null
        ? { kind: 'value', value }
        : refused(render(message('parameters.notMonthDay', { given: written })));
    }
    case 'whole': {
      const number = numberOf(cell, written);
      return number?.isInteger()
        ? { kind: 'value', value: number.toNumber() }
        : refused(render(message('parameters.notWhole', { given: written })));
    }
    case 'amount': {
      const number = numberOf(cell, written);
      return number ? decimal(number) : refused(render(message('parameters.notAmount', { given: written })));
    }
    case 'rate':
      return readRate(cell, written);
  }
}

/** « 50 % », 0,5 in a cell formatted as a percentage, or the text « 0,5 ». */
function readRate(cell: CellValue, written: string): CellReading {
  const read = typeof cell === 'string' ? parseAmount(written) : null;
  const number = read?.kind === 'rate' ? read.value : numberOf(cell, written);
  return number?.gte(0) && number.lte(1)
    ? decimal(number)
    : refused(render(message('parameters.notRate', { given: written })));
}

function numberOf(cell: CellValue, written: string): Decimal | null {
  if (typeof cell === 'number') return new Decimal(cell);
  const read = typeof cell === 'string' ? parseAmount(written) : null;
  return read?.kind === 'amount' ? read.value : null;
}

function decimal(value: Decimal): CellReading {
  return { kind: 'value', value: value.toFixed() };
}

function readChoices(
  written: string,
  kind: { readonly choice: ChoiceName } | { readonly choices: ChoiceName },
): CellReading {
  const name = 'choice' in kind ? kind.choice : kind.choices;
  const words = 'choice' in kind ? [written] : listOf(written);
  const values = words.map(word => ({ word, value: readChoice(name, word) }));
  const stranger = values.find(({ value }) => value === null);
  if (stranger) return refused(refusedChoice(name, stranger.word));
  const read = values.flatMap(({ value }) => value ?? []);
  return { kind: 'value', value: 'choice' in kind ? read[0] : read };
}

/** The items of a cell: « ville ; mairie ». */
export function listOf(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map(item => item.trim())
    .filter(item => item !== '');
}

function refused(why: string): CellReading {
  return { kind: 'refused', why };
}
