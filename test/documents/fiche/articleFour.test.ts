import { articleFourSentence } from '../../../src/documents/fiche/articleFour';
import { ficheSheet } from '../../../src/documents/fiche/ficheSheet';
import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { asSigned, montpellier, subscribed, table } from '../year/subscribed';

function sentence(convention: Convention, year: number, account = 0): string {
  const statement = yearStatement(convention, year);
  return articleFourSentence(statement, statement.accounts[account]!).replace(/\u00a0/g, ' ');
}

test('the sum with its words and its tax, each service, the one left out told as such, the years that follow', () => {
  expect(sentence(asSigned, 2019)).toBe(
    'Au titre de 2019, la commune de Juvignac verse 174,24 € (cent soixante-quatorze euros et vingt-quatre centimes), net de taxe. ' +
      'Ce montant se décompose comme suit : Plateforme d’administration électronique : 96,80 € ; Plateforme de services en ligne aux usagers : 77,44 € ; ' +
      'Plateforme de dématérialisation des procédures de marchés publics : non souscrit. ' +
      'Le même montant est dû pour 2020 et 2021.',
  );
  expect(sentence(asSigned, 2021, 1)).toMatch(
    /^Au titre de 2021, le CCAS de Baillargues verse 42,43 € .* : 15,91 €\.$/,
  );
});

test('a service that is left: the years after it owe another amount', () => {
  const leaving = subscribed([
    ['Castelnau-le-Lez', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2019-12-31'], ['E-SERVICES']],
  ]);
  expect(sentence(leaving, 2019)).toContain('verse 311,15 € ');
  expect(sentence(leaving, 2019)).toMatch(/ Sont dus ensuite : 138,29 € pour 2020 et 2021\.$/);
  const left = subscribed([['Castelnau-le-Lez', 'COMMUNE', ['E-SERVICES', '2019-01-01', '2020-12-31']]]);
  expect(sentence(left, 2019)).toMatch(/ Sont dus ensuite : 138,29 € pour 2020 ; rien pour 2021\.$/);
});

test('nothing is owed: no « verse 0,00 € »', () => {
  const free = subscribed([['Juvignac', 'COMMUNE', ['OPENDATA']]]);
  expect(sentence(free, 2019)).toBe('Au titre de 2019, aucune somme n’est due par la commune de Juvignac.');
});

/** The fiche of the first body, from the header down, with plain spaces. */
function fiche(convention: Convention): string[][] {
  const statement = yearStatement(convention, 2019);
  const claim = { terms: montpellierTerms, facts: noFacts, proposals: [] };
  return table(ficheSheet(statement, statement.accounts[0]!, claim)).map(cells =>
    cells.map(cell => cell.replace(/\u00a0/g, ' ')),
  );
}

describe('a service that bears VAT', () => {
  const vat = { rate: new Decimal('0.2'), source: 'test' };
  const applications = montpellier.applications.map(application =>
    application.code === 'MARCHES'
      ? { ...application, tariffs: application.tariffs.map(tariff => ({ ...tariff, vat })) }
      : application,
  );
  const taxed = subscribed([['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']]], {
    ...montpellier,
    applications,
  });

  test('the years after it are told with tax too, where they differ', () => {
    const leaving = subscribed(
      [['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES', '2019-01-01', '2020-12-31']]],
      taxed,
    );
    expect(sentence(leaving, 2019)).toMatch(
      / Sont dus ensuite : 45,61 € TTC pour 2020 ; 26,52 € pour 2021\.$/,
    );
  });

  test('« HT » is said of what bears VAT only: of all when all does', () => {
    const alone = subscribed([['Baillargues', 'CCAS', ['MARCHES']]], taxed);
    expect(sentence(alone, 2019)).toMatch(
      /verse 19,09 € TTC \([^)]*\), dont 15,91 € HT et 3,18 € de TVA\. .* : 15,91 € HT\. Le même/,
    );
    expect(fiche(alone)).toEqual(
      expect.arrayContaining([
        ['Total annuel (HT)', '15.91', ''],
        ['TVA', '3.18', ''],
      ]),
    );
    expect(table(repartitionSheet(alone, 2019)).flat()).toContain(
      'Montants en euros, hors taxe sauf la TVA et le total TTC.',
    );
  });

  test('the sum to pay is the same everywhere: 26,52 + 15,91 + 3,18; what bears no VAT is never said « HT »', () => {
    expect(sentence(taxed, 2019)).toContain(
      'verse 45,61 € TTC (quarante-cinq euros et soixante et un centimes), dont 15,91 € HT, 3,18 € de TVA et 26,52 € (net de taxe). ' +
        'Ce montant se décompose comme suit : Plateforme d’administration électronique : 26,52 € (net de taxe) ; ',
    );
    expect(sentence(taxed, 2019)).toContain('marchés publics : 15,91 € HT. ');
    expect(fiche(taxed)).toEqual(
      expect.arrayContaining([
        ['Plateforme d’administration électronique', '26.52', 'net de taxe'],
        [expect.stringMatching(/marchés publics$/), '15.91', 'HT, TVA à 20 %'],
        ['Total annuel (avant TVA)', '42.43', 'dont 15,91 € HT soumis à TVA et 26,52 € (net de taxe)'],
        ['TVA', '3.18', ''],
        ['Total à payer (TTC)', '45.61', ''],
      ]),
    );
    const lines = table(repartitionSheet(taxed, 2019)).map(([first]) => first?.replace(/\u00a0/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Arrêté le présent état à la somme de 45,61 € TTC (quarante-cinq euros et soixante et un centimes), dont 15,91 € HT, 3,18 € de TVA et 26,52 € (net de taxe).',
        'Montants en euros, avant TVA. Hors taxe : Plateforme de dématérialisation des procédures de marchés publics. Net de taxe : Plateforme d’administration électronique.',
      ]),
    );
  });
});
