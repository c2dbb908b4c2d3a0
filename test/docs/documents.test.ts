import { readFileSync } from 'node:fs';
import { documentNames } from '../../src/cli/documentOptions';
import { yearDocumentIds } from '../../src/documents/year/yearPlan';

test('each document of the year has its line on its page', () => {
  const [, table = ''] = readFileSync('docs/documents-de-l-annee.md', 'utf8').split(/^\| document .*\n.*\n/m);
  const rows = table.split('\n\n')[0]!.trim().split('\n');
  expect(rows).toHaveLength(yearDocumentIds.length);
});

test('the page of the command line names each document that it writes', () => {
  const page = readFileSync('docs/ligne-de-commande.md', 'utf8');
  expect([...documentNames.keys()].filter(name => !page.includes(`\`${name}\``))).toEqual([]);
});

test('each document can be asked of the command line', () => {
  const named = new Set(documentNames.values());
  expect(yearDocumentIds.filter(id => !named.has(id))).toEqual([]);
});
