import { type SheetSnapshot } from '../../checks/snapshot';
import { type Convention } from '../../domain/conventions/convention';
import { type MessageKey } from '../../text/catalogue';
import { conventionOfSheets } from './conventionOfSheets';
import { memberFields } from './memberFields';
import { tableNames } from './sections';
import { type CellGrid, isTitled } from './sheetTables';

/** A sheet as far as reading a convention goes. */
export type ConventionSheet = CellGrid & Pick<SheetSnapshot, 'name' | 'formulas'>;

/** A mistake of a sheet, and where. */
export interface SheetProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly why: string;
}

/** A convention that stands in the sheets of a workbook, or what keeps it from being read. */
export interface WorkbookConvention {
  readonly parametersSheet: string;
  /** null: the workbook has no « Membres » sheet that goes with it. */
  readonly membersSheet: string | null;
  readonly reading:
    | { readonly kind: 'convention'; readonly convention: Convention }
    | { readonly kind: 'refused'; readonly problems: readonly SheetProblem[] };
}

/** Enough of the columns of « Membres » to be that sheet and no list of the user's own. */
const FEW_COLUMNS = 6;
/** « Payeurs » and « Services » can be titles of anything: three of our tables are not. */
const FEW_TABLES = 3;

/** What the first lines of a sheet say it is; sheets are known by their titles, whatever their names. */
export function conventionSheetKind({ values }: Pick<CellGrid, 'values'>): 'parameters' | 'members' | null {
  const has = (key: MessageKey) => values.some(line => line.some(value => isTitled(value, key)));
  const tables = tableNames.filter(name => has(`parameters.section.${name}`));
  if (has('parameters.title') || tables.length >= FEW_TABLES) return 'parameters';
  const isMembersHeader = (line: CellGrid['values'][number]) =>
    memberFields.filter(({ header }) => line.some(value => isTitled(value, header))).length >= FEW_COLUMNS;
  return has('members.title') || values.some(isMembersHeader) ? 'members' : null;
}

/** The conventions that the sheets of a workbook hold, in the order of the sheets, each read anew. */
export function workbookConventions(sheets: readonly ConventionSheet[]): WorkbookConvention[] {
  const known = sheets.map(sheet => ({ sheet, kind: conventionSheetKind(sheet) }));
  const members = known.flatMap(({ sheet, kind }) => (kind === 'members' ? [sheet] : []));
  return known.flatMap(({ sheet, kind }) =>
    kind === 'parameters' ? [readWith(sheet, membersFor(sheet, members))] : [],
  );
}

function readWith(parameters: ConventionSheet, members: ConventionSheet | null): WorkbookConvention {
  const read = conventionOfSheets(parameters, members);
  const names = { parametersSheet: parameters.name, membersSheet: members?.name ?? null };
  if (read.kind === 'convention') return { ...names, reading: read };
  const problems = [
    ...read.parameters.map(problem => ({ sheet: parameters.name, ...problem })),
    ...read.members.map(problem => ({ sheet: members?.name ?? parameters.name, ...problem })),
  ];
  return { ...names, reading: { kind: 'refused', problems } };
}

/** The « Membres » sheet that the total of « Paramètres » sums; else the one of the same number; else the only one. */
function membersFor(
  { name, formulas }: ConventionSheet,
  members: readonly ConventionSheet[],
): ConventionSheet | null {
  const written = formulas.flat().filter(formula => formula !== null);
  const summed = members.find(sheet =>
    written.some(formula =>
      [`'${sheet.name.replaceAll("'", "''")}'!`, `=SUMIFS(${sheet.name}!`].some(reference =>
        formula.includes(reference),
      ),
    ),
  );
  const [only, ...others] = members;
  const numbered = members.find(sheet => numberOf(sheet.name) === numberOf(name));
  return summed ?? (others.length === 0 ? only : numbered) ?? null;
}

/** « Membres (2) » → « (2) ». */
function numberOf(name: string): string {
  return /\(\d+\)$/.exec(name)?.[0] ?? '';
}
