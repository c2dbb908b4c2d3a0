/** @jest-environment jsdom */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerPolicy, type OfficeSource, pagePolicy } from '../../src/build/contentSecurityPolicy';
import { publishSite } from '../../src/build/publishSite';
import { serverHeaders } from '../../src/build/serverHeaders';
import { addresses } from '../manifest/addressRules';
import { parseManifest } from '../manifest/manifestDocument';
import { manifestRules } from '../manifest/manifestRules';

const base = 'https://add-in.example.fr/annexe2/';
const FUNCTION_FILES = ['functions.json', 'functions.en.json'];
let folder: string;
let dist: string;

/** What dist/ holds as far as publishing is concerned; the real one is published in test/e2e/deployment.test.ts. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-publish-'));
  dist = join(folder, 'dist');
  mkdirSync(dist);
  cpSync('manifest.xml', join(dist, 'manifest.xml'));
  for (const file of FUNCTION_FILES)
    writeFileSync(join(dist, file), '{"helpUrl":"https://localhost:3000/aide/tarif.html"}');
  writeFileSync(
    join(dist, 'taskpane.html'),
    `<meta content="${pagePolicy('cdn')}"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const publish = (officeSource: OfficeSource, out = join(folder, 'site')) => {
  publishSite(dist, { base, officeSource, out });
  return (file: string) => readFileSync(join(out, file), 'utf8');
};

test('every address of the manifest is below the one asked for, and the manifest breaks no rule', () => {
  const manifest = parseManifest(publish('cdn')('manifest.xml'));
  const all = addresses(manifest).map(({ address }) => address);
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter(address => !address.startsWith(base))).toEqual([]);
  // Whether a file stands behind each address is asked at the root of the server only.
  const rules = Object.entries(manifestRules).filter(([name]) => name !== 'missingFiles');
  expect(rules.flatMap(([, rule]) => rule(manifest))).toEqual([]);
});

test('the help of the functions is there as well, and nothing of the development address stays', () => {
  const read = publish('cdn');
  for (const file of FUNCTION_FILES) expect(read(file)).toContain(`${base}aide/tarif.html`);
  for (const file of [...FUNCTION_FILES, 'manifest.xml', 'taskpane.html'])
    expect(read(file)).not.toContain('localhost');
});

test('office.js comes from Microsoft, unless it is published beside the pane, unmodified and with its licence', () => {
  expect(publish('cdn')('taskpane.html')).toContain(pagePolicy('cdn'));
  const read = publish('self');
  expect(read('taskpane.html')).toContain('src="office-js/office.js"');
  expect(read('taskpane.html')).toContain(pagePolicy('self'));
  expect(read('taskpane.html')).not.toContain('microsoft.com');
  expect(read('web.config')).not.toContain('microsoft.com/');
  expect(read('office-js/LICENSE.md')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  const source = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';
  expect(read('office-js/excel-web-16.00.js') === readFileSync(source, 'utf8')).toBe(true);
});

test('the copy of office.js has every platform of Excel and every language, and no other application', () => {
  publish('self');
  const names = readdirSync(join(folder, 'site/office-js'), { recursive: true }) as string[];
  for (const platform of ['mac', 'web', 'win32', 'ios', 'android'])
    expect(names).toContain(`excel-${platform}-16.00.js`);
  for (const language of ['fr-fr', 'en-us', 'zh-cn'])
    expect(names).toContain(`${language}/office_strings.js`);
  expect(names).toContain('telemetry/oteljs_agave.js');
  expect(names.filter(name => /word|outlook|powerpoint|onenote|project|debug|\.d\.ts/.test(name))).toEqual(
    [],
  );
});

test('an earlier publication is replaced, anything else is left alone', () => {
  publish('self');
  publish('cdn');
  expect(existsSync(join(folder, 'site/office-js'))).toBe(false);
  const precious = join(folder, 'precious');
  mkdirSync(precious);
  writeFileSync(join(precious, 'budget.xlsx'), '');
  expect(() => publish('cdn', precious)).toThrow('il n’est pas remplacé');
  expect(readdirSync(precious)).toEqual(['budget.xlsx']);
});

test('web.config is XML, and sends the policy with those who may hold the pane in a frame', () => {
  const config = parseManifest(publish('cdn')('web.config'));
  const sent = config.querySelector('add[name="Content-Security-Policy"]')?.getAttribute('value');
  expect(sent).toBe(headerPolicy('cdn'));
  expect(sent).toContain("frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com");
  expect(sent).not.toMatch(/unsafe|\*(?!\.)|http:|data:/);
  expect(config.querySelector('location')?.getAttribute('path')).toBe('static');
  const kept = config.querySelector('location clientCache')!;
  expect(kept.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00');
  expect(kept.getAttribute('cacheControlCustom')).toBe('public, immutable');
});

test.each(['cdn', 'self'] as const)('IIS and nginx send the same headers (office.js: %s)', source => {
  const read = publish(source);
  const sent = [...parseManifest(read('web.config')).querySelectorAll('customHeaders add')].map(header => [
    header.getAttribute('name'),
    header.getAttribute('value'),
  ]);
  const nginx = [...read('nginx.conf').matchAll(/add_header ([\w-]+) "([^"]+)" always;/g)];
  expect(nginx.map(([, name, value]) => [name, value])).toEqual(sent);
  expect(sent).toEqual(serverHeaders(source));
  expect(read('nginx.conf')).toContain('"public, max-age=31536000, immutable"');
  expect(read('nginx.conf')).toContain(`location ${new URL(base).pathname} {`);
});

test('each header of web.config is removed before it is added: IIS refuses one that the site above sends too', () => {
  const headers = parseManifest(publish('cdn')('web.config')).querySelector('customHeaders')!;
  const steps = [...headers.children].map(({ localName, attributes }) => [
    localName,
    attributes.getNamedItem('name')!.value,
  ]);
  const added = steps.filter(([step]) => step === 'add').map(([, name]) => name);
  expect(added).toHaveLength(4);
  for (const name of added) {
    const isAdded = steps.findIndex(step => step[0] === 'add' && step[1] === name);
    expect(steps[isAdded - 1]).toEqual(['remove', name]);
  }
});
