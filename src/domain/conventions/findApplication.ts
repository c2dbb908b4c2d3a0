import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { textKey } from '../names/textKey';
import { type Application, type Convention } from './convention';

/**
 * The application a text names, by code, label or alias; case, accents, spaces and signs do not count.
 *
 * @throws DomainError listing the codes accepted.
 */
export function findApplication(convention: Convention, given: string | null | undefined): Application {
  const key = textKey(given ?? '');
  const accepted = convention.applications.map(({ code }) => code).join(', ');
  if (key === '') throw new DomainError(message('application.missing', { accepted }));
  const found = convention.applications.find(({ code, label, aliases }) =>
    [code, label, ...aliases].some(name => textKey(name) === key),
  );
  if (!found) throw new DomainError(message('application.unknown', { given: given ?? '', accepted }));
  return found;
}
