import { isRatesSheet, readRates } from '../../../src/documents/lateInterest/readRates';
import { ratesSheet } from '../../../src/documents/lateInterest/ratesSheet';
import { publicProcurementInterest } from '../../../src/domain/calendar/lateInterest';
import { shippedLateInterestRates } from '../../../src/domain/calendar/lateInterestRates';
import { Decimal } from '../../../src/domain/money/decimal';
import { gridOf } from '../parameters/gridOf';

const sheet = () => gridOf(ratesSheet(shippedLateInterestRates));
/** The 0-based row of the titles of the table, of its first line, and of the line left to be filled in. */
const HEADER = 9;
const FIRST = HEADER + 1;
const FREE = FIRST + 30;
type Grid = ReturnType<typeof sheet>;

const changed = (change: (grid: Grid) => void) => {
  const grid = sheet();
  change(grid);
  return readRates(grid);
};
const problemsOf = (change: (grid: Grid) => void) => {
  const read = changed(change);
  return read.kind === 'refused' ? read.problems : [];
};

test('the sheet written from the rates that are shipped reads back the same', () => {
  expect(isRatesSheet(sheet())).toBe(true);
  expect(readRates(sheet())).toEqual({ kind: 'rates', rates: shippedLateInterestRates });
});

test('a line added with its source is used, and so is one that was changed', () => {
  const read = changed(({ values }) => {
    values[FREE] = ['commande publique', 46_204, 46_387, 0.0215, 'BCE, 10/06/2026'];
    values[FIRST]![3] = '1,5 %';
  });
  if (read.kind !== 'rates') throw new Error('refused');
  const { rates } = read.rates.publicProcurement;
  expect(rates.map(({ semester }) => semester).at(-1)).toBe('2026-S2');
  expect(rates[0]).toMatchObject({ semester: '2019-S1', percent: new Decimal('1.5') });
  const late = { amount: new Decimal('1000'), due: '2026-09-30', paid: '2026-10-30' };
  const { interest, periods } = publicProcurementInterest(late, read.rates);
  // 1000 × 10,15 % × 30 / 365 = 8,342
  expect([interest.toFixed(2), periods[0]!.source]).toEqual(['8.34', 'BCE, 10/06/2026']);
});

test('the points added and the fixed compensation are those of the sheet; without their lines, those of the code', () => {
  const read = changed(({ values }) => {
    values[6]![3] = '7 %';
    values[7] = [];
  });
  if (read.kind !== 'rates') throw new Error('refused');
  expect(read.rates.publicProcurement.addedPoints.toString()).toBe('7');
  expect(read.rates.publicProcurement.flatFee.toString()).toBe('40');
});

test('lines and columns may be moved, the end of the semester left out, and a blank line hides none that follow', () => {
  const read = changed(grid => {
    grid.values[FREE + 1] = ['Intérêt légal', '01/07/2026', null, '3 %', null];
    grid.values = grid.values.map(line => [null, ...line.slice(3), ...line.slice(0, 3)]);
    grid.values.unshift([], []);
  });
  if (read.kind !== 'rates') throw new Error('refused');
  expect(read.rates.legal.rates.at(-1)).toEqual({
    semester: '2026-S2',
    percent: new Decimal('3'),
    source: 'Saisi dans la feuille des taux',
  });
  expect(read.rates.publicProcurement).toEqual(shippedLateInterestRates.publicProcurement);
});

test.each<[string, (grid: Grid) => void, string, RegExp]>([
  ['another regime', ({ values }) => (values[FIRST]![0] = 'BCE'), 'A11', /Commande publique, Intérêt légal/],
  ['no regime', ({ values }) => (values[FIRST]![0] = null), 'A11', /«\sRégime\s» est vide/],
  ['no rate', ({ values }) => (values[FIRST]![3] = ''), 'D11', /«\sTaux annuel\s» est vide/],
  ['a rate in points', ({ values }) => (values[FIRST]![3] = 2.15), 'D11', /2[.,]15/],
  ['no day', ({ values }) => (values[FIRST]![1] = 'janvier'), 'B11', /janvier/],
  ['another day', ({ values }) => (values[FIRST]![1] = '02/01/2019'), 'B11', /02\/01\/2019 n’ouvre pas/],
  ['another end', ({ values }) => (values[FIRST]![2] = '31/12/2019'), 'C11', /finit le 30\/06\/2019/],
  ['a semester twice', ({ values }) => (values[FREE] = [...values[FIRST]!]), 'B41', /déjà en B11/],
  ['an error', ({ values }) => (values[FIRST]![3] = '#REF!'), 'D11', /#REF!/],
  ['points of 8', ({ values }) => (values[6]![3] = 8), 'D7', /8/],
  ['no compensation', ({ values }) => (values[7]![3] = null), 'D8', /est vide/],
  ['a title lost', ({ values }) => (values[HEADER]![1] = 'Depuis'), 'A10', /«\sDébut\s»/],
  ['a note under the table', ({ values }) => (values[FREE + 1] = ['Vu le 3 mars']), 'A42', /Vu le 3 mars/],
])('%s is told at its cell', (_, change, cell, why) => {
  const [first] = problemsOf(change);
  expect(first).toEqual({ cell, why: expect.stringMatching(why) as string });
});

test('a sheet that lost its titles is still known by its name, and told', () => {
  const grid = sheet();
  grid.values[HEADER] = [];
  expect(isRatesSheet(grid)).toBe(true);
  expect(problemsOf(({ values }) => (values[HEADER] = []))).toMatchObject([{ cell: 'A1' }]);
  expect(isRatesSheet({ values: [['Début', 'Fin', 'Source']] })).toBe(false);
});
