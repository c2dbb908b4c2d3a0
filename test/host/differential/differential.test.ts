import { type RunningOffice, startOffice } from '../../harness/officeInNode';
import { contents } from './contents';
import { ranges } from './ranges';
import { pageOf } from './script';
import { workbooks } from './workbooks';

/** What Microsoft's documentation states, through Microsoft's client, against this host. */
const scripts = [...ranges, ...contents, ...workbooks];

let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

test('there are enough of them', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60);
});

test.each(
  scripts.map(script => [`${script.member}: ${script.states} (${pageOf(script.member)})`, script] as const),
)('%s', async (_title, { run, gives }) => {
  const given = await Excel.run(context => run(context.workbook.worksheets.getActiveWorksheet(), context));
  expect(given).toEqual(gives);
});
