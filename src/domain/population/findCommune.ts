import { message } from '../../text/message';
import { type Member } from '../conventions/convention';
import { DomainError } from '../errors/domainError';
import { type MemberMatch, matchMember } from '../names/matchMember';

const CODE = /^(\d{5}|2[AB]\d{3})$/;
const LONGEST_QUOTE = 60;

/**
 * The member that a cell names, by INSEE code or by name. Case, accents, signs, abbreviations and what stands around
 * a name ("Commune de", "(34)") do not count; a spelling mistake is refused with the name that was probably meant, and
 * never put right silently.
 *
 * @param given what the cell holds: 34022 as a number is the code "34022" (a number has lost its leading zeros).
 * @param otherCommunes names of communes of the area, as `matchMember` takes them.
 * @throws DomainError saying what was read and, where there is one, the likely name.
 */
export function findCommune(
  given: unknown,
  members: readonly Member[],
  otherCommunes: readonly string[],
): Member {
  const written = writtenCommune(given);
  const code = written.toUpperCase();
  if (CODE.test(code)) {
    const member = members.find(({ insee }) => insee === code);
    if (member) return member;
    throw new DomainError(message('commune.unknownCode', { given: written }));
  }
  return memberOf(matchMember(written, members, otherCommunes).match, written);
}

function writtenCommune(given: unknown): string {
  if (given === null || given === undefined || given === '' || given === 0) {
    throw new DomainError(message('commune.missing'));
  }
  if (typeof given === 'string') return given.trim();
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1000 && given <= 99_999) {
    return String(given).padStart(5, '0');
  }
  throw new DomainError(
    message('commune.notAName', { given: quoted(JSON.stringify(given) ?? typeof given) }),
  );
}

function memberOf(match: MemberMatch, written: string): Member {
  const given = quoted(written);
  switch (match.kind) {
    case 'exact':
    case 'form':
      return match.member;
    case 'close':
      throw new DomainError(
        message('commune.close', { given, name: match.member.name, insee: match.member.insee }),
      );
    case 'ambiguous': {
      const names = match.members.map(({ name, insee }) => `${name} (${insee})`).join(', ');
      throw new DomainError(message('commune.ambiguous', { given, names }));
    }
    case 'stranger':
      throw new DomainError(message('commune.stranger', { given, commune: match.commune }));
    case 'unknown':
      throw new DomainError(message('commune.unknown', { given }));
  }
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
