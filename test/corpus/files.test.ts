import { readSnapshot } from '../../src/xlsx/readSnapshot';
import { findingsIn, findingsOf, told } from './corpusCase';
import { type LayoutName, layouts } from './layouts';
import { workbookFile } from './workbookFile';

const names = Object.keys(layouts) as LayoutName[];

test.each(names)('%s: the same findings from a real .xlsx file', async name => {
  const workbook = layouts[name]();
  const read = await readSnapshot(await workbookFile(workbook));

  expect(findingsOf(read).map(told)).toEqual(findingsIn(workbook).map(told));
});
