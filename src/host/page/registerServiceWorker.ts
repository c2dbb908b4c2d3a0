import { hostText } from '../hostText';

/** Puts the service worker in charge of this page, so that the pane, opened after, gets office.js from this machine. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error(hostText('host.noServiceWorker'));
  const { serviceWorker } = navigator;
  await serviceWorker.register('/serviceWorker.js', { scope: '/' });
  const { active } = await serviceWorker.ready;
  if (serviceWorker.controller) return;
  const taken = new Promise<void>(resolve => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  active?.postMessage('claim');
  await taken;
}
