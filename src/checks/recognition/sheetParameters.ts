import { plainSpaces } from '../../domain/money/numberText';
import { plainWords } from '../../domain/names/plainWords';
import { type Application, type Payer } from '../../domain/conventions/convention';
import { text } from '../../text/inFrench';
import { cellsRead, type ReadCell } from '../formulas/readCells';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { type StatedFacts, type TariffTable } from '../tariffTable';
import { type Correction } from './correction';
import { parameterTexts } from './parameterTexts';
import { atTheirSource } from './statedSource';
import { isAboutBudget, isAboutRate, statedFacts } from './statedFacts';
import { type NearText } from './surroundings';
import { type Reader } from './tableDraft';

/** Whether a cell is one of a table, whose texts are read with it. */
export type IsTaken = (sheet: string, row: number, column: number) => boolean;

const NAMES_PARAMETERS =
  /\b(parametr(e|age)s?|hypotheses?|constantes?|variables|donnees( (de )?(base|depart|reference|entree|generales|communes|financieres))?|bases? (de calcul|de repartition|tarifaires?)|elements de calcul)\b/;
const LONGEST_TITLE = 60;
const MOST_ROWS = 300;
const TOP_ROWS = 3;
const FIRST_LINES = 2;

/** What a cell of a sheet of parameters says, and who it names. */
interface Parameter {
  readonly near: NearText;
  readonly application: Application | null;
  readonly payer: Payer | null;
}

/**
 * What sheets of parameters state of each table: the sheets so called, and any cell that the formulas of the table
 * read on another sheet. A budget or a rate that names nobody counts for the one application or payer of the workbook,
 * or for the tables that read it.
 */
export function withParameters(
  tables: readonly TariffTable[],
  snapshot: WorkbookSnapshot,
  { namesIn, corrections }: Pick<Reader, 'namesIn' | 'corrections'>,
  isTaken: IsTaken,
): readonly TariffTable[] {
  const read = (sheet: SheetSnapshot, row: number): Parameter[] =>
    parameterTexts({ sheet, isTaken: (at, column) => isTaken(sheet.name, at, column) }, row).map(near => ({
      near,
      application: namesIn.application(near.text),
      payer: namesIn.payer(near.text)?.payer ?? null,
    }));
  const named = snapshot.sheets
    .filter(isNamedParameters)
    .flatMap(sheet => rowsOf(sheet).flatMap(row => read(sheet, row)));
  const alone = {
    application: new Set(tables.map(({ application }) => application?.value)).size === 1,
    payer: new Set(tables.map(({ payer }) => payer?.value)).size === 1,
  };
  return tables.map(table => {
    const cells = cellsReadBy(table, snapshot);
    const isRead = ({ near }: Parameter) =>
      cells.some(({ sheet, cell }) => sheet.name === near.sheet && cell === near.cell);
    const elsewhere = cells.flatMap(({ sheet, row }) => (isNamedParameters(sheet) ? [] : read(sheet, row)));
    const own = [...named, ...elsewhere.filter(isRead)]
      .filter(one => one.near.sheet !== table.sheet && isAbout(one, table, alone, isRead(one)))
      .sort((a, b) => closeness(b, isRead(b)) - closeness(a, isRead(a)));
    const facts = own.length === 0 ? null : factsOf(own.map(({ near }) => near));
    return {
      ...table,
      ...atTheirSource(table, snapshot),
      parameters: facts && withoutRate(facts, corrections.get(table.id)),
    };
  });
}

/** What the user says of the rate goes before what any sheet says. */
function withoutRate(facts: StatedFacts, correction: Correction | undefined): StatedFacts {
  return correction?.rate === undefined ? facts : { ...facts, statedRate: null };
}

function factsOf(texts: readonly NearText[]): StatedFacts {
  return statedFacts({ headers: {}, totalsLabel: null, near: { above: [], aside: texts, below: [] } });
}

/** By its name or the title at its top; our own sheet of a convention is one, and its reader checks it by itself. */
function isNamedParameters({ name, values }: SheetSnapshot): boolean {
  const tops = values.slice(0, TOP_ROWS).flatMap(row => row.filter(value => typeof value === 'string'));
  if (tops.some(top => plainSpaces(top) === plainSpaces(text('parameters.note')))) return false;
  const title = tops.find(top => top.trim() !== '') ?? '';
  return [name, title].some(
    words => words.length <= LONGEST_TITLE && NAMES_PARAMETERS.test(plainWords(words)),
  );
}

function rowsOf({ origin, values }: SheetSnapshot): readonly number[] {
  return Array.from({ length: Math.min(values.length, MOST_ROWS) }, (_, index) => origin.row + index);
}

function isAbout(
  { near, application, payer }: Parameter,
  table: TariffTable,
  alone: { readonly application: boolean; readonly payer: boolean },
  isRead: boolean,
): boolean {
  const ofApplication = application === (table.application?.value ?? null);
  const ofPayer = payer === (table.payer?.value ?? null);
  if ((application && !ofApplication) || (payer && !ofPayer)) return false;
  if (isAboutRate(near.text)) return payer !== null || alone.payer || isRead;
  return application !== null || !isAboutBudget(near.text) || alone.application || isRead;
}

/** What the formulas read goes first, then what names the table's application or payer. */
function closeness({ application, payer }: Parameter, isRead: boolean): number {
  return (isRead ? 4 : 0) + (application ? 2 : 0) + (payer ? 1 : 0);
}

/** The cells of other sheets that the first formulas of each column read. */
function cellsReadBy({ sheet, lines }: TariffTable, snapshot: WorkbookSnapshot): readonly ReadCell[] {
  const formulas = lines
    .slice(0, FIRST_LINES)
    .flatMap(({ figures }) => Object.values(figures).flatMap(({ formula }) => formula ?? []));
  return cellsRead(formulas, sheet, snapshot).filter(({ sheet: { name } }) => name !== sheet);
}
