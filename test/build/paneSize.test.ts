import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addInBuild, buildIfNeeded } from '../../src/host/server/build';

const root = resolve(__dirname, '../..');

/**
 * What Excel loads before the pane can be used, in kilobytes once compressed, office.js apart. A bare pane of Fluent UI
 * weighs about 200. Raise it only for what the user gains; load the rest when it is asked for. What a cell's function needs
 * cannot be loaded later: it answers at once.
 */
const BUDGET = 270;

beforeAll(() => buildIfNeeded(root, addInBuild), 300_000);

test('the first load of the pane keeps within its budget', () => {
  const page = readFileSync(join(root, 'dist/taskpane.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="([^":?]+)(?:\?[^"]*)?"/g)].map(([, path]) => path!);
  const weights = files.map(file => ({
    file,
    size: gzipSync(readFileSync(join(root, 'dist', file))).length,
  }));
  const total = weights.reduce((sum, { size }) => sum + size, 0) / 1000;
  expect(files.length).toBeGreaterThan(5);
  // Said with its parts when it is too much: one sees what grew.
  const parts = weights.map(({ file, size }) => `${file} ${(size / 1000).toFixed(1)}`).join(', ');
  expect(total > BUDGET ? `${total.toFixed(1)} kB: ${parts}` : 'within the budget').toBe('within the budget');
});
