import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { message, type Message } from '../../text/message';
import { type AmountMode, amountModes } from '../annexe2/amountMode';
import { annexe2Key, annexe2Sheets } from '../annexe2/annexe2Document';
import { type Annexe2Table } from '../annexe2/annexe2Model';
import { annexe2Plan } from '../annexe2/annexe2Plan';
import { annexe2Sheet } from '../annexe2/annexe2Sheet';
import { bilanSheet } from '../bilan/bilanSheet';
import { comparatifSheet } from '../comparatif/comparatifSheet';
import { echeancierSheet } from '../echeancier/echeancierSheet';
import { situationDay } from '../echeancier/situationDay';
import { ficheSheet } from '../fiche/ficheSheet';
import { dayRatesOf } from '../interventions/interventions';
import { interventionsSheet } from '../interventions/interventionsSheet';
import { publipostageSheet } from '../publipostage/publipostageSheet';
import { recapSheet } from '../recap/recapSheet';
import { repartitionSheet } from '../repartition/repartitionSheet';
import { type SheetModel } from '../sheetModel';
import { groupedProposals, yearClaims } from '../titres/claims';
import { unclaimedNotes } from '../titres/unclaimedNotes';
import { titresSheet } from '../titres/titresSheet';
import { echeancierOfYear } from './echeancierOfYear';
import { type PlannedDocument, type PlannedSheet } from './plannedDocument';
import { type YearFacts } from './yearFacts';
import { yearStatement } from './yearLines';
import { checkYear, covers, type YearUse, yearUse } from './yearUse';

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
  /** The day against which deadlines are looked at. */
  readonly today: CalendarDay;
  /** The convention of the year before, when `convention` begins in `year`; null: unknown. */
  readonly previous: Convention | null;
  /** What stands in the amount cells of annexe 2. */
  readonly mode: AmountMode;
}

/**
 * The documents of a year, in their order; one that cannot be made says why, and keeps no other from being made. Nothing
 * is written. Outside the convention, none can.
 */
export function yearPlan(request: YearRequest): PlannedDocument<YearDocumentId>[] {
  return yearDocumentIds.map(id => planned(id, request));
}

function planned(id: YearDocumentId, request: YearRequest): PlannedDocument<YearDocumentId> {
  const title = message(`year.document.${id}`, { year: String(request.year) });
  const key = keyOf(id, request);
  const made = madeOrRefused(() => {
    checkYear(request.convention, request.year);
    return makers[id](request, key);
  });
  return { id, title, ...('refusal' in made ? made : { key, sheets: made.sheets }) };
}

function keyOf(id: YearDocumentId, { convention, year }: YearRequest): string {
  return id === 'annexe2' ? annexe2Key(convention) : `${id}/${encodeURIComponent(convention.id)}/${year}`;
}

function madeOrRefused(
  make: () => readonly PlannedSheet[],
): { sheets: readonly PlannedSheet[] } | { refusal: Message } {
  try {
    return { sheets: make() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refusal: error.detail };
  }
}

/** Makes the sheets of a document, whose keys begin with its own. */
type Maker = (request: YearRequest, key: string) => readonly PlannedSheet[];

const only =
  (make: (request: YearRequest) => SheetModel): Maker =>
  (request, key) => [{ key, model: make(request) }];

const makers: Readonly<Record<YearDocumentId, Maker>> = {
  recap: only(({ convention, year }) => {
    checkUsed(yearUse(convention, year));
    return recapSheet(convention, year);
  }),
  annexe2: ({ convention, mode }) => {
    const tables = wholeAnnexe2(convention);
    // Written with other contents of the cells, from « Générer » for instance, it is the same annexe.
    return annexe2Sheets(convention, tables, mode).map((planned, index) => ({
      ...planned,
      alike: () =>
        amountModes.filter(other => other !== mode).map(other => annexe2Sheet(tables[index]!, other)),
    }));
  },
  repartition: only(({ convention, year }) => repartitionSheet(subscribedIn(convention, year), year)),
  titres: only(({ convention, year, facts }) => {
    if (yearClaims(convention, year, facts).length === 0) {
      const [unsigned] = unclaimedNotes(convention, year, facts.interventions);
      if (unsigned) throw new DomainError(unsigned);
      subscribedIn(convention, year);
    }
    return titresSheet(convention, year, convention.deadlines, facts);
  }),
  fiches: ({ convention, year, facts }, key) => {
    const terms = convention.deadlines;
    const statement = yearStatement(subscribedIn(convention, year), year);
    const proposals = groupedProposals(convention, year, facts.grouping);
    return statement.accounts.map(account => ({
      key: `${key}/${account.member.insee}-${account.payer.type}`,
      model: ficheSheet(statement, account, { terms, facts, proposals }),
    }));
  },
  publipostage: only(({ convention, year, facts }) =>
    publipostageSheet(subscribedIn(convention, year), year, convention.deadlines, facts),
  ),
  echeancier: (request, key) => [
    {
      key,
      model: echeancierOn(request, request.today),
      asOfItsDay: found => {
        const day = situationDay(found);
        return day === null ? null : echeancierOn(request, day);
      },
    },
  ],
  interventions: only(({ convention, year, facts }) => {
    const worked = facts.interventions.filter(({ day }) => yearOf(day) === year);
    // Without day rates, that is what is missing first.
    dayRatesOf(convention);
    if (worked.length === 0) throw new DomainError(message('year.noWork', { year: String(year) }));
    return interventionsSheet(convention, year, worked);
  }),
  comparatif: only(({ convention, year, previous }) => {
    const isInside = yearOf(convention.period.start) < year;
    const before = isInside ? convention : previous;
    if (before === null) throw new DomainError(message('year.noPrevious', { year: String(year - 1) }));
    if (!covers(before, year - 1)) {
      const [start, end] = [before.period.start, before.period.end].map(formatDay) as [string, string];
      const told = { year: String(year - 1), convention: before.label, start, end };
      throw new DomainError(message('year.previousOutside', told));
    }
    return comparatifSheet(yearStatement(before, year - 1), yearStatement(convention, year));
  }),
  bilan: only(({ convention, year }) => bilanSheet(subscribedIn(convention, year), year)),
};

function echeancierOn(request: YearRequest, today: CalendarDay): SheetModel {
  return echeancierSheet(echeancierOfYear({ ...request, today }));
}

/** The convention itself, once it is sure that somebody uses a service in the year: blank lists would say nothing. */
function subscribedIn(convention: Convention, year: number): Convention {
  checkUsed(yearUse(convention, year));
  return convention;
}

function checkUsed({ bodies, unsigned, year }: YearUse): void {
  if (bodies.length > 0) return;
  throw new DomainError(
    message(unsigned.length > 0 ? 'year.nobodySigned' : 'year.nobody', { year: String(year) }),
  );
}

/** A table missing would leave an annexe that looks whole: all or none. */
function wholeAnnexe2(convention: Convention): readonly Annexe2Table[] {
  const { tables, refusals, onQuotation } = annexe2Plan(convention);
  const [first] = [...refusals, ...(tables.length === 0 ? onQuotation : [])];
  if (first) throw new DomainError(first);
  if (tables.length === 0) throw new DomainError(message('annexe2.nothing'));
  return tables;
}
