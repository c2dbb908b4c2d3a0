import { type RunningOffice, startOffice } from '../../harness/officeInNode';
import { type Command } from './command';
import { COMMANDS } from './commands';
import { type Picture, pictureOf, showUnknownNames, startOver } from './workbook';

/*
 * What may last can be stopped: every command that makes more than a few exchanges with Excel tells how far it is, and
 * stopped before any of them it leaves the workbook exactly as it was, or exactly as asked where it was too late.
 */

let office: RunningOffice;

// The add-in waits for Excel, which here answers at once.
jest.mock('../../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));

beforeAll(async () => {
  office = await startOffice({ grid: 'memory' });
  showUnknownNames(office.host);
});
afterAll(() => office.dispose());

/** In a second, an Excel that takes 0.4 s to answer makes so many exchanges. */
const SHORT = 2;

const inPane = COMMANDS.filter(({ ribbon, isSilent }) => ribbon === undefined && !isSilent);
const long = inPane.filter(({ isLong }) => isLong);
/** Nobody waits for it: the pane shows what it knew, and the new states when they come. */
const IN_THE_BACKGROUND = [
  'regarder où en sont les documents',
  'lire les conventions du classeur',
  'lire les taux du classeur',
];

interface Run {
  readonly isStopped: boolean;
  readonly told: readonly number[];
  readonly requests: number;
  readonly before: Picture;
  readonly after: Picture;
}

async function run({ ready }: Command, stopAt: number): Promise<Run> {
  startOver(office.host);
  const work = await ready(office);
  const before = pictureOf(office.host);
  const controller = new AbortController();
  office.host.counters.reset();
  office.host.faults.beforeRequest(stopAt, () => controller.abort());
  const told: number[] = [];
  const onAdvance = (done: number, total: number) => told.push(total === 0 ? 0 : done / total);
  let isStopped = false;
  try {
    await work({ signal: controller.signal, onAdvance });
  } catch (error) {
    // Of Node's own realm: no Error of the test's.
    if ((error as Error).name !== 'AbortError') throw error;
    isStopped = true;
  }
  const requests = office.host.counters.roundTrips;
  office.host.faults.clear();
  return { isStopped, told, requests, before, after: pictureOf(office.host) };
}

const NEVER = 1_000_000;

test.each(long.map(command => [command.name, command] as const))(
  '%s: shows how far it is; stopped at any moment, it is as if never asked, or done',
  async (_, command) => {
    const whole = await run(command, NEVER);
    expect(whole.isStopped).toBe(false);
    expect(whole.told.length).toBeGreaterThan(0);
    // The bar never goes back, and never beyond its end.
    expect(whole.told).toEqual([...whole.told].sort((one, other) => one - other));
    expect(whole.told.every(part => part >= 0 && part <= 1)).toBe(true);
    const stops: boolean[] = [];
    for (let request = 1; request <= whole.requests; request += 1) {
      const { isStopped, before, after } = await run(command, request);
      stops.push(isStopped);
      expect(after).toEqual(isStopped ? before : whole.after);
    }
    expect(stops[0]).toBe(true);
  },
  60_000,
);

test('every other command of the pane is over in a few exchanges', async () => {
  const others = inPane.filter(({ name, isLong }) => !isLong && !IN_THE_BACKGROUND.includes(name));
  expect(others.length).toBeGreaterThan(8);
  for (const command of others) {
    const { requests } = await run(command, NEVER);
    expect([command.name, requests <= SHORT]).toEqual([command.name, true]);
  }
});
