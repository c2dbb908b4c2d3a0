import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneFolders } from './paneFolders';

/** Ways out of a page. What a file loads on demand with `import()` is a file of ours, by construction. */
const WAYS_OUT =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts|SharedWorker)\b|new (?:Worker|Image)\b|window\.open|\.postMessage|displayDialogAsync|openBrowserWindow|getAccessToken/;

/** Files that may load one of our own files, each with what it loads. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/taskpane/populations/fetchPopulations.ts': 'populations of France, a file beside the pane',
};

const sources = paneFolders.flatMap(folder =>
  (readdirSync(join('src', folder), { recursive: true }) as string[])
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join('src', folder, name).replaceAll('\\', '/')),
);

const wayOut = (code: string) => WAYS_OUT.exec(code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''))?.[0];

test('no source of the pane reaches out', () => {
  const found = sources
    .filter(path => !(path in ALLOWED))
    .flatMap(path => {
      const way = wayOut(readFileSync(path, 'utf8'));
      return way ? [`${path}: ${way}`] : [];
    });
  expect(found).toEqual([]);
  expect(sources.length).toBeGreaterThan(150);
});

test('every exception still is one', () => {
  for (const path of Object.keys(ALLOWED)) expect(wayOut(readFileSync(path, 'utf8'))).toBeDefined();
});

test.each([
  'await fetch("https://example.org")',
  'new XMLHttpRequest()',
  'navigator.sendBeacon(url, data)',
  'new WebSocket(url)',
  'new Image().src = url',
])('%s would be seen', code => expect(wayOut(code)).toBeDefined());

test('a comment is no way out', () => expect(wayOut('// fetch nothing\nconst a = 1;')).toBeUndefined());
