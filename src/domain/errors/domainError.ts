import { render, type Message } from '../../text/message';

/** Beyond, what is quoted is no longer read: a hostile file may hold megabytes where a name is expected. */
const LONGEST_VALUE = 2_000;

/** A refusal the user can act upon: it carries its sentence as data, and reads in French by default. */
export class DomainError extends Error {
  readonly detail: Message;

  constructor(given: Message) {
    const detail = { ...given, values: shortened(given.values) };
    super(render(detail));
    this.name = 'DomainError';
    this.detail = detail;
  }
}

function shortened(values: Message['values']): Message['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
    ]),
  );
}
