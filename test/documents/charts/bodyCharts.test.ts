import { type ChartModel } from '../../../src/documents/charts/chartModel';
import { chartValues } from '../../../src/documents/charts/chartValues';
import { comparatifSheet } from '../../../src/documents/comparatif/comparatifSheet';
import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { type SheetModel } from '../../../src/documents/sheetModel';
import { simulate } from '../../../src/documents/simulation/simulation';
import { simulationSheet } from '../../../src/documents/simulation/simulationSheet';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { Decimal } from '../../../src/domain/money/decimal';
import { shown, subscribed } from '../year/subscribed';

/** Two communes, two CCAS, one of them of the same town, and a commune that leaves. */
const convention = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'COMMUNE', ['E-DEMAT']],
  ['Lattes', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2019-12-31']],
  ['Juvignac', 'CCAS', ['E-DEMAT']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
]);

const chartsOf = (sheet: SheetModel): readonly ChartModel[] => sheet.charts ?? [];
const drawn = (sheet: SheetModel) =>
  chartsOf(sheet).map(chart =>
    chartValues(sheet, chart).map(({ name, values }) => [name, ...values.map(String)].join(' ')),
  );

test('état de répartition: what each body owes, communes and CCAS apart, in the order of the table', () => {
  const sheet = repartitionSheet(convention, 2019);
  expect(chartsOf(sheet).map(({ title }) => title)).toEqual(['Dû en 2019 — communes', 'Dû en 2019 — CCAS']);
  expect(drawn(sheet)).toEqual([
    ['Baillargues 66.29', 'Juvignac 174.24', 'Lattes 149.49'],
    ['Baillargues 42.43', 'Juvignac 38.72'],
  ]);
});

test('comparatif: before and after, who left after the others of its type, zero for what is owed no longer', () => {
  const sheet = comparatifSheet(yearStatement(convention, 2019), yearStatement(convention, 2020));
  expect(chartsOf(sheet)[0]?.series.map(({ name }) => name)).toEqual(['Dû en 2019', 'Dû en 2020']);
  expect(drawn(sheet)).toEqual([
    ['Baillargues 66.29 66.29', 'Juvignac 174.24 174.24', 'Lattes 149.49 0'],
    ['Baillargues 42.43 42.43', 'Juvignac 38.72 38.72'],
  ]);
});

const tried = (budget: string) =>
  simulationSheet(
    simulate(convention, 2020, [{ kind: 'budget', application: 'E-DEMAT', budget: new Decimal(budget) }]),
    [],
  );

test('simulation: before and after', () => {
  expect(drawn(tried('30000'))).toEqual([
    ['Baillargues 66.29 79.55', 'Juvignac 174.24 193.6'],
    ['Baillargues 42.43 47.73', 'Juvignac 38.72 46.46'],
  ]);
});

describe('alternative text: what the chart is, what stands out, where the amounts are', () => {
  test.each([
    [
      'shares',
      repartitionSheet(convention, 2019),
      [
        'Graphique « Dû en 2019 — communes » : 3 barres, 390,02 € au total.',
        'De 66,29 € (Baillargues) à 174,24 € (Juvignac). Montants : « Total annuel ».',
      ],
    ],
    [
      'before and after',
      tried('30000'),
      [
        'Graphique « Dû en 2020, avant et après — communes » : 240,53 € puis 273,15 €.',
        'Écart le plus grand : Juvignac (+19,36 €). Montants : « Avant », « Après ».',
      ],
    ],
    [
      'a fall',
      tried('20000'),
      [
        'Graphique « Dû en 2020, avant et après — communes » : 240,53 € puis 207,92 €.',
        'Écart le plus grand : Juvignac (−19,36 €). Montants : « Avant », « Après ».',
      ],
    ],
    [
      'nothing changes',
      tried('25000'),
      [
        'Graphique « Dû en 2020, avant et après — communes » : 240,53 € puis 240,53 €.',
        'Aucun montant ne change. Montants : « Avant », « Après ».',
      ],
    ],
  ])('%s', (_, sheet, sentences) => {
    expect(chartsOf(sheet)[0]?.alternative.map(plain)).toEqual(sentences);
    // Excel's charts have none: it is written under the table too.
    expect(sheet.rows.map(cells => plain(shown(cells[0]!)))).toEqual(expect.arrayContaining(sentences));
  });
});

/** With ordinary spaces. */
const plain = (sentence: string) => sentence.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['nobody', [], 0],
  ['one body', ['Juvignac'], 0],
  ['two', ['Juvignac', 'Lattes'], 1],
])('%s: %#', (_, names, count) => {
  const few = subscribed(names.map(name => [name, 'COMMUNE', ['E-DEMAT']] as const));
  expect(chartsOf(repartitionSheet(few, 2019))).toHaveLength(count);
});

test('charts stand beside the table, begin under its frozen header and do not cover one another', () => {
  for (const sheet of [repartitionSheet(convention, 2019), tried('30000')]) {
    const anchors = chartsOf(sheet).map(({ anchor }) => anchor);
    expect(anchors).toHaveLength(2);
    let free = sheet.headerRow + 1;
    for (const { row, column, rows, columns } of anchors) {
      expect(row).toBeGreaterThanOrEqual(free);
      expect(column).toBeGreaterThan(sheet.columns.length);
      expect(rows * columns).toBeGreaterThan(0);
      free = row + rows;
    }
  }
});
