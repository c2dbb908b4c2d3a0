import { hostText } from '../hostText';
import { type TrafficCounters } from '../session/trafficCounters';

/** Requests further apart than this belong to two actions of the user. */
const PAUSE_MS = 1_500;

type Kind = 'information' | 'error';
/** The page and its workbook, or the selected cell. */
type Subject = 'page' | 'cell';

/** The strip at the bottom: what is being done or what is wrong, and what the last action cost. */
export class StatusStrip {
  private readonly message = document.createElement('span');
  private readonly traffic = document.createElement('span');
  private readonly said = new Map<Subject, { readonly text: string; readonly kind: Kind }>();
  private lastRequest = 0;
  private counted = 0;

  constructor(strip: HTMLElement) {
    this.message.className = 'message';
    this.message.setAttribute('role', 'status');
    this.traffic.className = 'traffic';
    this.traffic.textContent = hostText('host.noTraffic');
    strip.replaceChildren(this.message, this.traffic);
  }

  /**
   * Says something until something else is to be said. What is said of the selected cell stands for the time that the
   * cell is selected, and then gives way to what was said before.
   */
  say(text: string, kind: Kind = 'information', about: Subject = 'page'): void {
    this.said.set(about, { text, kind });
    if (about === 'page') this.said.delete('cell');
    this.show();
  }

  /** Nothing more to say on this subject. */
  forget(about: Subject): void {
    if (this.said.delete(about)) this.show();
  }

  private show(): void {
    const { text, kind } = this.said.get('cell') ??
      this.said.get('page') ?? { text: '', kind: 'information' };
    // Written once: a screen reader says it again otherwise.
    if (this.message.textContent !== text) this.message.textContent = text;
    this.message.dataset['kind'] = kind;
  }

  /** Shows the cost of the action that the latest request belongs to. */
  count(counters: TrafficCounters): void {
    const now = Date.now();
    const began = now - (counters.requests.at(-1)?.milliseconds ?? 0);
    this.counted = began - this.lastRequest > PAUSE_MS ? 1 : this.counted + 1;
    this.lastRequest = now;
    const requests = counters.requests.slice(-this.counted);
    const sum = (of: (request: (typeof requests)[number]) => number) =>
      requests.reduce((total, request) => total + of(request), 0);
    this.traffic.textContent = hostText('host.traffic', {
      exchanges: exchanges(requests.length),
      sent: kilobytes(sum(request => request.bytesIn)),
      received: kilobytes(sum(request => request.bytesOut)),
      time: hostText('host.milliseconds', { count: sum(request => request.milliseconds) }),
    });
  }
}

function exchanges(count: number): string {
  return hostText(count > 1 ? 'host.exchanges' : 'host.exchange', { count });
}

function kilobytes(bytes: number): string {
  const count = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(bytes / 1000);
  return hostText('host.kilobytes', { count });
}
