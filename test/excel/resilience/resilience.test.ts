import { ExcelError } from '../../../src/excel/excelError';
import { type ExcelHost } from '../../../src/host/session/excelHost';
import { type RunningOffice, startOffice } from '../../harness/officeInNode';
import { type Command } from './command';
import { COMMANDS, TellingError } from './commands';
import { excelCalls, ribbonCommands } from './excelCalls';
import { type Fault, FAULTS } from './faults';
import { type Picture, pictureOf, sheetNamed, showUnknownNames, startOver } from './workbook';

/*
 * Every command of the add-in under every fault of the host, at each request that the command makes: afterwards the
 * workbook holds exactly what it held or exactly what was asked, with its protections, its calculation mode and its
 * selection; the user is told in a sentence; and the same command, tried again, works.
 */

jest.setTimeout(60_000);

let office: RunningOffice;
let whileWaiting: ((host: ExcelHost) => void) | undefined;

// The add-in waits for Excel, which here answers at once; a cell being edited may be finished meanwhile.
jest.mock('../../../src/excel/pause', () => ({
  pause: () => {
    whileWaiting?.(office.host);
    return Promise.resolve();
  },
}));

beforeAll(async () => {
  // What the ribbon and the pane tell each other passes by the window that they share.
  Object.defineProperty(globalThis, 'window', { configurable: true, value: new EventTarget() });
  office = await startOffice({ grid: 'memory' });
  await import('../../../src/commands/commands');
  showUnknownNames(office.host);
});
afterAll(() => {
  office.dispose();
  Reflect.deleteProperty(globalThis, 'window');
});

test('every function of the Excel edge that the pane or the ribbon calls is among the commands', () => {
  const calls = excelCalls();
  expect(calls.size).toBeGreaterThan(15);
  const known = new Set(COMMANDS.flatMap(command => command.calls));
  expect([...calls].filter(([name]) => !known.has(name))).toEqual([]);
  expect(ribbonCommands()).toEqual(COMMANDS.flatMap(({ ribbon }) => ribbon ?? []));
});

/** Whether a command ended, and what it told: a remark when it did its work, else why it did not. */
interface Outcome {
  readonly isDone: boolean;
  readonly told: string;
  readonly error?: unknown;
}

async function run(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { isDone: true, told: await work() };
  } catch (error) {
    return { isDone: false, told: (error as Error).message, error };
  }
}

async function ready(command: Command): Promise<() => Promise<string>> {
  startOver(office.host);
  return command.ready(office);
}

/** What the workbook holds before and after the command when nothing goes wrong, and how many requests it makes. */
async function usual(command: Command): Promise<Ends & { readonly requests: number }> {
  const work = await ready(command);
  const before = pictureOf(office.host);
  office.host.counters.reset();
  await work();
  return { before, after: pictureOf(office.host), requests: office.host.counters.roundTrips };
}

/** A sentence of the catalogue in French, never the refuge of an error that nobody foresaw. */
function isSentence({ error, told }: Outcome): boolean {
  const isForeseen =
    error instanceof TellingError || (error instanceof ExcelError && error.detail.key !== 'excel.unexpected');
  return isForeseen && /^[A-ZÀ-Ý].* .*[.]$/.test(told);
}

/** The same, once a sheet is deleted that was there before the command or that the command made. */
async function usualWithout(command: Command, sheet: string): Promise<Ends> {
  const remove = () => {
    const id = sheetNamed(office.host, sheet);
    if (id !== undefined) office.host.grid.deleteSheet(id);
    return pictureOf(office.host);
  };
  await ready(command);
  const before = remove();
  const work = await ready(command);
  await work();
  return { before, after: remove() };
}

/** What the workbook holds before and after a command. */
interface Ends {
  readonly before: Picture;
  readonly after: Picture;
}

/** What a command under a fault left, and what came of trying it again. */
interface Story {
  readonly outcome: Outcome;
  readonly isFaultAsItWas: boolean;
  readonly isLasting: boolean;
  /** The sheet that a colleague deleted, and whether it was there before the command. */
  readonly deleted: string | undefined;
  readonly wasThere: boolean;
  readonly left: Picture;
  readonly again?: Outcome;
  readonly end: Picture;
}

async function under(command: Command, fault: Fault, request: number): Promise<Story> {
  const work = await ready(command);
  const { host } = office;
  const names = host.grid.sheets().map(({ name }) => name);
  fault.make(host, request);
  whileWaiting = fault.whileWaiting;
  const outcome = await run(work);
  whileWaiting = undefined;
  const isFaultAsItWas = fault.end(host);
  if (fault.isLasting && !outcome.isDone) removeNamed(outcome.told, names);
  const left = pictureOf(host);
  const deleted = fault.deleted?.();
  const wasThere = deleted !== undefined && names.includes(deleted);
  const isLasting = fault.isLasting ?? false;
  const story = { outcome, isFaultAsItWas, isLasting, deleted, wasThere, left };
  if (outcome.isDone) return { ...story, end: left };
  const again = await run(work);
  return { ...story, again, end: pictureOf(host) };
}

/** The user takes away what the add-in says that it had to leave. */
function removeNamed(told: string, mine: readonly string[]): void {
  const { grid } = office.host;
  for (const { id, name } of grid.sheets()) {
    if (!mine.includes(name) && told.includes(`« ${name} »`)) grid.deleteSheet(id);
  }
}

/** What is wrong with a story; nothing, if all is well. */
function complaints(command: Command, story: Story, whole: Ends, { before, after }: Ends): string[] {
  const { outcome, left, again, end, isLasting } = story;
  const found: string[] = [];
  const check = (isWell: boolean | undefined, complaint: string) => {
    if (!isWell) found.push(complaint);
  };
  check(story.isFaultAsItWas, 'the protection was taken away');
  const isShown = (picture: Picture) => left.shown === picture.shown || story.deleted !== undefined;
  if (outcome.isDone) {
    check(left.held === after.held, 'said to be done, and is not what was asked');
    check(
      left.looks === after.looks || outcome.told !== '',
      'looks or pages are not those asked for, and it is not said',
    );
    check(isShown(after), 'another sheet or selection is shown');
    return found;
  }
  check(command.isSilent ?? isSentence(outcome), `told: ${outcome.told}`);
  // What could be done before the failure may be all that was asked of the cells, if nobody says otherwise.
  const isAsAsked = left.held === after.held && !outcome.told.includes('resté comme il était');
  const isAsBefore = left.held === before.held && left.looks === before.looks;
  // Excel refused to the end, also what was to be taken back: it is said, and where.
  if (isLasting && outcome.told.includes('peut-être écrites en partie')) return found;
  check(isAsBefore || isAsAsked, `neither as before nor as asked: ${outcome.told}`);
  check(isShown(before), 'another sheet or selection is shown than before');
  // Of a sheet that is gone nothing can be asked any more: it is told, and nothing changes.
  const isGone = story.wasThere && again && isSentence(again) && end.held === before.held;
  const wanted = story.wasThere ? after : whole.after;
  check(
    isGone || (again?.isDone && end.held === wanted.held && again.told === ''),
    `not again: ${again?.told}`,
  );
  return found;
}

describe.each(COMMANDS)('$name', command => {
  let whole: Awaited<ReturnType<typeof usual>>;
  const without = new Map<string, Ends>();
  beforeAll(async () => {
    whole = await usual(command);
  });

  /** A colleague's deletion is no work of the command's: it is what both ends are without that sheet. */
  async function endsOf({ deleted }: Story): Promise<Ends> {
    if (deleted === undefined) return whole;
    const known = without.get(deleted) ?? (await usualWithout(command, deleted));
    without.set(deleted, known);
    return known;
  }

  test.each(FAULTS)('$name', async fault => {
    expect(whole.requests).toBeGreaterThan(0);
    const found: string[] = [];
    for (let request = 1; request <= whole.requests; request += 1) {
      const story = await under(command, fault, request);
      const wrong = complaints(command, story, whole, await endsOf(story));
      found.push(...wrong.map(complaint => `request ${request}: ${complaint}`));
    }
    expect(found).toEqual([]);
  });
});
