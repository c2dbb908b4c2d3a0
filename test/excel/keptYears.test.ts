import { noFacts } from '../../src/documents/year/yearFacts';
import { readYearFacts, writeYearFacts } from '../../src/excel/mending/keptInWorkbook';
import { Decimal } from '../../src/domain/money/decimal';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterAll(() => office.dispose());

const worked = {
  day: '2020-02-03',
  insee: '34123',
  payer: 'COMMUNE' as const,
  profile: 'Technicien',
  object: 'Formation',
  days: new Decimal('0.5'),
};

test('each year of a convention keeps its own facts in the workbook', async () => {
  const of2019 = { ...noFacts, account: '70875' };
  const of2020 = { ...noFacts, interventions: [worked] };
  expect(await readYearFacts('montpellier-2019', 2019)).toBeNull();
  await writeYearFacts({ conventionId: 'montpellier-2019', year: 2019, facts: of2019 });
  await writeYearFacts({ conventionId: 'montpellier-2019', year: 2020, facts: of2020 });
  expect(await readYearFacts('montpellier-2019', 2019)).toEqual(of2019);
  expect(await readYearFacts('montpellier-2019', 2020)).toEqual(of2020);
  expect(await readYearFacts('montpellier-2022', 2020)).toBeNull();
});

test('a setting that is not ours is no year, and does not keep a year from being kept', async () => {
  await Excel.run(async context => {
    context.workbook.settings.add('annexe2.years', 'autre chose');
    await context.sync();
  });
  expect(await readYearFacts('montpellier-2019', 2019)).toBeNull();
  await writeYearFacts({ conventionId: 'montpellier-2019', year: 2019, facts: noFacts });
  expect(await readYearFacts('montpellier-2019', 2019)).toEqual(noFacts);
});
