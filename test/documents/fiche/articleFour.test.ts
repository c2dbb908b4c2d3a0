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

  test('the sum to pay is the same everywhere: 26,52 + 15,91 + 3,18', () => {
    expect(sentence(taxed, 2019)).toContain(
      'verse 45,61 € TTC (quarante-cinq euros et soixante et un centimes), dont 42,43 € HT et 3,18 € de TVA.',
    );
    const statement = yearStatement(taxed, 2019);
    const claim = { terms: montpellierTerms, facts: noFacts, proposals: [] };
    const rows = table(ficheSheet(statement, statement.accounts[0]!, claim)).map(([label, value]) => [
      label,
      value,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Total annuel (HT)', '42.43'],
        ['TVA', '3.18'],
        ['Total à payer (TTC)', '45.61'],
      ]),
    );
    const lines = table(repartitionSheet(taxed, 2019)).map(([first]) => first?.replace(/\u00a0/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Arrêté le présent état à la somme de 45,61 € TTC (quarante-cinq euros et soixante et un centimes), dont 42,43 € HT et 3,18 € de TVA.',
        'Montants en euros, hors taxe sauf la TVA et le total TTC.',
      ]),
    );
  });
});
