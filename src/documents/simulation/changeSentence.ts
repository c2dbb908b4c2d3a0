import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { findApplication } from '../../domain/conventions/findApplication';
import { findPayer } from '../../domain/conventions/findPayer';
import { sharedBudget } from '../../domain/conventions/sharedBudget';
import { Decimal } from '../../domain/money/decimal';
import { percent, plainNumber } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { message, type Message } from '../../text/message';
import { bodyName } from '../year/bodyName';
import { payerWord } from '../year/firstColumns';
import { type Change } from './simulation';

/**
 * What a change tried is, in a sentence, against the convention as it stands.
 *
 * @throws DomainError on an unknown service or payer.
 */
export function changeSentence(convention: Convention, change: Change): Message {
  switch (change.kind) {
    case 'budget': {
      const application = findApplication(convention, change.application);
      const budget = sharedBudget(application);
      const before = budget ? formatEuros(budget) : '–';
      const told = { application: application.label, before, after: formatEuros(change.budget) };
      return message('simulation.change.budget', told);
    }
    case 'rate': {
      const { type, participation } = findPayer(convention, change.payer);
      const told = { before: percent(participation.rate), after: percent(change.rate) };
      return message('simulation.change.rate', { payer: payerWord(type), ...told });
    }
    case 'population': {
      const member = convention.members.find(({ insee }) => insee === change.insee);
      const [before, after] = [member?.population ?? 0, change.inhabitants].map(inhabitants);
      return message('simulation.change.population', {
        name: member?.name ?? change.insee,
        before: before!,
        after: after!,
      });
    }
    case 'populations': {
      const total = [...change.byInsee.values()].reduce((sum, population) => sum + population, 0);
      const told = { year: String(change.referenceYear), day: formatDay(change.inForce) };
      return message('simulation.change.populations', { ...told, total: inhabitants(total) });
    }
    case 'join':
    case 'leave': {
      const member = convention.members.find(({ insee }) => insee === change.insee);
      const { label } = findApplication(convention, change.application);
      const body = member ? bodyName(member, change.payer) : change.insee;
      return message(`simulation.change.${change.kind}`, { body, application: label });
    }
  }
}

function inhabitants(count: number): string {
  return plainNumber(new Decimal(count));
}
