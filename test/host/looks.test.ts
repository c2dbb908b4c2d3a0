import { CommandType, ICommandService } from '@univerjs/core';
import { type UniverEngine } from '../../src/host/grid/univerEngine';
import { type UniverGrid } from '../../src/host/grid/univerGrid';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** A change of looks leaves formulas alone, whatever else Univer is doing. */
let office: RunningOffice;
let formulas: () => unknown;
let commands: ICommandService;

beforeEach(async () => {
  office = await startOffice();
  const grid = office.host.grid as UniverGrid;
  commands = (Reflect.get(grid, 'engine') as UniverEngine).injector.get(ICommandService);
  const sheetId = grid.activeSheetId();
  formulas = () => grid.readFormulas({ sheetId, row: 0, column: 0, rows: 2, columns: 1 }).flat();
  await Excel.run(async context => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').formulas = [['=20+1'], ['=A1*2']];
    await context.sync();
  });
  await office.host.idle();
}, 60_000);
afterEach(() => office.dispose());

const changeLooks = () =>
  Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.clear('Formats');
    range.numberFormat = [['0.00'], ['0.00']];
    range.format.font.bold = true;
    range.format.borders.getItem('EdgeTop').style = 'Continuous';
    await context.sync();
  });

test('while a command of Univer’s own is under way, as the scrolling that follows a freezing of lines', async () => {
  let end: () => void = () => undefined;
  const handler = () => new Promise<boolean>(resolve => (end = () => resolve(true)));
  commands.registerCommand({ id: 'test.command.under-way', type: CommandType.COMMAND, handler });
  const underWay = commands.executeCommand('test.command.under-way');
  await changeLooks();
  expect(formulas()).toEqual(['=20+1', '=A1*2']);
  end();
  await underWay;
});

test('taken back and done again', async () => {
  await new Promise(resolve => setTimeout(resolve, 1_600));
  await changeLooks();
  await commands.executeCommand('univer.command.undo');
  expect(formulas()).toEqual(['=20+1', '=A1*2']);
  await commands.executeCommand('univer.command.redo');
  expect(formulas()).toEqual(['=20+1', '=A1*2']);
});
