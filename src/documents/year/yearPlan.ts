import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import { type ConventionTerms } from '../../domain/calendar/conventionTerms';
import { type Convention } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { message, type Message } from '../../text/message';
import { type AmountMode } from '../annexe2/amountMode';
import { annexe2Plan } from '../annexe2/annexe2Plan';
import { annexe2Sheet } from '../annexe2/annexe2Sheet';
import { bilanSheet } from '../bilan/bilanSheet';
import { comparatifSheet } from '../comparatif/comparatifSheet';
import { echeancierSheet } from '../echeancier/echeancierSheet';
import { ficheSheet } from '../fiche/ficheSheet';
import { dayRatesOf } from '../interventions/interventions';
import { interventionsSheet } from '../interventions/interventionsSheet';
import { publipostageSheet } from '../publipostage/publipostageSheet';
import { recapSheet } from '../recap/recapSheet';
import { repartitionSheet } from '../repartition/repartitionSheet';
import { type SheetModel } from '../sheetModel';
import { yearClaims } from '../titres/claims';
import { titresSheet } from '../titres/titresSheet';
import { type PlannedDocument } from './plannedDocument';
import { yearEvents } from './yearEvents';
import { type YearFacts } from './yearFacts';
import { yearStatement } from './yearLines';

/** The documents of a year, in the order in which the finance service sends them. */
export const yearDocumentIds = [
  'recap',
  'annexe2',
  'repartition',
  'titres',
  'fiches',
  'publipostage',
  'echeancier',
  'interventions',
  'comparatif',
  'bilan',
] as const;
export type YearDocumentId = (typeof yearDocumentIds)[number];

/** What the documents of a year are made from. */
export interface YearRequest {
  readonly convention: Convention;
  readonly year: number;
  readonly facts: YearFacts;
  readonly terms: ConventionTerms;
  /** The day against which deadlines are looked at. */
  readonly today: CalendarDay;
  /** The convention of the year before, when `convention` begins in `year`; null: unknown. */
  readonly previous: Convention | null;
  /** What stands in the amount cells of annexe 2. */
  readonly mode: AmountMode;
}

/** A sheet of a document, and what tells it from the others of that document. */
type Part = readonly [name: string, model: SheetModel];

/**
 * The documents of a year, in their order; one that cannot be made says why, and keeps no other from being made. Nothing
 * is written.
 */
export function yearPlan(request: YearRequest): PlannedDocument<YearDocumentId>[] {
  return yearDocumentIds.map(id => planned(id, request));
}

function planned(id: YearDocumentId, request: YearRequest): PlannedDocument<YearDocumentId> {
  const { convention, year } = request;
  const title = message(`year.document.${id}`, { year: String(year) });
  const made = madeOrRefused(() => makers[id](request));
  if ('refusal' in made) return { id, title, ...made };
  // Annexe 2 holds for the whole convention.
  const key = [id, encodeURIComponent(convention.id), ...(id === 'annexe2' ? [] : [String(year)])].join('/');
  return {
    id,
    title,
    key,
    sheets: made.parts.map(([name, model]) => ({ key: name === '' ? key : `${key}/${name}`, model })),
  };
}

function madeOrRefused(make: () => readonly Part[]): { parts: readonly Part[] } | { refusal: Message } {
  try {
    return { parts: make() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refusal: error.detail };
  }
}

const only = (model: SheetModel): Part[] => [['', model]];

const makers: Readonly<Record<YearDocumentId, (request: YearRequest) => readonly Part[]>> = {
  recap: ({ convention, year }) => only(recapSheet(subscribedIn(convention, year), year)),
  annexe2: ({ convention, mode }) => annexe2Parts(convention, mode),
  repartition: ({ convention, year }) => only(repartitionSheet(subscribedIn(convention, year), year)),
  titres: ({ convention, year, terms, facts }) => {
    if (yearClaims(convention, year, facts).length === 0) subscribedIn(convention, year);
    return only(titresSheet(convention, year, terms, facts));
  },
  fiches: ({ convention, year, terms }) => {
    const statement = yearStatement(subscribedIn(convention, year), year);
    return statement.accounts.map((account): Part => [
      `${account.member.insee}-${account.payer.type}`,
      ficheSheet(statement, account, terms),
    ]);
  },
  publipostage: ({ convention, year, terms }) =>
    only(publipostageSheet(subscribedIn(convention, year), year, terms)),
  echeancier: ({ convention, year, terms, facts, today }) =>
    only(
      echeancierSheet({
        convention: convention.label,
        period: convention.period,
        terms,
        year,
        events: yearEvents(convention, facts),
        issued: facts.issued,
        today,
      }),
    ),
  interventions: ({ convention, year, facts }) => {
    const worked = facts.interventions.filter(({ day }) => yearOf(day) === year);
    // Without day rates, that is what is missing first.
    dayRatesOf(convention);
    if (worked.length === 0) throw new DomainError(message('year.noWork', { year: String(year) }));
    return only(interventionsSheet(convention, year, worked));
  },
  comparatif: ({ convention, year, previous }) => {
    const isInside = yearOf(convention.period.start) < year;
    const before = isInside ? convention : previous;
    if (before === null) throw new DomainError(message('year.noPrevious', { year: String(year - 1) }));
    return only(comparatifSheet(yearStatement(before, year - 1), yearStatement(convention, year)));
  },
  bilan: ({ convention, year }) => only(bilanSheet(subscribedIn(convention, year), year)),
};

/** The convention itself, once it is sure that somebody uses a service in the year: blank lists would say nothing. */
function subscribedIn(convention: Convention, year: number): Convention {
  const { accounts, unsigned } = yearStatement(convention, year);
  if (accounts.length > 0) return convention;
  throw new DomainError(
    message(unsigned.length > 0 ? 'year.nobodySigned' : 'year.nobody', { year: String(year) }),
  );
}

/** A table missing would leave an annexe that looks whole: all or none. */
function annexe2Parts(convention: Convention, mode: AmountMode): Part[] {
  const { tables, refusals, onQuotation } = annexe2Plan(convention);
  const [first] = [...refusals, ...(tables.length === 0 ? onQuotation : [])];
  if (first) throw new DomainError(first);
  if (tables.length === 0) throw new DomainError(message('annexe2.nothing'));
  const places = new Map<string, number>();
  return tables.map(table => {
    // Tables of one service and payer follow one another by their dates; those of others do not count.
    const place = `${table.application.code}/${table.payer.type}`;
    const rank = places.get(place) ?? 0;
    places.set(place, rank + 1);
    return [`${place}/${rank}`, annexe2Sheet(table, mode)];
  });
}
