/*
 * The first script of the page, compiled to ES5 and depending on nothing: whatever stops the pane, a sentence says so
 * in place of a blank page. It is a file, never inline: the policy of the page forbids inline scripts.
 */
import { missingAtStart, PANE_FAILED, type StartUpFailure } from '../readiness';
import { hideFailure, isFailureShown, showFailure } from './failurePage';

/** A network that drops what it forbids, instead of refusing it, leaves the page waiting for minutes. */
const SLOW_MS = 10_000;

let isReady = false;
/** What is shown only because something is late goes away when it comes. */
let isWaiting = false;

/** Shows the first cause: the errors that follow are its consequences. */
function fail(failure: StartUpFailure): void {
  if (isFailureShown() && !isWaiting) return;
  isWaiting = false;
  showFailure(failure);
}

function wait(failure: StartUpFailure): void {
  if (isReady || isFailureShown()) return;
  isWaiting = true;
  showFailure(failure);
}

function isOfficeAddress(address: string): boolean {
  return address.indexOf('/office.js') >= 0;
}

function onScriptError(event: Event): void {
  const { target } = event;
  if (target instanceof HTMLScriptElement) {
    fail({ problem: isOfficeAddress(target.src) ? 'noOffice' : 'filesMissing', detail: target.src });
  } else if (!isReady && event instanceof ErrorEvent && !isOfficeAddress(event.filename)) {
    // A script that this engine cannot even read, or that fails before the pane is there.
    fail({ problem: isModernEngine() ? 'crashed' : 'oldEngine', detail: event.message });
  }
}

function isModernEngine(): boolean {
  return (
    'noModule' in HTMLScriptElement.prototype &&
    'replaceAll' in String.prototype &&
    typeof globalThis !== 'undefined'
  );
}

function whenLoaded(): void {
  if (!isModernEngine()) {
    fail({ problem: 'oldEngine', detail: '' });
    return;
  }
  if (typeof Office === 'undefined') {
    fail({ problem: 'noOffice', detail: 'office.js' });
    return;
  }
  setTimeout(() => wait({ problem: 'noAnswer', detail: '' }), SLOW_MS);
  void Office.onReady(({ host }) => {
    isReady = true;
    if (isWaiting) hideFailure();
    const failure = missingAtStart(host);
    if (failure) fail(failure);
  });
}

addEventListener('error', onScriptError, true);
addEventListener(PANE_FAILED, event => fail((event as CustomEvent<StartUpFailure>).detail));
document.addEventListener('DOMContentLoaded', whenLoaded);
setTimeout(() => {
  if (document.readyState === 'loading') wait({ problem: 'slowOffice', detail: '' });
}, SLOW_MS);
