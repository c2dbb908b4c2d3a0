import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { render } from '../../../src/text/message';
import { findingsIn, isGrave } from '../../corpus/corpusCase';
import { layouts } from '../../corpus/layouts';

const { members } = findConvention(undefined);
const of2018 = members.map(({ insee }) => {
  const known = montpellierPopulations.communes[insee]?.find(
    ({ kind, year }) => kind === 'totale' && year === 2018,
  );
  return known!.population;
});
const total = of2018.reduce((sum, population) => sum + population, 0);

/** 2019 | 2020 | 2021 in C to E: the net amounts of 2020 shared out by the populations of 2018. */
function withPopulationsOfTheirYear() {
  const workbook = layouts.yearColumns();
  return {
    sheets: workbook.sheets.map((sheet, index) =>
      index > 0
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((cells, row) => {
              const population = of2018[row - 2];
              const amount = Math.round(((population ?? 0) * 25_000 * 100) / 6 / total) / 100;
              return population === undefined
                ? cells
                : cells.map((cell, column) => (column === 3 ? amount : cell));
            }),
          },
    ),
  };
}

test('every year goes by the populations of the convention; those of its own year are named', () => {
  const [finding, ...others] = findingsIn(withPopulationsOfTheirYear()).filter(isGrave);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'CAL-13', sheet: 'E-DEMAT' });
  expect(finding?.cells.every(cell => cell.startsWith('D'))).toBe(true);
  expect(render(finding!.message)).toContain('population totale du millésime 2018');
});
