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

/** As copied from the documentation, one of each sort. */
test.each([
  ['Range.values', 'excel.range#excel-excel-range-values-member'],
  ['Range.getCell', 'excel.range#excel-excel-range-getcell-member(1)'],
  ['WorksheetCollection.add', 'excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)'],
] as const)('the address of %s is that of Microsoft', (member, address) => {
  expect(pageOf(member)).toBe(`https://learn.microsoft.com/en-us/javascript/api/excel/${address}`);
});

test('a member that Microsoft does not have has no address', () => {
  expect(() => pageOf('Range.valeurs')).toThrow('Excel.Range.valeurs is not in Microsoft');
});

test.each(
  scripts.map(script => [`${script.member}: ${script.states} (${pageOf(script.member)})`, script] as const),
)('%s', async (_title, { member, run, gives }) => {
  const asked: string[] = [];
  const request = office.host.request.bind(office.host);
  office.host.request = (text, flags) => {
    asked.push(text);
    return request(text, flags);
  };
  const given = await Excel.run(context => run(context.workbook.worksheets.getActiveWorksheet(), context));
  expect(given).toEqual(gives);
  // The script is about the member that its address names: it asked Excel for it. getItem travels without its name.
  const [, name = ''] = member.split('.');
  const named = new RegExp(`"(?:[\\w/]+[,/])*${name}(?:,[\\w/]+)*"`, 'i');
  expect(asked.join()).toMatch(name === 'getItem' ? /"ObjectPathType":5/ : named);
});
