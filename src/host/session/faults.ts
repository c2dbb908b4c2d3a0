import { HostError } from '../protocol/hostError';

interface PlannedFault {
  readonly request: number;
  readonly act: () => void;
}

/** Things that go wrong in Excel, made to happen on purpose. Requests are numbered from the next one, which is 1. */
export class Faults {
  /** As while a user types in a cell: every request is refused. */
  editMode = false;
  /** Custom functions are called by nobody: their cells stay `#BUSY!`. */
  functionsNeverAnswer = false;
  private planned: PlannedFault[] = [];
  private seen = 0;
  private delay = 0;
  private readonly waiting = new Set<() => void>();

  /** Every answer waits this long; those that wait when it changes are given at once. */
  get delayMs(): number {
    return this.delay;
  }
  set delayMs(milliseconds: number) {
    this.delay = milliseconds;
    for (const release of [...this.waiting]) release();
  }

  /** Called by the host before each answer. */
  async beforeAnswer(): Promise<void> {
    if (this.delay === 0) return;
    await new Promise<void>(resolve => {
      const release = () => {
        clearTimeout(timer);
        this.waiting.delete(release);
        resolve();
      };
      const timer = setTimeout(release, this.delay);
      this.waiting.add(release);
    });
  }

  /** The n-th request from now fails as a whole, before any of its actions. */
  failRequest(n: number, code = 'GeneralException', message = 'Fault injected by the host.'): void {
    this.beforeRequest(n, () => {
      throw new HostError(code, message);
    });
  }

  /** Something happens just before the n-th request from now: a sheet is deleted or protected, for instance. */
  beforeRequest(n: number, act: () => void): void {
    this.planned.push({ request: this.seen + n, act });
  }

  /** Forgets every fault. */
  clear(): void {
    this.editMode = false;
    this.delayMs = 0;
    this.functionsNeverAnswer = false;
    this.planned = [];
  }

  /** Called by the host for each request of the add-in. */
  enterRequest(): void {
    this.seen += 1;
    const due = this.planned.filter(fault => fault.request === this.seen);
    this.planned = this.planned.filter(fault => fault.request !== this.seen);
    for (const fault of due) fault.act();
  }
}
