import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { textKey } from '../names/textKey';
import { type Convention } from './convention';
import aixMarseille from './aix-marseille-mcmdmp.json';
import montpellier2019 from './montpellier-2019.json';
import montpellier2022 from './montpellier-2022.json';
import { parseConvention } from './parseConvention';
import recia from './recia-solaere.json';

/** The conventions that come with the product, checked like any other when the product starts. */
export const shippedConventions: readonly [Convention, ...Convention[]] = [
  parseConvention(montpellier2019),
  parseConvention(montpellier2022),
  parseConvention(aixMarseille),
  parseConvention(recia),
];

/**
 * The shipped convention with this id or label; without one, the first shipped.
 *
 * @throws DomainError listing the ids accepted.
 */
export function findConvention(given: string | null | undefined): Convention {
  const key = textKey(given ?? '');
  const found = shippedConventions.find(
    ({ id, label }, index) =>
      textKey(id) === key || textKey(label) === key || (index === 0 && !given?.trim()),
  );
  if (found) return found;
  const accepted = shippedConventions.map(({ id }) => id).join(', ');
  throw new DomainError(message('convention.unknown', { given: given ?? '', accepted }));
}
