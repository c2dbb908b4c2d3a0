import { text } from '../../text/inFrench';
import { bodyName } from './bodyName';
import { type YearStatement } from './yearLines';

/** The bodies said to use a service, and billed nothing because they have signed nothing. */
export function unsignedNotes({ unsigned, convention }: YearStatement): string[] {
  const bodies = new Set(
    unsigned.flatMap(({ insee, payer }) => {
      const member = convention.members.find(known => known.insee === insee);
      return member ? [bodyName(member, payer)] : [];
    }),
  );
  return [...bodies].map(body => text('year.unsigned', { body }));
}
