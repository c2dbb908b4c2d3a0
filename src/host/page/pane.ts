import { type BridgeWindow } from '../bridge/officeBridge';
import { hostInfo } from '../bridge/officeContext';
import { hostText } from '../hostText';
import { BRIDGE_ANSWER, BRIDGE_QUESTION } from './bridgeQuestion';

/** The task pane: the add-in's own page, unmodified, in an iframe that has the bridge before its scripts run. */
export class Pane {
  constructor(
    private readonly box: HTMLElement,
    private readonly title: string,
  ) {}

  /** Opens the page of the add-in, once. The shared runtime lives in it: closing the pane only hides it. */
  open(path: string, locale: string, attach: (window: BridgeWindow) => void): void {
    const bar = document.createElement('div');
    bar.className = 'pane-bar';
    const close = document.createElement('button');
    close.className = 'pane-close';
    close.textContent = '×';
    close.title = hostText('host.closePane');
    close.setAttribute('aria-label', hostText('host.closePane'));
    close.addEventListener('click', () => this.hide());
    bar.append(this.title, close);
    const frame = document.createElement('iframe');
    frame.title = hostText('host.pane');
    this.box.replaceChildren(bar, frame);
    // office.js keeps settings of an earlier page of this tab there: in Excel each pane begins a session.
    sessionStorage.clear();
    // Asked when the page of the add-in wants office.js: its window is there, and office.js has not run yet.
    navigator.serviceWorker.addEventListener('message', event => {
      if (event.data !== BRIDGE_QUESTION) return;
      attach(frame.contentWindow as unknown as BridgeWindow);
      event.ports[0]?.postMessage(BRIDGE_ANSWER);
    });
    navigator.serviceWorker.startMessages();
    const address = new URL(path, location.origin);
    address.searchParams.set('_host_Info', hostInfo(locale));
    frame.src = address.href;
  }

  show(): void {
    this.box.hidden = false;
  }

  hide(): void {
    this.box.hidden = true;
  }
}
