import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../setup/findChromium';

/** Nothing that the browser does on its own may look like the add-in reaching out. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Every name but this machine's leads nowhere: a request that leaves fails, even if a test does not see it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** Starts Chromium, Chrome or Edge without a window. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('Chromium introuvable : lancez « npm test », qui l’installe.');
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
