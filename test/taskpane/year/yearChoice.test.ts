import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { convenedYears, presentYear, previousConvention } from '../../../src/taskpane/year/yearChoice';

const [first, second] = [findConvention('montpellier-2019'), findConvention('montpellier-2022')];
const marseille = findConvention('aix-marseille-mcmdmp');

test('a convention has its years, and begins with the one nearest to today', () => {
  expect(convenedYears(first)).toEqual([2019, 2020, 2021]);
  expect(
    ['2018-12-31', '2019-01-01', '2020-06-30', '2021-12-31', '2022-01-01'].map(day =>
      presentYear(first, day),
    ),
  ).toEqual([2019, 2019, 2020, 2021, 2021]);
});

test('the year before is of the same convention, or of the one before it with the same members', () => {
  const offered = [marseille, first, second];
  expect(previousConvention(second, 2023, offered)).toBe(second);
  expect(previousConvention(second, 2022, offered)).toBe(first);
  expect(previousConvention(first, 2019, offered)).toBeNull();
});
