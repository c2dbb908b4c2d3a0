/*
 * Gives the pages of this host Microsoft's office.js from this machine, in place of its CDN, so that the add-in is
 * served as it was built and nothing leaves the machine. Every other address outside this server is refused.
 */

import { BRIDGE_ANSWER, BRIDGE_QUESTION } from './bridgeQuestion';

/** What this file uses of the scope of a service worker; the compiler knows the page's scope only. */
interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly Page[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitableEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: WaitableEvent & { readonly data: unknown }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface Page {
  readonly frameType: string;
  postMessage(message: string, transfer: Transferable[]): void;
}

interface WaitableEvent {
  waitUntil(promise: Promise<unknown>): void;
}

interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response> | Response): void;
}

const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/]+\/hosted\//;
/** The file that begins office.js, and that looks for its host at once. */
const ENTRY = /\/office(?:\.debug)?\.js$/;
/** A page that does not answer within this time is closing. */
const ANSWER_MS = 3_000;
/** The origin that the manifest and the help addresses of the add-in name: here it is this server. */
const ADD_IN_ORIGIN = 'https://localhost:3000';

const worker = self as unknown as WorkerScope;

worker.addEventListener('install', event => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim()));
// A page loaded past its service worker (Ctrl+Shift+R) asks to be taken in again.
worker.addEventListener('message', event => {
  if (event.data === 'claim') event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', event => {
  const { url } = event.request;
  const origin = worker.location.origin;
  if (CDN.test(url)) {
    const local = url.replace(CDN, `${origin}/office-js/`);
    event.respondWith(ENTRY.test(url) ? bridges().then(() => fetch(local)) : fetch(local));
    return;
  }
  const target = new URL(url);
  if (target.origin === origin && ENTRY.test(target.pathname)) {
    // An add-in published with its own copy of office.js.
    event.respondWith(bridges().then(() => fetch(event.request)));
    return;
  }
  if (target.origin === origin || !target.protocol.startsWith('http')) return;
  if (target.origin === ADD_IN_ORIGIN) {
    event.respondWith(fetch(origin + target.pathname + target.search));
    return;
  }
  event.respondWith(new Response(null, { status: 403, statusText: 'Nothing leaves this machine' }));
});

/** Waits until every page of the host has put its bridge on the window of its pane. */
async function bridges(): Promise<void> {
  const pages = await worker.clients.matchAll();
  await Promise.all(pages.filter(page => page.frameType === 'top-level').map(askForBridge));
}

function askForBridge(page: Page): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => {
      if (event.data === BRIDGE_ANSWER) resolve();
    };
    setTimeout(resolve, ANSWER_MS);
    page.postMessage(BRIDGE_QUESTION, [port2]);
  });
}
