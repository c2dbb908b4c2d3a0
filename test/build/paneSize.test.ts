import { join, resolve } from 'node:path';
import { addInBuild, buildIfNeeded } from '../../src/host/server/build';
import { firstLoad } from '../harness/firstLoad';

const root = resolve(__dirname, '../..');

/**
 * What Excel loads before the pane can be used, in kilobytes once compressed, office.js apart. One button of Fluent UI
 * alone weighs about 90 (docs/performance.md). Raise it only for what the user gains; load the rest when it is asked for. What a cell's function needs
 * cannot be loaded later: it answers at once.
 */
const BUDGET = 270;

beforeAll(() => buildIfNeeded(root, addInBuild), 300_000);

test('the first load of the pane keeps within its budget', () => {
  const files = firstLoad(join(root, 'dist'), 'taskpane.html');
  const total = files.reduce((sum, { size }) => sum + size, 0);
  expect(files.length).toBeGreaterThan(5);
  // Said with its parts when it is too much: one sees what grew.
  const parts = files.map(({ file, size }) => `${file} ${size.toFixed(1)}`).join(', ');
  expect(total > BUDGET ? `${total.toFixed(1)} kB: ${parts}` : 'within the budget').toBe('within the budget');
});
