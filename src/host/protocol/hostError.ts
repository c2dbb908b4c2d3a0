/**
 * An error that Excel's side of the conversation answers with. The codes and messages are those of Excel, so that
 * an add-in that switches on `error.code` behaves here as it does there.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** A value, address, name or dimension that Excel refuses. */
export function invalidArgument(detail?: string): HostError {
  const text = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', detail === undefined ? text : `${text} (${detail})`);
}

/** Something asked for by name, id or address that is not there (any more). */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

/** A second thing with a name that must be unique. */
export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** Writing to what is protected. */
export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}

/** A member of Excel's API that this host does not have: said by name, never answered with a silent null. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `NotImplemented: ${member}`);
}
