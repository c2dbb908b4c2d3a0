import { render, type Message } from '../../text/message';

/** A refusal the user can act upon: it carries its sentence as data, and reads in French by default. */
export class DomainError extends Error {
  readonly detail: Message;

  constructor(detail: Message) {
    super(render(detail));
    this.name = 'DomainError';
    this.detail = detail;
  }
}
