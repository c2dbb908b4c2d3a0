import { pasted, sheetOf, type TestSheet } from '../snapshotOf';
import { printedBody, printedHeader } from './printedPages';
import { recogniseSheets } from './recognised';

/** 200 000 cells: 50 sheets of 400 rows and 10 columns, half numbers, half texts that are all different. */
const heavy = Array.from({ length: 50 }, (_, sheet) =>
  sheetOf(
    `Feuille ${sheet}`,
    Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 10 }, (_cell, column) =>
        column % 2 === 0 ? `Ligne ${sheet} intitulé ${row} numéro ${column}` : row * column + 0.5,
      ),
    ),
  ),
);

const printed = pasted([printedHeader(50), ...printedBody('E-DEMAT', 'COMMUNE')].join('\n'));

/** Every second line a town, as in a list of staff or of suppliers. */
const towns: TestSheet = Array.from({ length: 20000 }, (_, row) => [
  `Agent ${row}`,
  ['Montpellier', 'Lattes', 'Béziers', 'Sète', 'Jacou', 'Le Crès'][row % 6] ?? '',
  row % 3 === 0 ? null : 1200 + row,
  `${row} rue de Lattes`,
]);

/** Two thousand small tables on one sheet: each is to be looked at once. */
const stacked: TestSheet = Array.from({ length: 2000 }, (): TestSheet => [
  ['Commune', 'Population', 'Coût pour 3 ans', 'Coût annuel', 'Net à facturer'],
  ['Lattes', 16955, 896.95, 298.98, 149.49],
  ['Jacou', 6911, 365.6, 121.87, 60.93],
  ['Total', 23866, 1262.55, 420.85, 210.42],
]).flat();

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

// Ten times what it takes on a slow machine: a quadratic step would still go far beyond.
test.each([
  ['200 000 cells without a table', heavy, 0],
  [
    '200 000 cells and 50 tables',
    heavy.map(({ name }, i) =>
      sheetOf(name, [
        ...printed,
        ...Array.from({ length: 400 }, (_, row) => [
          `x${i} ${row}`,
          row,
          row,
          row,
          row,
          row,
          row,
          row,
          row,
          row,
        ]),
      ]),
    ),
    50,
  ],
  ['2 000 tables stacked', [sheetOf('Pile', stacked)], 2000],
  ['80 000 cells with a town on every line', [sheetOf('Agents', towns)], 0],
] as const)('%s', (_, sheets, tables) => {
  let found = -1;
  const taken = milliseconds(() => (found = recogniseSheets(sheets).tables.length));
  expect(found).toBe(tables);
  if (process.env['SHOW_TIMES']) console.log(`${_}: ${Math.round(taken)} ms`);
  expect(taken).toBeLessThan(5000);
});
