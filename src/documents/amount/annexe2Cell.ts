import { type Position } from '../../checks/cellAddress';
import { type CellValue, type SheetSnapshot } from '../../checks/snapshot';
import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { plainSpaces } from '../../domain/money/numberText';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Explanation, explainPrice } from '../../domain/tariff/explainPrice';
import { explanationTitle } from '../../domain/tariff/explanationWords';
import { memberQuantities } from '../../domain/tariff/memberQuantities';
import { type Quantities } from '../../domain/tariff/measure';
import { type Tariff } from '../../domain/tariff/tariff';
import { text } from '../../text/inFrench';
import { message } from '../../text/message';
import { basisRows, headerCells, headingRows } from '../annexe2/annexe2Heading';
import { type Annexe2Line, type Annexe2Table, type ColumnName } from '../annexe2/annexe2Model';
import { firstDayOf, onceOnly } from '../annexe2/pricedTable';
import { type CellModel } from '../sheetModel';
import { type CellOutcome } from './cellOutcome';
import { formulaAt, valueAt } from './sheetCells';
import { withSheetParameters } from './sheetParameters';

/** Titles stand in the first lines and columns; what is typed around them does no harm. */
const HEAD = { rows: 40, columns: 3 };

/** An annexe 2 table that we wrote, found on a sheet by its own titles. */
interface WrittenTable {
  readonly table: Annexe2Table;
  readonly sheet: SheetSnapshot;
  /** The cell of its title. */
  readonly title: Position;
  /** The row of its column headers. */
  readonly header: number;
}

/**
 * How the amount of a cell of an annexe 2 that we wrote is obtained; null when it is no amount of one. A population, a
 * budget or a rate that the user changed on the sheet is the one that its formulas follow, and is explained as such.
 *
 * @param tables those that the convention can have.
 * @throws DomainError when the figures changed on the sheet make no price.
 */
export function annexe2CellOutcome(
  sheet: SheetSnapshot,
  at: Position,
  tables: readonly Annexe2Table[],
): CellOutcome | null {
  const written = writtenTable(sheet, tables);
  if (!written || at.row <= written.header) return null;
  const { table, title } = written;
  const column = columnAt(written, at.column);
  if (column === null) return null;
  const name = valueAt(sheet, { row: at.row, column: title.column });
  if (name === null) return null;
  const value = valueAt(sheet, at);
  const found = typeof value === 'number' ? new Decimal(value) : null;
  if (name === text('annexe2.totals'))
    return { kind: 'explained', explanation: sumExplanation(written, column, at), found, member: null };
  const line = table.lines.find(({ member }) => member.name === name);
  if (!line) return { kind: 'unexplained', why: message('amount.summaryLine') };
  return {
    kind: 'explained',
    explanation: lineExplanation(written, line, column, at),
    found,
    member: line.member.name,
  };
}

function writtenTable(sheet: SheetSnapshot, tables: readonly Annexe2Table[]): WrittenTable | null {
  const found = tables.flatMap(table => {
    const heading = [...headingRows(table), ...basisRows(table, 'values')];
    const title = titleOn(sheet, heading[0]?.[1][0]);
    const header = title && headerRow(sheet, title);
    if (!title || header === null) return [];
    const isWritten = ([row, cells]: (typeof heading)[number]) =>
      plain(valueAt(sheet, { row: title.row + row - 1, column: title.column })) === plain(textOf(cells[0]));
    const count = heading.filter(isWritten).length;
    return isWritten(heading[1]!) ? [{ table, sheet, title, header, count }] : [];
  });
  // Several tariffs of one service and payer have the same titles: their terms tell them apart.
  return found.sort((one, other) => other.count - one.count)[0] ?? null;
}

function titleOn(sheet: SheetSnapshot, title: CellModel | undefined): Position | null {
  const wanted = plain(textOf(title));
  for (const [down, line] of sheet.values.slice(0, HEAD.rows).entries()) {
    const right = line.slice(0, HEAD.columns).map(plain).indexOf(wanted);
    if (right >= 0) return { row: sheet.origin.row + down, column: sheet.origin.column + right };
  }
  return null;
}

function headerRow(sheet: SheetSnapshot, { row, column }: Position): number | null {
  const wanted = text('annexe2.header.member');
  for (let at = row + 1; at < sheet.origin.row + sheet.values.length; at += 1)
    if (valueAt(sheet, { row: at, column }) === wanted) return at;
  return null;
}

/** The column of amounts that a column of the sheet is: by its header, else by its place. */
function columnAt({ table, sheet, title, header }: WrittenTable, column: number): ColumnName | null {
  const headers = headerCells(table, 'values').map(cell => plain(textOf(cell)));
  const named = headers.indexOf(plain(valueAt(sheet, { row: header, column })));
  const index = (named >= 0 ? named : column - title.column) - 1 - table.measures.length;
  return table.columns[index]?.name ?? null;
}

function lineExplanation(
  written: WrittenTable,
  line: Annexe2Line,
  column: ColumnName,
  at: Position,
): Explanation {
  const { table, sheet, title } = written;
  const isFormula = /^=ROUND\(/i.test(formulaAt(sheet, at) ?? '');
  const terms = table.shared && isFormula ? withSheetParameters(table, sheet, title) : table;
  const [own] = terms.application.tariffs;
  const tariff: Tariff = table.shared && own ? own : table.tariff;
  const owedOnce = column === 'once' ? onceOnly(tariff) : null;
  const request = {
    ...terms,
    application: { ...terms.application, tariffs: [owedOnce ?? tariff] },
    insee: line.member.insee,
    quantities: isFormula
      ? quantitiesOn(written, line, at.row)
      : memberQuantities(table.convention, line.member),
    on: firstDayOf(tariff, terms.convention),
  };
  const price = explainPrice(request, column === 'period' || column === 'annual' ? column : 'billed');
  if (column === 'vat' && price.tax) return { ...price, result: price.tax.vat };
  if (column === 'total' && price.tax) return { ...price, result: price.tax.total };
  return price;
}

/** The quantities as the line has them now, which its formulas follow. */
function quantitiesOn(
  { table, sheet, title }: WrittenTable,
  { member }: Annexe2Line,
  row: number,
): Quantities {
  const read = table.measures.flatMap((measure, index) => {
    const value = valueAt(sheet, { row, column: title.column + 1 + index });
    return typeof value === 'number' ? [[measure, value] as const] : [];
  });
  return { ...memberQuantities(table.convention, member), ...Object.fromEntries(read) };
}

/** A total: the sum of the rounded amounts above it, and how far that is from the budget it shares out. */
function sumExplanation(
  { table, sheet, header }: WrittenTable,
  column: ColumnName,
  at: Position,
): Explanation {
  const { convention, application, payer } = table;
  const amounts = Array.from({ length: at.row - header - 1 }, (_, index) =>
    valueAt(sheet, { row: header + 1 + index, column: at.column }),
  ).filter(value => typeof value === 'number');
  const sum = roundToCents(amounts.reduce((total, value) => total.plus(value), new Decimal(0)));
  const held = table.columns.find(({ name }) => name === column)?.held ?? null;
  const budget = held && roundToCents(held.budget);
  return {
    title: explanationTitle(application, payer, convention),
    inputs: budget
      ? [
          {
            label: message('amount.budgetOfColumn'),
            value: formatEuros(budget),
            source: table.convention.source,
          },
        ]
      : [],
    steps: [
      {
        computation: message('amount.sum', { count: amounts.length }),
        exact: sum,
        shown: formatEuros(sum),
      },
      ...(budget
        ? [
            {
              computation: message('amount.gap', { sum: formatEuros(sum), budget: formatEuros(budget) }),
              exact: sum.minus(budget),
              shown: formatEuros(sum.minus(budget)),
            },
          ]
        : []),
    ],
    result: sum,
  };
}

function textOf(cell: CellModel | undefined): string {
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

/** What a cell says, whatever its spaces: sheets written before their typography have plain ones. */
function plain(value: CellValue): string {
  return plainSpaces(String(value));
}
