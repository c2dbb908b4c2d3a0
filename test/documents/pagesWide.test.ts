import { pagesWide } from '../../src/documents/pagesWide';
import { publipostageSheet } from '../../src/documents/publipostage/publipostageSheet';
import { montpellierTerms } from '../../src/domain/calendar/conventionTerms';
import { asSigned } from './year/subscribed';

const widths = (...columns: number[]) => columns.map(width => ({ width }));

test.each([
  ['portrait', widths(100, 55), 1],
  ['portrait', widths(100, 56), 2],
  ['landscape', widths(200, 20), 1],
  ['landscape', widths(200, 21), 2],
  ['landscape', widths(220, 220), 2],
  ['landscape', widths(220, 221), 3],
] as const)('%s, %j: %d pages wide', (orientation, columns, pages) => {
  expect(pagesWide({ orientation, columns })).toBe(pages);
});

test('the table of a mail merge is not shrunk until nobody can read it', () => {
  expect(pagesWide(publipostageSheet(asSigned, 2020, montpellierTerms))).toBe(4);
});
