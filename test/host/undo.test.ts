import { annexe2Sheet } from '../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { type UniverEngine } from '../../src/host/grid/univerEngine';
import { type UniverGrid } from '../../src/host/grid/univerGrid';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

/** Ctrl+Z and Ctrl+Y in the grid, over what the add-in did. */
let office: RunningOffice;

beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);

afterAll(() => office.dispose());

const engine = () => office.host.grid as UniverGrid;
/** As a person does it, by Univer’s own command. */
function typeInCell(row: number, column: number, value: number): void {
  const { workbook } = Reflect.get(engine(), 'engine') as UniverEngine;
  workbook.getActiveSheet().getRange(row, column).setValue(value);
}
const names = () => office.host.grid.sheets().map(({ name }) => name);

/** Everything that the grid holds. */
function contents() {
  const { grid, model } = office.host;
  return grid.sheets().map(sheet => {
    const used = grid.usedArea(sheet.id, false);
    return {
      ...sheet,
      values: used && grid.readValues(used),
      formulas: used && grid.readFormulas(used),
      formats: used && grid.readFormat(used, 'numberFormat'),
      bold: used && grid.readFormat(used, 'bold'),
      fills: used && grid.readFormat(used, 'fill'),
      widths: [0, 1, 2, 3].map(column => grid.columnWidth(sheet.id, column)),
      merges: grid.merges(sheet.id),
      frozen: grid.frozen(sheet.id),
      page: model.state.sheet(sheet.id).pageLayout,
    };
  });
}

test('a change of cells, of looks and of merges is taken back, and a person’s own edit is a step of its own', async () => {
  const sheetId = office.host.grid.activeSheetId();
  const before = contents();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, 'deux'],
      ['=A1*2', ''],
    ];
    await context.sync();
    sheet.getRange('A1:B1').format.fill.color = '#FF0000';
    sheet.getRange('A4:C4').merge();
    await context.sync();
  });
  await office.host.idle();
  const after = contents();
  typeInCell(5, 0, 7);
  await engine().steps.undo();
  expect(contents()).toEqual(after);
  await engine().steps.undo();
  await office.host.idle();
  expect(office.host.grid.readValues({ sheetId, row: 0, column: 0, rows: 2, columns: 2 }).flat()).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(office.host.grid.merges(sheetId)).toEqual(before[0]!.merges);
  await engine().steps.redo();
  await office.host.idle();
  expect(contents()).toEqual(after);
});

test('what a person types while the add-in waits for its formulas is a step of its own', async () => {
  const sheetId = office.host.grid.activeSheetId();
  const cells = () => office.host.grid.readValues({ sheetId, row: 9, column: 0, rows: 2, columns: 1 }).flat();
  const adding = Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A10');
    range.formulas = [['=20+1']];
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  while (
    office.host.grid.readFormulas({ sheetId, row: 9, column: 0, rows: 1, columns: 1 })[0]?.[0] === undefined
  ) {
    await new Promise(resolve => setTimeout(resolve, 1));
  }
  typeInCell(10, 0, 8);
  expect(await adding).toBe(21);
  await office.host.idle();
  expect(cells()).toEqual([21, 8]);
  await engine().steps.undo();
  expect(cells()).toEqual([21, null]);
  await engine().steps.undo();
  await office.host.idle();
  expect(cells()).toEqual([null, null]);
});

test('« Générer » is one step: undo removes the six sheets, redo brings them back whole', async () => {
  const convention = findConvention(undefined);
  const models = paidApplications(convention).flatMap(application =>
    convention.payers.map(payer => annexe2Sheet(annexe2Table(convention, application, payer), 'native')),
  );
  await writeModels(models);
  await office.host.idle();
  const after = contents();
  expect(names()).toHaveLength(7);

  await engine().steps.undo();
  await office.host.idle();
  expect(names()).toEqual(['Feuil1']);

  await engine().steps.redo();
  await office.host.idle();
  expect(contents()).toEqual(after);

  await engine().steps.undo();
  await office.host.idle();
  expect(names()).toEqual(['Feuil1']);

  await engine().steps.redo();
  await office.host.idle();
  expect(contents()).toEqual(after);
}, 60_000);
