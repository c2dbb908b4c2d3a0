/** @jest-environment jsdom */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { publishSite } from '../../src/build/publishSite';
import { addInBuild, buildIfNeeded } from '../../src/host/server/build';
import { addresses } from '../manifest/addressRules';
import { announcedIcons } from '../manifest/iconRules';
import { parseManifest } from '../manifest/manifestDocument';
import { manifestRules } from '../manifest/manifestRules';
import { pngSize } from '../manifest/pngSize';

/*
 * The folder that « npm run build -- --base … --office-js self » leaves for a server, as the production build made it:
 * whatever one of its files asks for is in it, and it breaks no rule of the policy it is served under.
 */

const root = resolve(__dirname, '../..');
const base = 'https://complements.exemple.fr/annexe2/';
let site: string;

beforeAll(() => {
  buildIfNeeded(root, addInBuild);
  site = mkdtempSync(join(tmpdir(), 'annexe2-folder-'));
  publishSite(join(root, 'dist'), { base, officeSource: 'self', out: site });
}, 300_000);
afterAll(() => rmSync(site, { recursive: true }));

const read = (file: string) => readFileSync(join(site, file), 'utf8');
/** The file of the folder behind an address, without its anchor and the like. */
const fileOf = (address: string) =>
  join(site, decodeURIComponent(new URL(address).pathname).replace('/annexe2/', ''));
const isMissing = (address: string) => !address.startsWith(base) || !existsSync(fileOf(address));
const pages = () =>
  (readdirSync(site, { recursive: true }) as string[]).filter(
    name => name.endsWith('.html') && !name.startsWith('office-js'),
  );

test('behind every address of the manifest, of the functions and of the shortcuts there is a file', () => {
  const manifest = parseManifest(read('manifest.xml'));
  const all = addresses(manifest).map(({ address }) => address);
  expect(all.length).toBeGreaterThan(8);
  const functions = ['functions.json', 'functions.en.json'].flatMap(
    file => (JSON.parse(read(file)) as { functions: { helpUrl: string }[] }).functions,
  );
  expect(functions.length).toBeGreaterThan(10);
  expect([...all, ...functions.map(({ helpUrl }) => helpUrl)].filter(isMissing)).toEqual([]);
  const rules = Object.entries(manifestRules).filter(([name]) => name !== 'missingFiles');
  expect(rules.flatMap(([, rule]) => rule(manifest))).toEqual([]);
});

test('each icon has the pixels that the manifest announces', () => {
  const icons = [...announcedIcons(parseManifest(read('manifest.xml')))];
  expect(icons.length).toBeGreaterThan(5);
  const wrong = icons.filter(({ address, size }) => {
    const { width, height } = pngSize(fileOf(address));
    return width !== size || height !== size;
  });
  expect(wrong).toEqual([]);
});

test('every page of the folder asks for files that are in it, and for nothing else', () => {
  expect(pages().length).toBeGreaterThan(70);
  const missing = pages().flatMap(page => {
    const { body, head } = new DOMParser().parseFromString(read(page), 'text/html');
    const asked = [head, body].flatMap(part =>
      [...part.querySelectorAll('script[src], link[href], img[src]')].map(
        element => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      ),
    );
    const links = [...body.querySelectorAll('a[href]')]
      .map(link => link.getAttribute('href')!)
      .filter(href => !/^(?:https?:|#|mailto:)/.test(href));
    const addressesOf = [...asked, ...links].map(
      href => new URL(href, new URL(page.replaceAll('\\', '/'), base)).href,
    );
    return addressesOf.filter(isMissing).map(address => `${page}: ${address}`);
  });
  expect(missing).toEqual([]);
});

test('no page has what the policy would refuse: script or style within it, handler, other server', () => {
  const refused = pages().flatMap(page => {
    const document = new DOMParser().parseFromString(read(page), 'text/html');
    return [...document.querySelectorAll('script:not([src]), style, iframe, object, embed, form, base')]
      .map(({ outerHTML }) => outerHTML)
      .concat(
        [...document.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes])
          .filter(
            ({ name, value }) => name === 'style' || name.startsWith('on') || /^javascript:/i.test(value),
          )
          .map(({ name, value }) => `${name}="${value}"`),
      )
      .map(found => `${page}: ${found.slice(0, 100)}`);
  });
  expect(refused).toEqual([]);
});

test('the policy of the pane names no other server than its own, office.js beside it', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read('taskpane.html'))?.[1];
  expect(policy).toBeDefined();
  expect(policy).not.toMatch(/https?:|\*/);
  expect(relative(site, dirname(fileOf(`${base}office-js/office.js`)))).toBe('office-js');
});
