import { type Convention } from '../../domain/conventions/convention';
import { message, type Message } from '../../text/message';
import { type Intervention } from '../interventions/interventions';
import { bodyName } from './bodyName';
import { type BodyKey } from './yearFacts';
import { findBody, type YearUse } from './yearUse';

/** The bodies said to use a service, and billed nothing because they have signed nothing. */
export function unsignedNotes({ unsigned, convention }: Pick<YearUse, 'unsigned' | 'convention'>): Message[] {
  return namesOf(convention, unsigned).map(body => message('year.unsigned', { body }));
}

/** The bodies that days were worked for, and that are claimed nothing for them because they have signed nothing. */
export function unsignedWorkNotes(convention: Convention, worked: readonly Intervention[]): Message[] {
  const unsigned = worked.filter(({ insee, payer }) => findBody(convention, insee, payer) === undefined);
  return namesOf(convention, unsigned).map(body => message('year.unsignedWork', { body }));
}

function namesOf({ members }: Convention, bodies: readonly BodyKey[]): string[] {
  const names = bodies.flatMap(({ insee, payer }) => {
    const member = members.find(known => known.insee === insee);
    return member ? [bodyName(member, payer)] : [];
  });
  return [...new Set(names)];
}
