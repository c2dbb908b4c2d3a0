import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const OFFICE = dirname(require.resolve('@microsoft/office-js/package.json'));

/** Folder of the copy of office.js, beside the pages. */
export const OFFICE_FOLDER = 'office-js';

/** What office.js asks of its own folder when it runs in Excel; the other applications and debugging are left out. */
const NEEDED = [
  /^office\.js$/,
  // The client of each platform: Windows, Mac, web, tablets.
  /^excel(?:webapp|ios)?-[\w.-]+\.js$/,
  /^(?:custom-functions-runtime|es6-promise|o15apptofilemappingtable)\.js$/,
  /^[a-z]{2,3}(?:-\w+)+\/office_strings\.js$/,
  /^(?:telemetry|ariatelemetry|webauth)\/[\w.-]+\.js$/,
];

/** Version of the package that npm installed here. */
export function officeVersion(): string {
  const { version } = JSON.parse(readFileSync(join(OFFICE, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Copies Microsoft's library, unmodified, with its licence; the project itself never holds it. */
export function copyOffice(site: string): void {
  const dist = join(OFFICE, 'dist');
  const to = join(site, OFFICE_FOLDER);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const file of files) {
    if (NEEDED.some(pattern => pattern.test(file)) && !file.includes('.debug.'))
      cpSync(join(dist, file), join(to, file));
  }
  cpSync(join(OFFICE, 'LICENSE.md'), join(to, 'LICENSE.md'));
}
