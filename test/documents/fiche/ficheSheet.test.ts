import { articleFourSentence, ficheSheet } from '../../../src/documents/fiche/ficheSheet';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { speak } from '../../../src/text/message';
import { asSigned, shown } from '../year/subscribed';

const fiches = () => {
  const statement = yearStatement(asSigned, 2019);
  return statement.accounts.map(account => ficheSheet(statement, account, montpellierTerms));
};
const cells = () =>
  fiches().map(({ rows }) => rows.map(row => row.map(shown)).filter(row => row.some(cell => cell !== '')));

test('a fiche for each body billed', () => {
  expect(fiches().map(({ name }) => name)).toEqual(['Commune de Juvignac 2019', 'CCAS de Baillargues 2019']);
});

test('what is free is not explained', () => {
  const titles = cells()[0]!.map(([first]) => first);
  expect(titles.filter(title => title === 'Plateforme d’administration électronique')).toHaveLength(2);
  expect(titles.filter(title => title === 'Plateforme Open data')).toHaveLength(1);
});

test('the bases of the claim, and the computation with its figures', () => {
  const [rows = []] = cells();
  const values = rows.map(([label = '', value = '']) =>
    [label, value.replace(/[\u00a0\u202f]/g, ' ')].join(' | '),
  );
  expect(values).toEqual(
    expect.arrayContaining([
      'Population | 10 979',
      'Population totale (PopTot) | 472 573',
      'Budget pour 3 ans | 25 000,00 €',
      'Participation de MMM | 50 %',
      'Total annuel | 174.24',
      'Contestation au plus tard, titre reçu ce dernier jour | 09/10/2019',
    ]),
  );
  expect(values.find(line => line.startsWith('Arrondi'))).toContain('| 96,80 €');
});

test('the sentence of article 4 holds each service, the one left out told as such, and the sum in words', () => {
  const statement = yearStatement(asSigned, 2019);
  expect(articleFourSentence(statement, statement.accounts[0]!).replace(/\u00a0/g, ' ')).toBe(
    'Commune de Juvignac verse chaque année 174,24 € (cent soixante-quatorze euros et vingt-quatre centimes), soit : ' +
      'Plateforme d’administration électronique : 96,80 € ; Plateforme de services en ligne aux usagers : 77,44 € ; ' +
      'Plateforme de dématérialisation des procédures de marchés publics : non souscrit.',
  );
});

test('an Excel in English gets the same sheet, in French', () => {
  const french = cells();
  speak('en');
  try {
    expect(cells()).toEqual(french);
  } finally {
    speak('fr');
  }
});
