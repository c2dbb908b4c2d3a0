import fc from 'fast-check';
import { type Finding } from '../../../src/checks/finding';
import { type Rule } from '../../../src/checks/rule';
import { runChecks } from '../../../src/checks/runChecks';
import { rules } from '../../../src/checks/rules/index';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { contextOf } from '../contextOf';
import { type TestRow } from '../tableOf';
import { amountsFrom, basisOfSix, convention, sixTables, tableOfSix } from './diagnosed';

/** The rules about figures, all together: no cause may be told twice by two of them. */
const ofFigures: readonly Rule[] = rules.filter(({ id }) => /^(CAL|ARR|TOT)-/.test(id));

const letters = ['B', 'C', 'D', 'E'];

/** Totals as formulas, that follow the lines. */
function totalsOf(rows: readonly TestRow[]) {
  return letters.map((letter, column) => ({
    formula: `=SUM(${letter}3:${letter}33)`,
    value: rows.reduce((sum, row) => sum + Number(row[column + 1]), 0),
  }));
}

function aboveInfo(table: TariffTable): Finding[] {
  return runChecks(contextOf({ tables: [table] }), ofFigures).findings.filter(
    ({ severity }) => severity !== 'info',
  );
}

const tableWith = (table: (typeof sixTables)[number], edit: (rows: TestRow[]) => TestRow[]) => {
  const rows = edit([...(tableOfSix(table).lines.length > 0 ? soundRowsOf(table) : [])]);
  return tableOfSix(table, () => rows, { totals: totalsOf(rows) });
};

const soundRowsOf = (table: (typeof sixTables)[number]): TestRow[] => {
  let kept: TestRow[] = [];
  tableOfSix(table, rows => (kept = rows));
  return kept;
};

test.each(sixTables.map(table => [table[0], table[1], table] as const))(
  '%s %s as printed: nothing above information',
  (_, __, table) => expect(aboveInfo(tableWith(table, rows => rows))).toEqual([]),
);

const cellOfSix = fc.record({
  table: fc.constantFrom(...sixTables),
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 2, max: 4 }),
});

const replaced = (rows: readonly TestRow[], row: number, column: number, amount: string) =>
  rows.map((cells, index): TestRow =>
    index === row ? (cells.map((cell, at) => (at === column ? amount : cell)) as unknown as TestRow) : cells,
  );

const amountOf = (cents: number) => (cents / 100).toFixed(2);

/** Any amount, one near the right one, or one that differs by a digit: whatever a hand may type. */
const wrongAmount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map(cents => () => amountOf(cents)),
  fc
    .integer({ min: -300, max: 300 })
    .map(cents => (right: string) => amountOf(Math.round(Number(right) * 100) + cents)),
  fc.tuple(fc.nat(8), fc.nat(9)).map(([place, digit]) => (right: string) => {
    const digits = [...right];
    const at = place % digits.length;
    if (digits[at] !== '.') digits[at] = String(digit);
    return digits.join('');
  }),
);

test('any other amount in any of the 558 cells: that cell first, and no other', () => {
  fc.assert(
    fc.property(cellOfSix, wrongAmount, ({ table, row, column }, change) => {
      const right = soundRowsOf(table)[row]?.[column] as string;
      const wrong = change(right);
      fc.pre(Number(wrong) !== Number(right));
      const findings = aboveInfo(tableWith(table, rows => replaced(rows, row, column, wrong)));
      expect(findings.map(({ cells }) => cells)).toEqual([[`${letters[column - 1] ?? ''}${row + 3}`]]);
    }),
    { numRuns: 600 },
  );
});

test('each of the 558 cells, ten euros off', () => {
  for (const table of sixTables) {
    soundRowsOf(table).forEach((cells, row) => {
      for (const column of [2, 3, 4]) {
        const wrong = amountOf(Math.round(Number(cells[column]) * 100) + 1000);
        const [first, ...others] = aboveInfo(tableWith(table, rows => replaced(rows, row, column, wrong)));
        expect(others).toEqual([]);
        expect(first?.cells[0]).toBe(`${letters[column - 1] ?? ''}${row + 3}`);
      }
    });
  }
});

test('a wrong population whose amounts follow: no finding on the amounts, whatever the total', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sixTables),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 400_000 }),
      fc.boolean(),
      (table, row, population, followsTotal) => {
        const right = convention.members[row]?.population ?? 0;
        fc.pre(population !== right);
        const totalPopulation = followsTotal ? 472573 - right + population : 472573;
        const basis = { ...basisOfSix(table), totalPopulation };
        const changed = tableWith(table, rows =>
          rows.map(([name, written], index): TestRow => {
            const own = index === row ? population : Number(written);
            return [name, own, ...amountsFrom(basis, own)];
          }),
        );
        expect(aboveInfo(changed)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a wrong population beside right amounts: none either', () => {
  const changed = tableWith(sixTables[0], rows =>
    rows.map((cells, row): TestRow =>
      row === 11 ? ([cells[0], 10797, ...cells.slice(2)] as TestRow) : cells,
    ),
  );
  expect(aboveInfo(changed)).toEqual([]);
});
