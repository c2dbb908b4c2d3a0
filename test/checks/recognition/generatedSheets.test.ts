import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../../src/documents/annexe2/annexe2Table';
import { amountModes } from '../../../src/documents/annexe2/amountMode';
import { sheetOfModel } from '../snapshotOf';
import { convention, gist, recogniseSheets } from './recognised';

const tables = paidApplications(convention).flatMap(application =>
  convention.payers.map(payer => annexe2Table(convention, application, payer)),
);

describe.each(amountModes)('our own sheets, amounts as %s', mode => {
  const sheets = tables.map(table => sheetOfModel(annexe2Sheet(table, mode)));
  const { tables: found, unplaced } = recogniseSheets(sheets);

  test('six tables, nothing left over', () => {
    expect(found.map(({ id }) => id)).toEqual(sheets.map(({ name }) => `${name}!A11`));
    expect(unplaced).toEqual([]);
  });

  test.each(tables.map((table, index) => [table.application.code, table.payer.type, index] as const))(
    '%s %s: columns, lines, totals; parameters and summary rows are neither',
    (code, payer, index) => {
      const table = found[index];
      expect(gist(table)).toEqual({
        application: code,
        payer,
        columns: { member: 'A', population: 'B', period: 'C', annual: 'D', billed: 'E' },
        lines: 31,
        totals: 'A43',
      });
      expect(table).toMatchObject({ firstRow: 10, lastRow: 42 });
      expect(table?.lines.every(({ match }) => match.kind === 'exact')).toBe(true);
    },
  );

  test.each(tables.map((table, index) => [table.application.code, table.payer.type, index] as const))(
    '%s %s: everything stated, in its cell',
    (_code, _payer, index) => {
      const { application, payer } = tables[index] ?? {};
      const table = found[index];
      const facts = {
        rate: [table?.statedRate?.value.toString(), table?.statedRate?.cell],
        budget: [table?.statedBudget?.value.toString(), table?.statedBudget?.cell],
        periodicity: table?.statedPeriodicity?.value,
        years: [table?.statedYears?.value, table?.statedYears?.cell],
        kind: [table?.statedPopulationKind?.value, table?.statedPopulationKind?.cell],
        year: [table?.statedPopulationYear?.value, table?.statedPopulationYear?.cell],
        decree: [table?.statedDecree?.value, table?.statedDecree?.cell],
        total: [table?.statedTotalPopulation?.value.toString(), table?.statedTotalPopulation?.cell],
        tax: table?.statedTax.map(({ value, cell }) => `${cell} ${value}`),
        count: table?.statedMemberCount,
      };
      expect(facts).toEqual({
        rate: [payer?.participation.rate.toString(), 'E11'],
        budget: [application?.pricing.kind === 'pro-rata' && application.pricing.budget.toString(), 'B6'],
        periodicity: 'period',
        years: [3, 'C11'],
        kind: ['totale', 'A3'],
        year: [2019, 'B11'],
        decree: ['2018-12-28', 'B11'],
        total: ['472573', 'B9'],
        tax: ['E11 HT', 'A4 net de taxe'],
        count: null,
      });
    },
  );
});
