import { type Application, type Payer } from '../../domain/conventions/convention';
import { findApplication } from '../../domain/conventions/findApplication';
import { findPayer } from '../../domain/conventions/findPayer';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { type StatedFacts, type TariffTable } from '../tariffTable';
import { type ColumnGroup } from './columnGroups';
import { type Correction } from './correction';
import { type NamesInTexts } from './namedIn';
import { statedFacts, type Sources } from './statedFacts';
import { type OwnText, stated } from './statedText';
import { type NearText, type Surroundings } from './surroundings';
import { headerOrFirstCell, memberHeaderOf, type Reader, type TableDraft } from './tableDraft';
import {
  deducedApplication,
  deducedPayer,
  namedApplication,
  namedPayer,
  type SubjectSources,
} from './tableSubject';

/** What stands around the tables of a block. */
export interface BlockContext {
  readonly near: Surroundings;
  readonly inherited: TariffTable['application'];
  readonly hasNeighbour: boolean;
}

/** Which application and payer a table is about, and what is stated of it. */
export function statements(
  draft: TableDraft,
  group: ColumnGroup,
  context: BlockContext & Sources,
  reader: Reader,
  correction: Correction | undefined,
): StatedFacts & Pick<TariffTable, 'application' | 'payer' | 'correctedPopulations'> {
  const sources = subjectSources(draft, group, context, reader);
  const corrected = correctedSubject(draft, correction, reader);
  const named = {
    application: corrected.application ?? namedApplication(sources),
    payer: corrected.payer ?? namedPayer(sources),
  };
  const about = {
    application: (named.application ?? context.inherited)?.value ?? null,
    payer: named.payer?.value ?? null,
  };
  const read = statedFacts({ ...context, near: textsAbout(context.near, about, reader.namesIn) });
  const statedRate = correctedRate(read.statedRate, correction, context.headers.billed ?? corner(draft));
  const facts = { ...read, statedRate };
  const application = named.application ?? deducedApplication(sources, facts);
  const payer = named.payer ?? deducedPayer(sources, facts, application?.value ?? null);
  return { application, payer, ...facts, correctedPopulations: correction?.populations ?? null };
}

function subjectSources(
  draft: TableDraft,
  group: ColumnGroup,
  context: BlockContext,
  reader: Reader,
): SubjectSources {
  return {
    ...reader,
    ...context,
    group,
    headerOf: column => headerOrFirstCell(draft, column),
    memberHeader: memberHeaderOf(draft.block),
    sheetName: corner(draft),
    payerOfNames: draft.namedPayer,
  };
}

/** Where what no cell says is placed. */
function corner({ block: { grid, firstRow, span } }: TableDraft): OwnText {
  return { sheet: grid.sheet, cell: grid.address(firstRow, span.nameColumn), text: grid.sheet };
}

/**
 * The rate read, unless the user says another one, or that it is none of this table's.
 *
 * @param header where a rate stands that no text was read for.
 */
function correctedRate(
  read: TariffTable['statedRate'],
  correction: Correction | undefined,
  header: OwnText,
): TariffTable['statedRate'] {
  const rate = correction?.rate;
  if (rate === undefined) return read;
  return rate === null ? null : stated(parseRate(rate), read ?? header);
}

function parseRate(given: string): Decimal {
  const rate = /^\d+(\.\d+)?$/.test(given) ? new Decimal(given) : null;
  if (!rate?.lte(1)) throw new DomainError(message('convention.rate', { given }));
  return rate;
}

/** What the user said of the table. */
function correctedSubject(
  draft: TableDraft,
  correction: Correction | undefined,
  { convention }: Reader,
): Pick<TariffTable, 'application' | 'payer'> {
  const { application, payer } = correction ?? {};
  const told = (text: string) => ({ ...corner(draft), text, isInferred: false });
  return {
    application:
      application === undefined
        ? null
        : { ...told(application), value: findApplication(convention, application) },
    payer: payer === undefined ? null : { ...told(payer), value: findPayer(convention, payer) },
  };
}

/** The texts that are not about another application or payer: a list of budgets or rates has one for each. */
function textsAbout(
  near: Surroundings,
  about: { readonly application: Application | null; readonly payer: Payer | null },
  namesIn: NamesInTexts,
): Surroundings {
  const isAbout = ({ text, figure }: NearText) => {
    const application = namesIn.application(text);
    const payer = namesIn.payer(text)?.payer ?? null;
    const isOther =
      (application !== null && application !== about.application) ||
      (payer !== null && about.payer !== null && payer !== about.payer);
    return !isOther || (figure === null && about.application === null);
  };
  return {
    above: near.above.filter(isAbout),
    aside: near.aside.filter(isAbout),
    below: near.below.filter(isAbout),
  };
}
