import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { type Publication } from './buildOptions';
import { OFFICE_CDN, pagePolicy } from './contentSecurityPolicy';
import { ENGLISH_FUNCTIONS_FILE, FUNCTIONS_FILE } from './englishFunctions';
import { copyOffice, OFFICE_FOLDER } from './officeFiles';
import { nginxConfig } from './nginxConfig';
import { webConfig } from './webConfig';

/** The address written in the sources and in dist/. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const OFFICE_SCRIPT = `${OFFICE_CDN}/lib/1/hosted/office.js`;

/**
 * Makes of dist/ the folder for a server: its addresses in the manifest and in the metadata of the functions, its
 * office.js, its headers for IIS and for nginx. The scripts are those of dist/, to the byte.
 *
 * @throws DomainError when the folder holds something else than an earlier publication
 */
export function publishSite(dist: string, { base, officeSource, out }: Publication): void {
  const site = resolve(out);
  clear(site);
  cpSync(dist, site, { recursive: true });
  for (const file of ['manifest.xml', FUNCTIONS_FILE, ENGLISH_FUNCTIONS_FILE])
    change(site, file, DEVELOPMENT_BASE, base);
  if (officeSource === 'self') {
    change(site, 'taskpane.html', OFFICE_SCRIPT, `${OFFICE_FOLDER}/office.js`);
    change(site, 'taskpane.html', pagePolicy('cdn'), pagePolicy('self'));
    copyOffice(site);
  }
  writeFileSync(join(site, 'web.config'), webConfig(officeSource));
  writeFileSync(join(site, 'nginx.conf'), nginxConfig(officeSource, base));
}

function clear(site: string): void {
  if (!existsSync(site)) return;
  const names = readdirSync(site);
  const isOurs = ['manifest.xml', 'taskpane.html', FUNCTIONS_FILE].every(name => names.includes(name));
  if (names.length > 0 && !isOurs) throw new DomainError(message('build.notOurs', { folder: site }));
  rmSync(site, { recursive: true });
}

function change(site: string, file: string, from: string, to: string): void {
  const path = join(site, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    path,
    text.replaceAll(from, () => to),
  );
}
