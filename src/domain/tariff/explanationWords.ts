import { message, type Message, render, text } from '../../text/message';
import { type Application, type Convention, type Payer } from '../conventions/convention';

/** What an explanation is about: « service, payer, convention ». */
export function explanationTitle(application: Application, payer: Payer, convention: Convention): Message {
  return message('explain.title', {
    application: application.label,
    payer: render(message(`payer.${payer.type}`)),
    convention: convention.label,
  });
}

/** The source of a figure that the user changed on a sheet. */
export function changedOnSheet(cell: string): string {
  return text('explain.changedOnSheet', { cell });
}
