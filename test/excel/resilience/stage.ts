import { ExcelError } from '../../../src/excel/excelError';
import { type RunningOffice, startOffice } from '../../harness/officeInNode';
import { type Command } from './command';
import { TellingError } from './commands';
import { type Fault } from './faults';
import { type Picture, pictureOf, save, sheetNamed, showUnknownNames, startOver } from './workbook';

/** Whether a command ended, and what it told: a remark when it did its work, else why it did not. */
export interface Outcome {
  readonly isDone: boolean;
  readonly told: string;
  readonly error?: unknown;
}

/** What the workbook holds before and after a command. */
interface Ends {
  readonly before: Picture;
  readonly after: Picture;
}

/** A fault, and the request of the command before which it comes, from 1. */
export interface Strike {
  readonly fault: Fault;
  readonly request: number;
}

/** What a command under faults left, and what came of trying it again. */
export interface Story {
  readonly outcome: Outcome;
  readonly areFaultsAsTheyWere: boolean;
  /** Whether the clean-up too may have been refused: what it had to leave is then named. */
  readonly isLasting: boolean;
  /** The sheets that a colleague deleted, and those of them that were there before the command. */
  readonly deleted: readonly string[];
  readonly mine: readonly string[];
  readonly left: Picture;
  readonly again?: Outcome;
  readonly end: Picture;
}

interface Readied {
  readonly work: () => Promise<string>;
  readonly putBack: () => void;
}

/** The Excel in which commands are run under faults; their test hands it the waits of the add-in. */
export class Stage {
  private running: RunningOffice | undefined;
  private whileWaiting: (() => void)[] = [];
  private readonly readied = new Map<string, Readied>();
  private readonly requests = new Map<string, number>();
  private readonly ends = new Map<string, Ends>();

  async start(): Promise<void> {
    // What the ribbon and the pane tell each other passes by the window that they share.
    Object.defineProperty(globalThis, 'window', { configurable: true, value: new EventTarget() });
    this.running = await startOffice({ grid: 'memory' });
    await import('../../../src/commands/commands');
    showUnknownNames(this.host);
  }

  close(): void {
    this.running?.dispose();
    Reflect.deleteProperty(globalThis, 'window');
  }

  /** The add-in waits for Excel, which here answers at once; a cell being edited may be finished meanwhile. */
  wait(): Promise<void> {
    for (const act of this.whileWaiting) act();
    return Promise.resolve();
  }

  /** How many requests a command makes when nothing goes wrong. */
  async requestsOf(command: Command): Promise<number> {
    await this.endsOf(command, []);
    return this.requests.get(command.name)!;
  }

  /** Runs a command under faults; and again without any, when it says that it failed. */
  async play(command: Command, strikes: readonly Strike[]): Promise<Story> {
    const work = await this.ready(command);
    const { host } = this;
    const names = host.grid.sheets().map(({ name }) => name);
    for (const { fault, request } of strikes) fault.make(host, request);
    this.whileWaiting = strikes.flatMap(({ fault: { whileWaiting } }) =>
      whileWaiting ? [() => whileWaiting(host)] : [],
    );
    const outcome = await run(work);
    this.whileWaiting = [];
    const areFaultsAsTheyWere = strikes.map(({ fault }) => fault.end(host)).every(Boolean);
    const isLasting = strikes.length > 1 || strikes.some(({ fault }) => fault.isLasting);
    if (isLasting && !outcome.isDone) this.removeNamed(outcome.told, names);
    const left = pictureOf(host);
    const deleted = strikes.flatMap(({ fault }) => fault.deleted?.() ?? []).sort();
    const mine = deleted.filter(name => names.includes(name));
    const story = { outcome, areFaultsAsTheyWere, isLasting, deleted, mine, left };
    if (outcome.isDone) return { ...story, end: left };
    const again = await run(work);
    return { ...story, again, end: pictureOf(host) };
  }

  /** What is wrong with a story; nothing, if all is well. */
  async complaints(command: Command, story: Story): Promise<string[]> {
    const { outcome, left, again, end, deleted, mine } = story;
    // A colleague's deletion is no work of the command's: it is what both ends are without that sheet.
    const { before, after } = await this.endsOf(command, deleted);
    const found: string[] = [];
    const check = (isWell: boolean | undefined, complaint: string) => {
      if (!isWell) found.push(complaint);
    };
    check(story.areFaultsAsTheyWere, 'the protection was taken away');
    const isShown = (picture: Picture) => left.shown === picture.shown || deleted.length > 0;
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
    // Excel refused to the end, also what was to be taken back: it is said, and where.
    if (story.isLasting && outcome.told.includes('peut-être écrites en partie')) {
      check(isSameBesides(outcome.told, left, before), `what is not named has changed: ${outcome.told}`);
      return found;
    }
    // What could be done before the failure may be all that was asked of the cells, if nobody says otherwise.
    const isAsAsked = left.held === after.held && !outcome.told.includes('resté comme il était');
    const isAsBefore = left.held === before.held && left.looks === before.looks;
    check(isAsBefore || isAsAsked, `neither as before nor as asked: ${outcome.told}`);
    check(isShown(before), 'another sheet or selection is shown than before');
    // Of a sheet that is gone nothing can be asked any more: it is told, and nothing changes.
    const isGone = mine.length > 0 && again && isSentence(again) && end.held === before.held;
    const wanted = await this.endsOf(command, mine);
    check(
      isGone || (again?.isDone && end.held === wanted.after.held && again.told === ''),
      `not again: ${again?.told}`,
    );
    return found;
  }

  private get host() {
    return this.running!.host;
  }

  /** The workbook as the command finds it. */
  private async ready(command: Command): Promise<() => Promise<string>> {
    const known = this.readied.get(command.name);
    if (known) {
      known.putBack();
      return known.work;
    }
    startOver(this.host);
    const work = await command.ready(this.running!);
    this.readied.set(command.name, { work, putBack: save(this.host) });
    return work;
  }

  /**
   * What the workbook holds before and after the command when nothing goes wrong; without some sheets, deleted before
   * the command or made by it.
   */
  private async endsOf(command: Command, without: readonly string[]): Promise<Ends> {
    const key = [command.name, ...without].join('\n');
    const known = this.ends.get(key);
    if (known) return known;
    const remove = () => {
      const ids = without.flatMap(name => sheetNamed(this.host, name) ?? []);
      for (const id of ids) this.host.grid.deleteSheet(id);
      return pictureOf(this.host);
    };
    await this.ready(command);
    const before = remove();
    const work = await this.ready(command);
    this.host.counters.reset();
    await work();
    this.requests.set(command.name, this.host.counters.roundTrips);
    const ends = { before, after: remove() };
    this.ends.set(key, ends);
    return ends;
  }

  /** The user takes away what the add-in says that it had to leave. */
  private removeNamed(told: string, mine: readonly string[]): void {
    const { grid } = this.host;
    for (const { id, name } of grid.sheets()) {
      if (!mine.includes(name) && told.includes(`« ${name} »`)) grid.deleteSheet(id);
    }
  }
}

async function run(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { isDone: true, told: await work() };
  } catch (error) {
    return { isDone: false, told: (error as Error).message, error };
  }
}

/** A sentence of the catalogue in French, never the refuge of an error that nobody foresaw. */
function isSentence({ error, told }: Outcome): boolean {
  const isForeseen =
    error instanceof TellingError || (error instanceof ExcelError && error.detail.key !== 'excel.unexpected');
  return isForeseen && /^[A-ZÀ-Ý].* .*[.]$/.test(told);
}

/** Whether every sheet that a sentence does not name holds the same. */
function isSameBesides(told: string, one: Picture, other: Picture): boolean {
  const unnamed = ({ held }: Picture) => {
    const { sheets } = JSON.parse(held) as { sheets: { name: string }[] };
    const kept = sheets.filter(({ name }) => !told.includes(`« ${name} »`));
    // Marks are counted over the whole workbook.
    return JSON.stringify(kept).replace(/mark \d+/g, 'mark');
  };
  return unnamed(one) === unnamed(other);
}
