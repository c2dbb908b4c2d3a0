import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { rules } from '../../../src/checks/rules/index';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../../src/documents/annexe2/annexe2Table';
import { type Convention } from '../../../src/domain/conventions/convention';
import montpellier2019 from '../../../src/domain/conventions/montpellier-2019.json';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { Decimal } from '../../../src/domain/money/decimal';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { editText } from '../ruleTester';
import { sheetOfModel, workbookOf } from '../snapshotOf';
import { withR1C1 } from '../withR1C1';
import { convention } from './diagnosed';

const ofFigures = rules.filter(({ id }) => /^(CAL|ARR|TOT)-/.test(id));

/** Our own sheet, its formulas computed from other parameters: what one changed cell does. */
function findingsWith(changed: Convention) {
  const application = paidApplications(changed)[0]!;
  const payer = changed.payers[0]!;
  const model = annexe2Sheet(annexe2Table(changed, application, payer), 'native');
  const snapshot = workbookOf([withR1C1(sheetOfModel(model))]);
  const report = runChecks(
    {
      snapshot,
      convention,
      recognition: recognise(snapshot, convention),
      populations: montpellierPopulations,
      today: '2019-09-02',
    },
    ofFigures,
  );
  return report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, sheet, cells, remedy }) => ({
      rule,
      first: cells[0],
      count: cells.length,
      choice:
        remedy?.kind === 'suggestion'
          ? remedy.choices.map(({ edits }) => edits.map(edit => editText(edit, sheet)))
          : null,
    }));
}

test('as it is: nothing', () => expect(findingsWith(convention)).toEqual([]));

test('another budget in its cell: one finding, which goes to that cell and mends it there', () => {
  const text = JSON.stringify(montpellier2019);
  const otherBudget = parseConvention(JSON.parse(text.replace('"budget":"25000"', '"budget":"26000"')));
  expect(findingsWith(otherBudget)).toEqual([
    { rule: 'CAL-12', first: 'B6', count: 94, choice: [['B6 ← 25000']] },
  ]);
});

test('another participation in its cell', () => {
  const payers = convention.payers.map(payer => ({
    ...payer,
    participation: { rate: new Decimal('0.6'), source: 'test' },
  }));
  const [only, ...others] = findingsWith({ ...convention, payers });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ rule: 'CAL-07', count: 32 });
});

test('another total of inhabitants in its cell', () => {
  const populations = { ...convention.populations, total: 472753 };
  expect(findingsWith({ ...convention, populations })).toEqual([
    { rule: 'CAL-13', first: 'B9', count: expect.any(Number) as number, choice: [['B9 ← 472573']] },
  ]);
});

test('another number of years in its cell', () => {
  const period = { ...convention.period, end: '2022-12-31' as const };
  const [only, ...others] = findingsWith({ ...convention, period });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ rule: 'CAL-06' });
});
