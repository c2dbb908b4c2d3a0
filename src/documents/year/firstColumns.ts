import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention, type Member, type Payer } from '../../domain/conventions/convention';
import { text } from '../../text/inFrench';
import { textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';

/** The name of a body's type, for a column: « Commune », « CCAS ». */
export function payerWord(payer: Payer['type']): string {
  return text(`year.type.${payer}`);
}

/** A member's name, on as many lines as it takes, and the type of the body that pays. */
export function nameCells(member: Member, payer: Payer): [CellModel, CellModel] {
  return [textCell(member.name, 'paragraph'), textCell(payerWord(payer.type), 'name')];
}

/** An empty cell of a table: what is not subscribed is no amount of zero, and no text in a sum. */
export function emptyCell(style: CellStyle = 'name'): CellModel {
  return { content: { kind: 'blank' }, style };
}

/** A text, or an empty cell of the table. */
export function optionalCell(written: string | null): CellModel {
  return written === null || written === '' ? emptyCell() : textCell(written, 'name');
}

/** The census that the members are counted by. */
export function decreeLine({ populations }: Convention): string {
  return text(`annexe2.decree.${populations.kind}`, {
    year: String(populations.referenceYear),
    inForce: formatDay(populations.inForce),
    decree: formatDay(populations.decree),
  });
}
