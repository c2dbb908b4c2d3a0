import { type Change } from '../../documents/simulation/simulation';
import { type Convention } from '../../domain/conventions/convention';
import { type PayerType, payerTypes } from '../../domain/conventions/payerType';
import { sharedBudget } from '../../domain/conventions/sharedBudget';
import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { parseInhabitants } from '../../domain/population/parseInhabitants';
import { message, type Message } from '../../text/message';
import { typedRate } from '../control/typedRate';
import { type ChosenPopulations } from '../populations/chosenPopulations';
import { chosenBody } from './factsDraft';

/** The changes that fields can describe; a millésime is chosen in its own view. */
export const typedChanges = ['budget', 'rate', 'population', 'join', 'leave'] as const;
export type TypedChange = (typeof typedChanges)[number];

/** A change as it stands in its fields: what it is about, and the new figure where it has one. */
export interface ChangeDraft {
  readonly kind: TypedChange;
  /** Code of a service, type of a payer, INSEE code of a member or key of a body. */
  readonly subject: string;
  /** The service joined or left. */
  readonly application: string;
  readonly figure: string;
}

export type ChangeReading =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'refused'; readonly field: 'subject' | 'application' | 'figure'; readonly why: Message };

/** The change that fields describe, or the field that is wrong. */
export function readChange({ kind, subject, application, figure }: ChangeDraft): ChangeReading {
  if (subject === '') return refused('subject', message('yearPane.wrong.choice'));
  switch (kind) {
    case 'budget': {
      const read = parseAmount(figure);
      if (read.kind !== 'amount' || read.value.isNegative())
        return refused('figure', message('yearPane.wrong.budget'));
      return accepted({ kind, application: subject, budget: read.value });
    }
    case 'rate': {
      const rate = typedRate(figure);
      const payer = payerTypes.find((known): known is PayerType => known === subject);
      if (payer === undefined) return refused('subject', message('yearPane.wrong.choice'));
      if (rate === null || rate === undefined) return refused('figure', message('yearPane.wrong.rate'));
      return accepted({ kind, payer, rate: new Decimal(rate) });
    }
    case 'population': {
      const inhabitants = typedInhabitants(figure);
      if (inhabitants === null) return refused('figure', message('yearPane.wrong.inhabitants'));
      return accepted({ kind, insee: subject, inhabitants });
    }
    case 'join':
    case 'leave': {
      const body = chosenBody(subject);
      if (body === null) return refused('subject', message('yearPane.wrong.choice'));
      if (application === '') return refused('application', message('yearPane.wrong.choice'));
      return accepted({ kind, ...body, application });
    }
  }
}

/** A commune may have no inhabitant, as six of the Meuse, though a 0 read in a table is doubtful. */
function typedInhabitants(figure: string): number | null {
  const read = parseInhabitants(figure);
  if (read.kind === 'count') return read.value;
  return read.kind === 'notACount' && read.value.isZero() ? 0 : null;
}

function accepted(change: Change): ChangeReading {
  return { kind: 'change', change };
}

function refused(field: 'subject' | 'application' | 'figure', why: Message): ChangeReading {
  return { kind: 'refused', field, why };
}

/** The services whose budget can be tried, or given when the source does not. */
export function budgetedApplications({ applications }: Convention): Convention['applications'] {
  return applications.filter(application => sharedBudget(application) !== undefined);
}

/** A new change takes the place of the one that is about the same thing. */
export function withChange(changes: readonly Change[], added: Change): Change[] {
  return [...changes.filter(known => subjectOf(known) !== subjectOf(added)), added];
}

/** What a change is about; to join a service and to leave it are about the same thing. */
function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'budget':
      return `budget ${change.application}`;
    case 'rate':
      return `rate ${change.payer}`;
    case 'population':
      return `population ${change.insee}`;
    case 'populations':
      return 'populations';
    case 'join':
    case 'leave':
      return `use ${change.insee} ${change.payer} ${change.application}`;
  }
}

/** The change that a millésime chosen among those of France makes; it must count the members as the convention does. */
export function millesimeChange(
  convention: Convention,
  { epci, kind, millesime, members }: ChosenPopulations,
): { readonly change: Change } | { readonly why: Message } {
  if (kind !== convention.populations.kind) {
    return { why: message('yearPane.wrong.kind', { kind: convention.populations.kind }) };
  }
  const byInsee = new Map(members.map(({ insee, population }) => [insee, population]));
  const { year: referenceYear, inForce, decree } = millesime;
  return {
    change: {
      ...{ kind: 'populations', byInsee, referenceYear, inForce },
      // A trial writes no decree: where its day is not known, that of the entry into force stands in.
      decree: decree?.date ?? inForce,
      source: epci.source,
    },
  };
}
