import { readFileSync } from 'node:fs';
import { documentNames } from '../../src/cli/documentOptions';
import { yearDocumentIds } from '../../src/documents/year/yearPlan';
import { text } from '../../src/text/inFrench';

test('each document of the year has its row on its page, in the order in which they are sent', () => {
  const [, table = ''] = readFileSync('docs/documents-de-l-annee.md', 'utf8').split(/^\| document .*\n.*\n/m);
  const rows = table
    .split('\n\n')[0]!
    .trim()
    .split('\n')
    .map(row => row.split('|')[1]!.trim());
  const titles = yearDocumentIds.map(id => text(`year.document.${id}`, { year: '2019' }));
  // « Publipostage » for « Table de publipostage 2019 ».
  const shortened = titles.map(
    title => rows.find(row => title.toLowerCase().includes(row.toLowerCase())) ?? title,
  );
  expect(rows).toEqual(shortened);
});

test('the page of the command line names each document that it writes', () => {
  const page = readFileSync('docs/ligne-de-commande.md', 'utf8');
  const [, row = ''] = /^\| `--documents .*?\| (.*?) \|$/m.exec(page) ?? [];
  expect([...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...documentNames.keys()]);
});
