import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { frenchSpaces } from '../../src/text/frenchSpaces';
import { text as inFrench } from '../../src/text/inFrench';
import { text } from '../../src/text/message';
import { asSigned } from '../documents/year/subscribed';

test.each([
  ['Attendu : 25 000,00 €', 'Attendu_: 25 000,00_€'],
  ['« Paramètres » ; « Membres »', '«_Paramètres_»_; «_Membres_»'],
  ['Vraiment ? Oui !', 'Vraiment_? Oui_!'],
  ['50 % de {total} €', '50_% de {total}_€'],
  ['12:30, https://exemple.fr et ARRONDI(A1; 2)', '12:30, https://exemple.fr et ARRONDI(A1; 2)'],
  ['Sans signe, rien ne change.', 'Sans signe, rien ne change.'],
])('« %s »', (plain, spaced) => expect(frenchSpaces(plain)).toBe(spaced.replace(/_/g, '\u00a0')));

test('what is written in a workbook is set so, and what a program may read of the command line is not', () => {
  const told = { label: 'Open data : gratuit', amount: '0' };
  expect(inFrench('fiche.articleFour.service', told)).toBe('Open data : gratuit\u00a0: 0');
  expect(text('fiche.articleFour.service', told)).toBe('Open data : gratuit : 0');
});

test('no document of a year lets a line end before a sign, but in what the convention itself says', () => {
  const plain = / [:;?!%€»]|« /;
  const sources = [...JSON.stringify(asSigned).matchAll(/"source":"([^"]*)"/g)].map(([, source]) => source!);
  const withoutSources = (written: string) =>
    sources.reduce((left, source) => left.replace(source, ''), written);
  const broken = yearPlan({
    ...{ convention: asSigned, year: 2020, facts: noFacts, today: '2020-10-01', previous: null },
    mode: 'native',
  })
    .filter(isReady)
    .flatMap(({ sheets }) => sheets.flatMap(({ model }) => model.rows.flat()))
    .flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))
    .filter(written => plain.test(withoutSources(written)));
  expect(broken).toEqual([]);
});
