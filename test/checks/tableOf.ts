import { cellAddress } from '../../src/checks/cellAddress';
import {
  type ColumnRole,
  type FigureCell,
  type Stated,
  type TableLine,
  type TariffTable,
} from '../../src/checks/tariffTable';
import { type Convention, yearsOf } from '../../src/domain/conventions/convention';
import { findApplication } from '../../src/domain/conventions/findApplication';
import { findPayer } from '../../src/domain/conventions/findPayer';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../src/domain/money/decimal';
import { heraultCommunes } from '../../src/domain/names/heraultCommunes';
import { matchMember, type MemberMatch } from '../../src/domain/names/matchMember';

/**
 * A figure of a test table: a number or a decimal text ("896.95"), both numbers of the sheet; "X", "-", "néant" or
 * null, not subscribed or empty; a text as typed; a formula and its result.
 */
export type TestFigure =
  | number
  | string
  | null
  | { readonly text: string; readonly value?: string; readonly isAmbiguous?: true }
  | { readonly formula: string; readonly value: number | string; readonly r1c1?: string };

/** A name as written; with the match it leads to, unless `matchMember` finds it. */
export type TestName = string | { readonly written: string; readonly match: MemberMatch };

/** Name, population, cost over the period, annual cost, billed. */
export type TestRow = readonly [TestName, ...(readonly TestFigure[])];

export interface TestTable {
  readonly application?: string | null;
  readonly payer?: 'COMMUNE' | 'CCAS' | null;
  readonly rows: readonly TestRow[];
  /** Totals of the columns, in the same order; no line of totals without them. */
  readonly totals?: readonly TestFigure[];
  readonly sheet?: string;
  /** 0-based row of the title; the header is below, then the lines. */
  readonly row?: number;
  /** 0-based column of the names. */
  readonly column?: number;
  readonly convention?: Convention;
  readonly hiddenRows?: readonly number[];
  /** Anything else that recognition says of the table. */
  readonly change?: Partial<TariffTable>;
}

const FIGURES = ['population', 'period', 'annual', 'billed'] as const;
const NOT_SUBSCRIBED = /^(x|-|néant)$/i;

/**
 * A recognised table written by hand, on one sheet: title in A1, header in row 2, lines from row 3, columns A to E.
 * It states what annexe 2 prints: application, payer, rate, years, decree.
 */
export function tableOf(given: TestTable): TariffTable {
  const convention = given.convention ?? findConvention(undefined);
  const { sheet = 'Annexe 2', row = 0, column = 0 } = given;
  const header = row + 1;
  const width = Math.max(0, ...given.rows.map(({ length }) => length - 1), given.totals?.length ?? 0);
  const roles = FIGURES.slice(0, width);
  const columns = Object.fromEntries(
    (['member', ...roles] as ColumnRole[]).map((role, index) => [role, column + index]),
  );
  const lines = given.rows.map((cells, index) => lineOf(convention, cells, header + 1 + index, given));
  const totalsRow = header + 1 + lines.length;
  const { totals } = given;
  return {
    id: `${sheet}!${cellAddress(header, column)}`,
    sheet,
    firstRow: header,
    lastRow: totals ? totalsRow : totalsRow - 1,
    columns,
    headers: headersOf(convention, given, header, columns),
    lines,
    totals: totals
      ? {
          row: totalsRow,
          labelCell: cellAddress(totalsRow, column),
          figures: figuresOf(totals, totalsRow, column),
        }
      : null,
    ...statements(convention, given, row, columns),
    isPastedText: false,
    ...given.change,
  };
}

/** What a table says, where annexe 2 says it. */
function statements(
  convention: Convention,
  { application = 'E-DEMAT', payer = 'COMMUNE', sheet = 'Annexe 2', column = 0 }: TestTable,
  row: number,
  columns: TariffTable['columns'],
) {
  const title = cellAddress(row, column);
  const at = (role: ColumnRole) => cellAddress(row + 1, columns[role] ?? column);
  const state = <Value>(value: Value, cell: string, text: string): Stated<Value> => ({
    value,
    sheet,
    cell,
    text,
  });
  const paidBy = payer === null ? null : findPayer(convention, payer);
  const found = application === null ? null : findApplication(convention, application);
  const { decree, inForce } = convention.populations;
  const decreeText = `Nb d’habitants issus du décret du ${decree}`;
  return {
    application: found && { ...state(found, title, found.label), isInferred: false },
    payer: paidBy && { ...state(paidBy, title, `Tarif par ${paidBy.type}`), isInferred: false },
    statedRate: paidBy && state(paidBy.participation.rate, at('billed'), 'avec participation'),
    statedBudget: null,
    statedPeriodicity: state('period' as const, at('period'), 'Coût pour 3 ans'),
    statedYears: state(yearsOf(convention), at('period'), 'Coût pour 3 ans'),
    statedPopulationKind: null,
    statedPopulationYear: state(Number(inForce.slice(0, 4)), at('population'), decreeText),
    statedDecree: state(decree, at('population'), decreeText),
    statedTotalPopulation: null,
    statedTax: [],
    statedMemberCount: null,
    correctedPopulations: null,
    parameters: null,
  };
}

function headersOf(
  convention: Convention,
  { payer }: TestTable,
  row: number,
  columns: TariffTable['columns'],
): TariffTable['headers'] {
  const rate = payer === 'CCAS' ? '80' : '50';
  const texts: Readonly<Partial<Record<ColumnRole, string>>> = {
    member: 'Commune',
    population: `Nb d’habitants issus du décret du ${convention.populations.decree}`,
    period: 'Coût pour 3 ans',
    annual: 'Coût annuel',
    billed: `Coût annuel avec participation de ${convention.issuer.acronym} (${rate}%)`,
  };
  return Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [
      role,
      { cell: cellAddress(row, column), text: texts[role as ColumnRole] ?? role },
    ]),
  );
}

function lineOf(
  convention: Convention,
  [name, ...figures]: TestRow,
  row: number,
  given: TestTable,
): TableLine {
  const column = given.column ?? 0;
  const match =
    typeof name === 'string' ? matchMember(name, convention.members, heraultCommunes).match : name.match;
  return {
    row,
    nameCell: cellAddress(row, column),
    writtenName: typeof name === 'string' ? name : name.written,
    match,
    member: 'member' in match ? match.member : null,
    figures: figuresOf(figures, row, column),
    inseeCell: null,
    isHidden: given.hiddenRows?.includes(row) ?? false,
  };
}

function figuresOf(figures: readonly TestFigure[], row: number, column: number): TableLine['figures'] {
  const entries = figures.map((figure, index): [string, FigureCell] => [
    FIGURES[index] ?? '',
    figureOf(figure, cellAddress(row, column + 1 + index)),
  ]);
  return Object.fromEntries(entries);
}

/** One figure cell: see TestFigure. */
export function figureOf(given: TestFigure, cell: string): FigureCell {
  const plain = {
    cell,
    isNotSubscribed: false,
    isText: false,
    isAmbiguous: false,
    formula: null,
    formulaR1C1: null,
    numberFormat: 'General',
  };
  if (given === null) return { ...plain, raw: null, value: null };
  if (typeof given === 'number') return { ...plain, raw: given, value: new Decimal(given) };
  if (typeof given === 'string') {
    const isNotSubscribed = NOT_SUBSCRIBED.test(given);
    return isNotSubscribed
      ? { ...plain, raw: given, value: null, isNotSubscribed }
      : { ...plain, raw: Number(given), value: new Decimal(given) };
  }
  if ('formula' in given) {
    const { formula, value, r1c1 = formula } = given;
    return {
      ...plain,
      raw: Number(value),
      value: new Decimal(value),
      formula,
      formulaR1C1: r1c1,
    };
  }
  return {
    ...plain,
    raw: given.text,
    value: given.value === undefined ? null : new Decimal(given.value),
    isText: given.value !== undefined || given.isAmbiguous === true,
    isAmbiguous: given.isAmbiguous === true,
  };
}
