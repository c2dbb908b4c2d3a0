import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { textKey } from '../names/textKey';
import { type Convention, type Payer } from './convention';

/**
 * The payer type a text names; without one, the commune. Never guessed from a near miss: a CCAS and a commune
 * do not pay the same.
 *
 * @throws DomainError listing the payer types accepted.
 */
export function findPayer(convention: Convention, given: string | null | undefined): Payer {
  const key = textKey(given?.trim() ? given : 'COMMUNE');
  const found = convention.payers.find(({ type, aliases }) =>
    [type, ...aliases].some(name => textKey(name) === key),
  );
  if (found) return found;
  const accepted = convention.payers.map(({ type }) => type).join(', ');
  throw new DomainError(message('payer.unknown', { given: given ?? '', accepted }));
}
