import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...(readdirSync('docs', { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
];

/** The anchor that readers of Markdown make of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function anchorsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));
}

test.each(pages)('every link of %s leads somewhere', page => {
  const dead = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter(target => !/^[a-z]+:/.test(target))
    .filter(target => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return (
        !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(decodeURIComponent(anchor)))
      );
    });
  expect(dead).toEqual([]);
});

test('every page of docs is reached from the README, from link to link', () => {
  const reached = new Set(['README.md']);
  for (const page of reached)
    for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)) {
      const path = join(dirname(page), target!);
      if (pages.includes(path)) reached.add(path);
      // A folder is reached as a list of its pages.
      else for (const within of pages.filter(known => dirname(known) === path)) reached.add(within);
    }
  expect(pages.filter(page => !reached.has(page))).toEqual([]);
});

test('every decision is numbered once, in order', () => {
  const numbers = readdirSync('docs/decisions')
    .sort()
    .map(name => Number(name.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

/** `src/…` in a page, a placeholder aside; in the drawing of the architecture, folders are written without `src`. */
function pathsNamedIn(page: string): readonly string[] {
  const source = readFileSync(page, 'utf8');
  const drawn = /```mermaid\n([\s\S]*?)```/.exec(source)?.[1] ?? '';
  return [
    ...[...source.matchAll(/`((?:src|test|assets|docs)\/[^`\s<*…]+)`/g)].map(([, path]) => path!),
    ...[...drawn.matchAll(/\b(?:domain|checks|documents|excel|xlsx)\/\w+/g)].map(([path]) => `src/${path}`),
  ];
}

test.each(pages)('every file that %s names exists', page => {
  const missing = pathsNamedIn(page).filter(path => !existsSync(path) && !existsSync(`${path}.ts`));
  expect(missing).toEqual([]);
});

test('the paths of the drawing of the architecture are among those looked for', () => {
  expect(pathsNamedIn('docs/architecture.md')).toContain('src/checks/recognition');
});

test('SECURITY.md gives its proofs', () => {
  expect(pathsNamedIn('SECURITY.md').filter(path => path.startsWith('test/')).length).toBeGreaterThan(6);
});
