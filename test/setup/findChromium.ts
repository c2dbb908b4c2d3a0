import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findProgram } from './findProgram';
import { programFolders } from './programFolders';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium, Chrome or Edge: CHROME_PATH, then the usual places, then the one playwright may have installed. */
export function findChromium(): string | undefined {
  return findProgram({
    variable: 'CHROME_PATH',
    names: LINUX_NAMES,
    paths: [
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      ...['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
        MAC_APPLICATIONS.map(name => `${folder}/${name}.app/Contents/MacOS/${name}`),
      ),
      ...programFolders().flatMap(folder => WINDOWS_PATHS.map(path => join(folder, path))),
      chromium.executablePath(),
    ],
  });
}
