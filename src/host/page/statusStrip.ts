import { hostText } from '../hostText';
import { type TrafficCounters } from '../session/trafficCounters';

/** Requests further apart than this belong to two actions of the user. */
const PAUSE_MS = 1_500;

/** The strip at the bottom: what is being done or what is wrong, and what the last action cost. */
export class StatusStrip {
  private readonly message = document.createElement('span');
  private readonly traffic = document.createElement('span');
  private lastRequest = 0;
  private counted = 0;

  constructor(strip: HTMLElement) {
    this.message.className = 'message';
    this.message.setAttribute('role', 'status');
    this.traffic.className = 'traffic';
    this.traffic.textContent = hostText('host.noTraffic');
    strip.replaceChildren(this.message, this.traffic);
  }

  say(text: string, kind: 'information' | 'error' = 'information'): void {
    this.message.textContent = text;
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
