import { type RunningOffice, startOffice } from '../harness/officeInNode';

let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

const write = (value: number) =>
  Excel.run(async context => {
    context.workbook.worksheets.getItem('Feuil1').getRange('A1').values = [[value]];
    await context.sync();
  });

const cell = () => {
  const sheetId = office.host.grid.activeSheetId();
  return office.host.grid.readValues({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
};

test('the n-th request from now fails, once, before any of its actions', async () => {
  office.host.faults.failRequest(2, 'GeneralException', 'panne voulue');
  await write(1);
  await expect(write(2)).rejects.toMatchObject({ code: 'GeneralException', message: 'panne voulue' });
  expect(cell()).toBe(1);
  await write(3);
  expect(cell()).toBe(3);
});

test('something happens just before the n-th request', async () => {
  office.host.grid.addSheet('Autre');
  office.host.faults.beforeRequest(1, () => office.host.grid.deleteSheet(office.host.grid.activeSheetId()));
  await expect(write(1)).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('answers are slow', async () => {
  office.host.faults.delayMs = 150;
  const start = Date.now();
  await write(1);
  expect(Date.now() - start).toBeGreaterThanOrEqual(150);
});

test('faults can be forgotten', async () => {
  office.host.faults.failRequest(1);
  office.host.faults.editMode = true;
  office.host.faults.clear();
  await write(1);
  expect(cell()).toBe(1);
});
