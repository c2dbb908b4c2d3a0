import { articleFourSentence, ficheSheets } from '../../../src/documents/fiche/ficheSheet';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { speak } from '../../../src/text/message';
import { asSigned, shown } from '../year/subscribed';

const JUVIGNAC = { insee: '34123', payer: 'COMMUNE' } as const;
const cellsOf = (wanted: Parameters<typeof ficheSheets>[3]) =>
  ficheSheets(asSigned, 2019, montpellierTerms, wanted).map(({ rows }) =>
    rows.map(cells => cells.map(shown)).filter(cells => cells.some(cell => cell !== '')),
  );

test('one, several or all of the bodies billed', () => {
  const names = (wanted: Parameters<typeof ficheSheets>[3]) =>
    ficheSheets(asSigned, 2019, montpellierTerms, wanted).map(({ name }) => name);
  expect(names(null)).toEqual(['Commune de Juvignac 2019', 'CCAS de Baillargues 2019']);
  expect(names([JUVIGNAC])).toEqual(['Commune de Juvignac 2019']);
  expect(names([{ insee: '34090', payer: 'COMMUNE' }])).toEqual([]);
});

test('the bases of the claim, and the computation with its figures', () => {
  const [rows = []] = cellsOf([JUVIGNAC]);
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
  const french = cellsOf(null);
  speak('en');
  try {
    expect(cellsOf(null)).toEqual(french);
  } finally {
    speak('fr');
  }
});
