import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/text/catalogue';

const page = readFileSync('docs/manual-checklist.md', 'utf8');
const rows = page.split('\n').filter(line => /^\| \d+ /.test(line));

/** What Excel itself writes on its buttons and messages. */
const OF_EXCEL = ['★', 'Accueil', 'Activer la modification'];

test('each row has a number of its own, and says what to do, what to expect and what it guards', () => {
  const numbers = rows.map(row => Number(row.split('|')[1]));
  expect(new Set(numbers).size).toBe(numbers.length);
  const blank = rows.filter(row => row.split(/(?<!\\)\|/).filter(cell => cell.trim() !== '').length < 4);
  expect(blank).toEqual([]);
});

test('each button and tab that it names in bold is written so in the pane or on the ribbon', () => {
  const written = JSON.stringify(catalogue) + readFileSync('manifest.xml', 'utf8');
  const named = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(name => !OF_EXCEL.includes(name) && !written.includes(name))).toEqual([]);
});
