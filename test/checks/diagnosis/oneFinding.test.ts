import { runChecks } from '../../../src/checks/runChecks';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { type TestRow } from '../tableOf';
import { cents, recomputed, sixTables, tableOfSix } from './diagnosed';

/** Every rule of the product, on a table without totals: what is told above information. */
function told(table: TariffTable): string[] {
  return runChecks(contextOf({ tables: [table] }))
    .findings.filter(({ rule, severity }) => severity !== 'info' && rule !== 'TOT-02')
    .map(({ rule }) => rule);
}

/** One mistake over a whole table, and the one rule that tells it: no sum, no total adds to it. */
describe.each(sixTables.map(table => ({ name: `${table[0]} ${table[1]}`, table })))('$name', ({ table }) => {
  const [, payer, budget, participation] = table;
  const share = new Decimal(1).minus(participation);

  test.each([
    ['as printed', () => recomputed(table, {}), []],
    ['yearly budget', () => recomputed(table, { budget: new Decimal(budget * 3) }), ['CAL-05']],
    ['two years', () => recomputed(table, { years: 2 }), ['CAL-06']],
    ['a rate of 60 %', () => recomputed(table, { participation: new Decimal('0.6') }), ['CAL-07']],
    ['gross for net', () => recomputed(table, { participation: new Decimal(0) }), ['CAL-07']],
    ['the complement', () => recomputed(table, { participation: share }), payer === 'CCAS' ? ['CAL-08'] : []],
    ['a budget of 30 500 €', () => recomputed(table, { budget: new Decimal(30500) }), ['CAL-12']],
    ['the municipal total', () => recomputed(table, { totalPopulation: 465070 }), ['CAL-13']],
    ['the total of the délibération', () => recomputed(table, { totalPopulation: 472897 }), ['CAL-13']],
    [
      'one row too low',
      () =>
        tableOfSix(table, rows =>
          rows.map((row, index): TestRow => {
            const [name, population] = row;
            const [, , period, annual, billed] = rows.at(index - 1) ?? row;
            return [name, population ?? null, period ?? null, annual ?? null, billed ?? null];
          }),
        ),
      ['CAL-01'],
    ],
    [
      'a cost per inhabitant of four decimals',
      () => {
        const unit = new Decimal(budget).div(472573).toDecimalPlaces(4);
        return tableOfSix(table, rows =>
          rows.map(([name, population]): TestRow => {
            const period = unit.times(Number(population));
            return [
              name,
              population ?? null,
              cents(period),
              cents(period.div(3)),
              cents(period.times(share).div(3)),
            ];
          }),
        );
      },
      ['CAL-02'],
    ],
  ])('%s', (_, changed, rules) => expect(told(changed())).toEqual(rules));
});
