import { type Convention } from '../../domain/conventions/convention';
import { type DatedEvent } from '../echeancier/echeancierFacts';
import { bodyName } from './bodyName';
import { type BodyKey, type YearFacts } from './yearFacts';

/** What the facts of a year set going: each claim that reached a body, each request for a change. */
export function yearEvents(convention: Convention, { claims, requests }: YearFacts): DatedEvent[] {
  const nameOf = ({ insee, payer }: BodyKey) => {
    const member = convention.members.find(known => known.insee === insee);
    // Who has left the convention keeps what it was sent.
    return member ? bodyName(member, payer) : insee;
  };
  return [
    ...claims.flatMap((claim): DatedEvent[] => {
      const { notified: from, paid } = claim;
      const member = nameOf(claim);
      return [
        { event: 'contest', member, from, done: null },
        { event: 'payment', member, from, done: paid },
      ];
    }),
    ...requests.map((request): DatedEvent => {
      const { received: from, answered: done } = request;
      return { event: 'answer', member: nameOf(request), from, done };
    }),
  ];
}
