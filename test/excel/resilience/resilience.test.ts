import { type Command } from './command';
import { COMMANDS } from './commands';
import { excelCalls, ribbonCommands } from './excelCalls';
import { FAULTS } from './faults';
import { Stage } from './stage';

/*
 * Every command of the add-in under every fault of the host, at each request that the command makes: afterwards the
 * workbook holds exactly what it held or exactly what was asked, with its protections, its calculation mode and its
 * selection; the user is told in a sentence; and the same command, tried again, works.
 */

jest.setTimeout(60_000);

const stage = new Stage();
jest.mock('../../../src/excel/pause', () => ({ pause: () => stage.wait() }));
beforeAll(() => stage.start());
afterAll(() => stage.close());

test('every function of the Excel edge that the pane or the ribbon calls is among the commands', () => {
  const calls = excelCalls();
  expect(calls.size).toBeGreaterThan(15);
  const known = new Set(COMMANDS.flatMap(command => command.calls));
  expect([...calls].filter(([name]) => !known.has(name))).toEqual([]);
  expect(ribbonCommands()).toEqual(COMMANDS.flatMap(({ ribbon }) => ribbon ?? []));
});

describe.each(COMMANDS)('$name', (command: Command) => {
  test.each(FAULTS)('$name', async fault => {
    const requests = await stage.requestsOf(command);
    expect(requests).toBeGreaterThan(0);
    const found: string[] = [];
    for (let request = 1; request <= requests; request += 1) {
      const story = await stage.play(command, [{ fault, request }]);
      const wrong = await stage.complaints(command, story);
      found.push(...wrong.map(complaint => `request ${request}: ${complaint}`));
    }
    expect(found).toEqual([]);
  });
});
