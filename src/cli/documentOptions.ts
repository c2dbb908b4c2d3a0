import { type YearDocumentId, yearDocumentIds } from '../documents/year/yearPlan';
import { type CalendarDay, isCalendarDay } from '../domain/calendar/calendarDay';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { givenOptions, refuseOthers } from './givenOptions';

/** What the user asked for; paths and names of conventions are as typed. */
export type DocumentsCommand = { readonly kind: 'help' } | ({ readonly kind: 'write' } & DocumentsWanted);

export interface DocumentsWanted {
  readonly out: string;
  readonly csv: string | undefined;
  readonly conventionId: string | undefined;
  readonly previousId: string | undefined;
  readonly year: number;
  /** null: all that can be made. */
  readonly wanted: readonly YearDocumentId[] | null;
  readonly account: string;
  readonly issued: CalendarDay | null;
  /** A JSON file of what happened in the year. */
  readonly facts: string | undefined;
}

/** The documents that users call otherwise than by their id. */
const otherNames: Partial<Readonly<Record<YearDocumentId, string>>> = { recap: 'annexe1' };

/** The documents by the names users type, in the order of the year. */
export const documentNames: ReadonlyMap<string, YearDocumentId> = new Map(
  yearDocumentIds.map(id => [otherNames[id] ?? id, id]),
);

const EXAMPLE = 'npm run documents -- --annee 2019 --out documents-2019.xlsx';

const known = {
  values: {
    annee: '--annee 2019',
    out: '--out documents-2019.xlsx',
    csv: '--csv titres-2019.csv',
    convention: '--convention ID',
    precedente: '--precedente ID',
    documents: '--documents titres,fiches',
    compte: '--compte 70875',
    emission: '--emission 2019-09-30',
    faits: '--faits annee-2019.json',
  },
  flags: [],
} as const;

/**
 * Reads the arguments of the command line.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function documentOptions(args: readonly string[]): DocumentsCommand {
  const { isHelp, values, others } = givenOptions(args, known);
  refuseOthers(others, EXAMPLE);
  if (isHelp) return { kind: 'help' };
  const [out, year] = [values.get('out'), values.get('annee')];
  if (year === undefined) throw new DomainError(message('cli.documents.missingYear', { example: EXAMPLE }));
  if (out === undefined) throw new DomainError(message('cli.missingOut', { example: EXAMPLE }));
  return {
    kind: 'write',
    out,
    csv: values.get('csv'),
    conventionId: values.get('convention'),
    previousId: values.get('precedente'),
    year: yearOf(year),
    wanted: wantedOf(values.get('documents')),
    account: values.get('compte')?.trim() ?? '',
    issued: issuedOf(values.get('emission')),
    facts: values.get('faits'),
  };
}

function yearOf(given: string): number {
  if (/^(19|20)\d{2}$/.test(given.trim())) return Number(given);
  throw new DomainError(message('cli.documents.year', { given }));
}

function wantedOf(given: string | undefined): YearDocumentId[] | null {
  if (given === undefined) return null;
  return given.split(',').map(name => {
    const id = documentNames.get(name.trim().toLowerCase());
    if (id !== undefined) return id;
    const accepted = [...documentNames.keys()].join(', ');
    throw new DomainError(message('cli.documents.unknown', { given: name, accepted }));
  });
}

function issuedOf(given: string | undefined): CalendarDay | null {
  if (given === undefined) return null;
  if (isCalendarDay(given.trim())) return given.trim();
  throw new DomainError(message('cli.documents.issued', { given }));
}
