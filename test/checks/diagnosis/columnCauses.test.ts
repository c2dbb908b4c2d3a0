import { Decimal } from '../../../src/domain/money/decimal';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { type TestRow } from '../tableOf';
import {
  amountsFrom,
  basisOfSix,
  cents,
  convention,
  diagnosed,
  recomputed,
  sixTables,
  summaries,
  tableOfSix,
} from './diagnosed';

const kinds = (table: ReturnType<typeof tableOfSix>) =>
  diagnosed(table).map(({ rule, cause }) => `${rule} ${cause.kind}`);

describe.each(sixTables.map(table => ({ name: `${table[0]} ${table[1]}`, table })))('$name', ({ table }) => {
  const [, payer, budget, participation] = table;
  const share = new Decimal(1).minus(participation);

  test('as printed: nothing', () => expect(diagnosed(tableOfSix(table))).toEqual([]));

  test('annual budget taken for the period: one cause', () => {
    expect(summaries(diagnosed(recomputed(table, { budget: new Decimal(budget).times(3) })))).toEqual([
      'CAL-05 years 93',
    ]);
    expect(summaries(diagnosed(recomputed(table, { budget: new Decimal(budget).div(3) })))).toEqual([
      'CAL-05 years 93',
    ]);
  });

  test.each([2, 4, 5])('divided by %i', years => {
    expect(kinds(recomputed(table, { years }))).toEqual(['CAL-06 divisor']);
  });

  // For a CCAS a rate of 40 % is a year forgotten, 20 % × 3: told as such unless the header says 40 %.
  test.each(['0.45', '0.6', '0.75', '0.125', '0', '0.9'])('a rate of %s', rate => {
    expect(kinds(recomputed(table, { participation: new Decimal(rate) }))).toEqual(['CAL-07 rate']);
  });

  test("the other payer's rate, or the complement", () => {
    const other = payer === 'CCAS' ? '0.5' : '0.8';
    expect(kinds(recomputed(table, { participation: new Decimal(other) }))).toEqual(['CAL-07 rate']);
    const complement = diagnosed(recomputed(table, { participation: share }));
    expect(complement.map(({ rule }) => rule)).toEqual(payer === 'CCAS' ? ['CAL-08'] : []);
  });

  test.each([465070, 472897, 497771, 470000])('divided by %i inhabitants', totalPopulation => {
    const [only, ...others] = diagnosed(recomputed(table, { totalPopulation }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ rule: 'CAL-13', cause: { kind: 'denominator' } });
  });

  test.each([15000, 20000, 25000, 26000, 18500])('on a budget of %i', other => {
    const changed = recomputed(table, { budget: new Decimal(other) });
    expect(kinds(changed)).toEqual(other === budget ? [] : ['CAL-12 budget']);
  });

  test('VAT added', () => {
    const changed = recomputed(table, { budget: new Decimal(budget).times('1.2') });
    expect(kinds(changed)).toEqual([
      ...(budget * 1.2 === 25000 || budget * 1.2 === 20000 ? ['CAL-12 budget'] : ['CAL-01 tax']),
    ]);
  });

  const rewritten = (amount: (right: string[], population: number) => readonly (string | undefined)[]) =>
    tableOfSix(table, rows =>
      rows.map(([name, population, ...right]): TestRow => [
        name,
        population ?? null,
        ...amount(right as string[], Number(population)).map(figure => figure ?? null),
      ]),
    );

  test('net amounts from the rounded annual ones', () => {
    const changed = rewritten(([period, annual]) => [
      period,
      annual,
      cents(new Decimal(annual ?? 0).times(share)),
    ]);
    // With a share of 20 %, no amount of 2019 differs.
    expect(kinds(changed)).toEqual(payer === 'CCAS' ? [] : ['CAL-02 rounding']);
  });

  test.each([4, 3, 5])('cost per inhabitant rounded to %i decimals', decimals => {
    const unit = new Decimal(budget).div(472573).toDecimalPlaces(decimals);
    const changed = rewritten((_, population) => [
      cents(unit.times(population)),
      cents(unit.times(population).div(3)),
      cents(unit.times(population).times(share).div(3)),
    ]);
    expect(kinds(changed)).toEqual(['CAL-02 rounding']);
  });

  test('amounts cut instead of rounded', () => {
    const basis = basisOfSix(table);
    const changed = rewritten((_, population) => {
      const period = basis.budget.times(population).div(472573);
      return [period, period.div(3), period.div(3).times(share)].map(amount =>
        amount.toFixed(2, Decimal.ROUND_DOWN),
      );
    });
    expect(kinds(changed)).toEqual(['CAL-02 rounding']);
  });

  test('the printed formula, PopTot − Part3M', () => {
    const printed = (population: number, cost: Decimal) =>
      cost.times(population).div(new Decimal(472573).minus(cost.times(participation)));
    const changed = rewritten((_, population) => [
      cents(printed(population, new Decimal(budget))),
      cents(printed(population, new Decimal(budget).div(3))),
      cents(printed(population, new Decimal(budget).div(3))),
    ]);
    expect(kinds(changed)).toEqual(['CAL-10 printed-formula']);
  });

  test.each([1, 2, -1])('amounts %i rows too low', by => {
    const changed = tableOfSix(table, rows =>
      rows.map(([name, population], index): TestRow => {
        const source = rows[(index - by + rows.length) % rows.length] ?? rows[0]!;
        return [name, population ?? null, ...source.slice(2)] as unknown as TestRow;
      }),
    );
    expect(summaries(diagnosed(changed))).toEqual(['CAL-01 shift 93']);
  });

  test('one column pushed down from its tenth row', () => {
    const changed = tableOfSix(table, rows =>
      rows.map(([name, population, period, annual, billed], index): TestRow => {
        const moved = index < 10 ? billed : index === 10 ? '1.00' : rows[index - 1]?.[4];
        return [name, population ?? null, period ?? null, annual ?? null, moved ?? null];
      }),
    );
    expect(summaries(diagnosed(changed))).toEqual(['CAL-01 shift 21']);
  });

  test('one column sorted by itself', () => {
    const changed = tableOfSix(table, rows => {
      const sorted = rows.map(row => row[3] as string).sort((a, b) => Number(a) - Number(b));
      return rows.map(([name, population, period, , billed], index): TestRow => [
        name,
        population ?? null,
        period ?? null,
        sorted[index] ?? null,
        billed ?? null,
      ]);
    });
    expect(kinds(changed)).toEqual(['CAL-01 permuted']);
  });

  test('municipal populations behind the amounts, on our total or on their own', () => {
    const municipal = (insee: string) =>
      montpellierPopulations.communes[insee]?.find(({ kind, year }) => kind === 'municipale' && year === 2016)
        ?.population ?? 0;
    const changed = (totalPopulation: number) =>
      tableOfSix(table, rows =>
        rows.map(([name, population], index): TestRow => {
          const basis = { ...basisOfSix(table), totalPopulation };
          const inhabitants = municipal(convention.members[index]?.insee ?? '');
          const annual = basis.budget.times(inhabitants).div(totalPopulation * 3);
          return [
            name,
            population ?? null,
            cents(basis.budget.times(inhabitants).div(totalPopulation)),
            cents(annual),
            cents(annual.times(share)),
          ];
        }),
      );
    expect(kinds(changed(472573))).toEqual(['CAL-01 populations']);
    expect(kinds(changed(465070))).toEqual(['CAL-13 populations']);
  });

  test('names a row too low, populations and amounts together: told by PER-04, not here', () => {
    const changed = tableOfSix(table, rows =>
      rows.map(
        (row, index): TestRow => [rows.at(index - 1)?.[0] ?? '', ...row.slice(1)] as unknown as TestRow,
      ),
    );
    expect(diagnosed(changed)).toEqual([]);
  });

  test('a population column of another kind, amounts and total that follow from it: told by POP-02', () => {
    const changed = tableOfSix(table, rows =>
      rows.map(([name], index): TestRow => {
        const entries = montpellierPopulations.communes[convention.members[index]?.insee ?? ''] ?? [];
        const own = entries.find(({ kind, year }) => kind === 'municipale' && year === 2016)?.population ?? 0;
        return [name, own, ...amountsFrom({ ...basisOfSix(table), totalPopulation: 465070 }, own)];
      }),
    );
    expect(diagnosed(changed)).toEqual([]);
  });

  test('two causes together are two findings', () => {
    const changed = recomputed(table, { totalPopulation: 465070, participation: new Decimal('0.6') });
    expect(kinds(changed)).toEqual(['CAL-13 denominator', 'CAL-07 rate']);
  });
});
