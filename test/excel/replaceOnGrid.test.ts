import { CommandType, ICommandService } from '@univerjs/core';
import { type UniverEngine } from '../../src/host/grid/univerEngine';
import {
  area,
  changed,
  documents,
  grid,
  inspect,
  NAMES,
  office,
  openWorkbook,
  write,
} from './documentsInOffice';

/** Replacing sheets on the grid of the page, which computes: what stands afterwards is what would be written anew. */
beforeEach(() => openWorkbook('univer'), 60_000);
afterEach(() => office.dispose());

/** As in the page, where freezing lines sets a scrolling going: Univer has a command of its own under way. */
function keepBusy(): void {
  const { injector } = Reflect.get(grid(), 'engine') as UniverEngine;
  const commands = injector.get(ICommandService);
  const handler = () => new Promise<boolean>(() => undefined);
  commands.registerCommand({ id: 'test.command.under-way', type: CommandType.COMMAND, handler });
  void commands.executeCommand('test.command.under-way');
}

const formulas = () => NAMES.map(name => grid().readFormulas({ ...area(name, 0, 0), rows: 60, columns: 14 }));

test('formulas stand after a replacement, with the results expected, and nothing is left to do', async () => {
  keepBusy();
  await write();
  await write(changed, await inspect(changed));
  const replaced = formulas();
  expect(replaced.map(cells => cells.flat().filter(Boolean).length)).toEqual([11, 2, 1, 1, 20]);
  expect((await inspect(changed)).map(({ status, changes }) => [status, changes])).toEqual(
    changed.map(() => ['current', []]),
  );

  const back = await write(documents, await inspect());
  expect(back.documents.map(({ outcome }) => outcome)).toEqual(documents.map(() => 'replaced'));
  const comparisons = back.documents.flatMap(({ sheets }) => sheets.map(({ comparison }) => comparison));
  expect(comparisons.map(({ mismatches, pending }) => [mismatches, pending])).toEqual(
    NAMES.map(() => [[], 0]),
  );
}, 120_000);
