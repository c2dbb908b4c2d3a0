import { type Application, type Member, type Payer } from '../domain/conventions/convention';
import { type Decimal } from '../domain/money/decimal';
import { type MemberMatch } from '../domain/names/matchMember';
import { type Message } from '../text/message';
import { type CellValue } from './snapshot';

/** The columns a tariff table may have. */
export type ColumnRole = 'insee' | 'member' | 'population' | 'period' | 'annual' | 'billed';

/** A figure as it stands in a cell. */
export interface FigureCell {
  /** A1, without the sheet. */
  readonly cell: string;
  readonly raw: CellValue;
  /** What it is read as; null when it is empty, not a figure, or not subscribed ("X", "-", "néant"). */
  readonly value: Decimal | null;
  readonly isNotSubscribed: boolean;
  /** A number kept as text: "1 037,14 €". */
  readonly isText: boolean;
  /** Ambiguous texts such as "1.037" are not read: asked. */
  readonly isAmbiguous: boolean;
  readonly formula: string | null;
  readonly formulaR1C1: string | null;
  readonly numberFormat: string;
}

/** A line of a table: one member. */
export interface TableLine {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly nameCell: string;
  /** As written, invisible characters included. */
  readonly writtenName: string;
  readonly match: MemberMatch;
  /** The member it is about, when there is no doubt or a confident suggestion. */
  readonly member: Member | null;
  readonly figures: Readonly<Partial<Record<Exclude<ColumnRole, 'member' | 'insee'>, FigureCell>>>;
  readonly inseeCell: FigureCell | null;
  readonly isHidden: boolean;
}

/** The line of totals. */
export interface TotalsLine {
  readonly row: number;
  readonly labelCell: string;
  readonly figures: TableLine['figures'];
}

/** A text that states something about a table, and where. */
export interface Stated<Value> {
  readonly value: Value;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Which legal populations: their kind, and the year they are counted for (the millésime). */
export interface PopulationBasis {
  readonly kind: 'totale' | 'municipale';
  readonly year: number;
}

/** What texts state of a table, each null when none does. */
export interface StatedFacts {
  /** Rate of participation, as a share: 0.5. */
  readonly statedRate: Stated<Decimal> | null;
  /** Budget, in euros. */
  readonly statedBudget: Stated<Decimal> | null;
  /** What that budget is said to be for. */
  readonly statedPeriodicity: Stated<'period' | 'year'> | null;
  /** Number of years in « Coût pour N ans ». */
  readonly statedYears: Stated<number> | null;
  readonly statedPopulationKind: Stated<'totale' | 'municipale'> | null;
  readonly statedPopulationYear: Stated<number> | null;
  readonly statedDecree: Stated<string> | null;
  readonly statedTotalPopulation: Stated<Decimal> | null;
  readonly statedTax: readonly Stated<'HT' | 'TTC' | 'net de taxe'>[];
  readonly statedMemberCount: Stated<number> | null;
}

/** One tariff table found in a workbook: where it stands and what it says it is, in and around it. */
export interface TariffTable extends StatedFacts {
  readonly id: string;
  readonly sheet: string;
  /** 0-based rows, inclusive: from the first header row to the last line or total. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0-based columns of the sheet. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The header cell of each column, A1. */
  readonly headers: Readonly<Partial<Record<ColumnRole, { readonly cell: string; readonly text: string }>>>;
  readonly lines: readonly TableLine[];
  readonly totals: TotalsLine | null;
  /** Null when nothing near the table names it. `isInferred`: worked out from the figures, to be confirmed. */
  readonly application: (Stated<Application> & { readonly isInferred: boolean }) | null;
  readonly payer: (Stated<Payer> & { readonly isInferred: boolean }) | null;
  /** The populations it is made with, when the user says so; they go before whatever its texts and figures say. */
  readonly correctedPopulations: PopulationBasis | null;
  /** What sheets of parameters state of it, beside its own texts; null when there is none. */
  readonly parameters: StatedFacts | null;
  /** A table read out of lines of text, pasted from a PDF: nothing can be written back in place. */
  readonly isPastedText: boolean;
}

/** What is stated of a table: in and around it, then on sheets of parameters. */
export function statementsOf(table: TariffTable): readonly StatedFacts[] {
  return table.parameters ? [table, table.parameters] : [table];
}

/** The first of them that states a fact. */
export function factOf<Name extends keyof StatedFacts>(table: TariffTable, name: Name): StatedFacts[Name] {
  return table[name] ?? table.parameters?.[name] ?? table[name];
}

/** What recognition made of a workbook. */
export interface Recognition {
  readonly tables: readonly TariffTable[];
  /** Areas that look like data but could not be placed, with the reason to tell. */
  readonly unplaced: readonly {
    /** That of a table, so that the user may correct it. */
    readonly id: string;
    readonly sheet: string;
    readonly area: string;
    readonly reason: Message;
  }[];
}
