import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { message, type Message, text } from '../../text/message';
import { type FigureUnit, type Finding, type Remedy } from '../finding';
import { type CheckContext, type NotRun, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';
import { type DiagnosisRule } from './cause';
import { cellText, locationOf } from '../places';
import { type AmountCell, amountPlace, type Diagnosis, sheetOf } from './diagnosis';
import { diagnosesOfRule } from './diagnoses';
import { diagnoseByTerms, termsOf } from './termsDiagnosis';
import { explanationOf } from './explanation';
import { signedEuros } from '../../domain/money/figureTexts';
import { type AmountColumn, basisOf } from './tariffBasis';

/** What a rule says of one diagnosis; figures are those of the first amount unless told. */
export interface Told {
  readonly message: Message;
  readonly expected?: string | null;
  readonly found?: string | null;
  readonly difference?: string | null;
  /** Euros unless told. */
  readonly unit?: FigureUnit;
  /** What was done instead of the right computation. */
  readonly why?: readonly Message[];
  readonly remedy: Remedy | null;
}

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** A rule that tells what the diagnosis puts down to it. */
export function ruleTelling(
  about: Pick<Rule, 'severity' | 'isReferenceFree'> & { readonly id: DiagnosisRule },
  tell: (diagnosis: Diagnosis, context: CheckContext) => Told,
): Rule {
  return {
    ...about,
    check: context =>
      cannotRun(context, about.isReferenceFree || isPricedByTerms(about.id, context)) ??
      diagnosesOfRule(context, about.id).map(diagnosis =>
        findingOf(diagnosis, context, tell(diagnosis, context)),
      ),
  };
}

/** Why a rule cannot run: no table at all, or none that leads to the figures of the convention. */
export function cannotRun(context: CheckContext, isReferenceFree: boolean): NotRun | null {
  const { tables } = context.recognition;
  if (tables.length === 0) return { notRun: message('check.noTable') };
  if (isReferenceFree || tables.some(table => basisOf(table, context))) return null;
  const isShared = tables.every(table => !termsOf(table, context));
  return { notRun: isShared ? message('figure.noReference') : message('figure.notShared') };
}

/** CAL-01 alone also holds amounts against the terms of a tariff that no budget sums up. */
function isPricedByTerms(id: DiagnosisRule, context: CheckContext): boolean {
  return (
    id === 'CAL-01' &&
    context.recognition.tables.some(table => {
      const terms = termsOf(table, context);
      return terms !== null && diagnoseByTerms(table, terms) !== null;
    })
  );
}

function findingOf(diagnosis: Diagnosis, context: CheckContext, told: Told): RuleFinding {
  const { cells, statedAt } = diagnosis;
  const [first] = cells;
  const figures = first ? figuresOf(first) : { expected: null, found: null, difference: null };
  const { elsewhere, ...location } = locationOf([...(statedAt ? [statedAt] : []), ...cells.map(amountPlace)]);
  const { expected = figures.expected, found = figures.found, difference = figures.difference } = told;
  return {
    ...location,
    expected,
    found,
    difference,
    unit: told.unit ?? 'euros',
    message: told.message,
    explanation: [...explanationOf(diagnosis, context, told.why), ...elsewhere],
    remedy: told.remedy,
  };
}

function figuresOf({ expected, found }: AmountCell) {
  return {
    expected: expected.toFixed(2),
    found: found.toFixed(2),
    difference: found.minus(expected).toFixed(2),
  };
}

/** Where the wrong parameter is written, to begin a sentence; the finding says which sheet. */
export function statedWhere({ table, statedAt }: Diagnosis): string {
  if (!statedAt) return '';
  const { sheet, cell } = statedAt;
  const isHeader = sheet === table.sheet && Object.values(table.headers).some(header => header.cell === cell);
  return text(isHeader ? 'figure.stated.header' : 'figure.stated.cell', { cell });
}

/** The values that most sentences quote: the first amount, where it stands, and how many there are. */
export function exampleOf(diagnosis: Diagnosis) {
  const { table, cells } = diagnosis;
  const [first] = cells;
  const zero = new Decimal(0);
  const { found, expected } = first ?? { found: zero, expected: zero };
  return {
    name: first ? (first.line.member?.name ?? first.line.writtenName) : '',
    column: first ? columnTitle(table, first.column) : '',
    cell: first ? cellText(amountPlace(first), sheetOf(diagnosis)) : '',
    found: formatEuros(found),
    expected: formatEuros(expected),
    difference: signedEuros(found.minus(expected)),
    count: cells.length,
  };
}

const LONGEST_TITLE = 60;

/** The header of a column, in the words of the table itself. */
export function columnTitle(table: TariffTable, column: AmountColumn): string {
  const title = (table.headers[column]?.text ?? column).replace(/\s+/g, ' ').trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}
