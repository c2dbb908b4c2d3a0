import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { type Convention } from './convention';
import { parseConvention } from './parseConvention';

/** Far beyond the largest EPCI with every field filled in: a larger file is no convention. */
const MOST_CHARACTERS = 5_000_000;

/**
 * A convention from the text of a JSON file (docs/convention-json.md).
 *
 * @throws DomainError when it is no JSON, or naming every value that is refused.
 */
export function conventionOfText(text: string): Convention {
  if (text.length > MOST_CHARACTERS) throw new DomainError(message('convention.tooLong'));
  return parseConvention(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    throw new DomainError(
      line === null ? message('convention.notJson') : message('convention.notJsonAt', { line }),
    );
  }
}
