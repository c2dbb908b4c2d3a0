import { readFileSync } from 'node:fs';
import { type Sheet, type Workbook } from 'hucre/xlsx';
import { annexe2Workbook } from '../../src/cli/annexe2Workbook';
import { annexe2Layout, parameterPlaces } from '../../src/documents/annexe2/annexe2Layout';
import { numberCell } from '../../src/documents/cells';
import { type CellModel, type SheetModel } from '../../src/documents/sheetModel';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../src/domain/money/decimal';
import { proRataCosts } from '../../src/domain/tariff/proRata';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { printedLines, printedTotals } from '../data/printedAnnexe2';
import { libreOffice } from './libreOffice';
import { readWorkbook, sheetOf, shownIn } from './readWorkbook';

const MINUTES = 60_000;
const WRONG = new Decimal('-987654.32');
const AMOUNT_COLUMNS = { period: 2, annual: 3, billed: 4 } as const;

const convention = findConvention('montpellier-2019');
const tables = annexe2Workbook(convention, 'native');
const { totals, held } = annexe2Layout(tables[0]!.table);
const rows = { ...parameterPlaces, totals, ...held! };
const nameOf = (application: string, payer: string) => {
  const found = tables.find(
    ({ table }) => table.application.code === application && table.payer.type === payer,
  );
  if (found === undefined) throw new Error(`no table ${application} ${payer}`);
  return found.sheet.name;
};

const withCells = (
  sheet: SheetModel,
  change: (cell: CellModel, row: number, column: number) => CellModel,
) => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((cell, column) => change(cell, row, column))),
});

/** The same formulas, every stored result wrong: what is right afterwards was computed. */
const withWrongResults = (sheet: SheetModel) =>
  withCells(sheet, cell =>
    cell.content.kind === 'formula' ? { ...cell, content: { ...cell.content, expected: WRONG } } : cell,
  );

async function openedBy(recalculation: 'always' | 'never', sheets: readonly SheetModel[]): Promise<Workbook> {
  const calc = libreOffice(recalculation);
  try {
    const bytes = await workbookBytes(sheets, convention.label);
    return await readWorkbook(readFileSync(calc.convert(bytes, 'annexe2.xlsx', 'xlsx')));
  } finally {
    calc.remove();
  }
}

const rowOf = (sheet: Sheet, member: string) => {
  const row = sheet.rows.findIndex(([name]) => name === member);
  if (row < 0) throw new Error(`no line "${member}"`);
  return row;
};

/** A number of a sheet as text, exact to the last digit. */
const exactIn = (sheet: Sheet, row: number, column: number): string => String(shownIn(sheet, row, column));

describe('the native formulas, their stored results made wrong, recalculated by LibreOffice', () => {
  let recalculated: Workbook;
  beforeAll(async () => {
    recalculated = await openedBy(
      'always',
      tables.map(({ sheet }) => withWrongResults(sheet)),
    );
  }, 3 * MINUTES);

  test.each(printedLines)('$application $payer $name: $period, $annual, $billed', line => {
    const sheet = sheetOf(recalculated, nameOf(line.application, line.payer));
    const row = rowOf(sheet, line.name);

    expect([
      shownIn(sheet, row, AMOUNT_COLUMNS.period),
      shownIn(sheet, row, AMOUNT_COLUMNS.annual),
      shownIn(sheet, row, AMOUNT_COLUMNS.billed),
    ]).toEqual([Number(line.period), Number(line.annual), Number(line.billed)]);
  });

  test.each(printedTotals)('$application $payer: totals, budgets and gaps', total => {
    const sheet = sheetOf(recalculated, nameOf(total.application, total.payer));
    const { table } = tables.find(({ sheet: { name } }) => name === sheet.name)!;

    expect(shownIn(sheet, rows.totals - 1, 1)).toBe(472_573);
    for (const [column, index] of Object.entries(AMOUNT_COLUMNS) as ['period', 2][]) {
      const budget = table.columns.find(({ name }) => name === column)!.held!.budget.toDecimalPlaces(2);
      expect(exactIn(sheet, rows.totals - 1, index)).toBe(String(Number(total[column])));
      expect(exactIn(sheet, rows.budgets - 1, index)).toBe(budget.toString());
      expect(exactIn(sheet, rows.gap - 1, index)).toBe(new Decimal(total[column]).minus(budget).toString());
    }
  });

  test('every formula gives what its model expects', () => {
    let compared = 0;
    for (const { sheet } of tables) {
      const computed = sheetOf(recalculated, sheet.name);
      sheet.rows.forEach((cells, row) =>
        cells.forEach(({ content }, column) => {
          if (content.kind !== 'formula') return;
          const shown = shownIn(computed, row, column);
          compared += 1;
          if (typeof content.expected === 'string') expect(shown).toBe(content.expected);
          else expect(shown).toBe(content.expected.toNumber());
        }),
      );
    }
    // 3 labels that follow a parameter, 31 lines × 3 amounts, then 4 + 4 + 4 + 4 + 3 cells below, on six sheets.
    expect(compared).toBe(6 * (3 + 31 * 3 + 19));
  });

  test.each([
    { member: 'Juvignac', payer: 'COMMUNE', applications: ['E-DEMAT', 'E-SERVICES'], total: '174.24' },
    { member: 'Baillargues', payer: 'CCAS', applications: ['E-DEMAT', 'MARCHES'], total: '42.43' },
  ])('$member, $payer: $total', ({ member, payer, applications, total }) => {
    const billed = applications.map(application => {
      const sheet = sheetOf(recalculated, nameOf(application, payer));
      return exactIn(sheet, rowOf(sheet, member), AMOUNT_COLUMNS.billed);
    });

    expect(Decimal.sum(...billed).toFixed(2)).toBe(total);
  });
});

test(
  'a LibreOffice that computes nothing shows the wrong results: the check above can fail',
  async () => {
    const opened = await openedBy(
      'never',
      tables.map(({ sheet }) => withWrongResults(sheet)),
    );

    for (const { sheet } of tables) {
      expect(shownIn(sheetOf(opened, sheet.name), rows.totals - 1, 2)).toBe(WRONG.toNumber());
    }
  },
  3 * MINUTES,
);

test(
  'the sheet follows its parameter cells: another budget, length, participation and population total',
  async () => {
    const parameters = new Map<number, Decimal>([
      [rows.budget, new Decimal('61234.56')],
      [rows.years, new Decimal(4)],
      [rows.participation, new Decimal('0.35')],
      [rows.totalPopulation, new Decimal(480_001)],
    ]);
    const { sheet } = tables[0]!;
    const changed = withCells(withWrongResults(sheet), (cell, row, column) => {
      const value = column === 1 ? parameters.get(row + 1) : undefined;
      return value === undefined ? cell : numberCell(value, cell.style);
    });
    const opened = sheetOf(await openedBy('always', [changed]), sheet.name);

    for (const { name, population } of convention.members) {
      const costs = proRataCosts({
        population,
        totalPopulation: 480_001,
        budget: new Decimal('61234.56'),
        budgetPeriodicity: 'period',
        years: 4,
        participation: new Decimal('0.35'),
      });
      const row = rowOf(opened, name);
      expect([2, 3, 4].map(column => shownIn(opened, row, column))).toEqual(
        [costs.period, costs.annual, costs.billed].map(amount => amount.toNumber()),
      );
    }
    // The members no longer make up the total: the sheet says so.
    expect(shownIn(opened, rows.verdict - 1, 1)).toBe('à vérifier');
  },
  3 * MINUTES,
);
