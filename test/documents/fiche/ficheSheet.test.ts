import { ficheSheet } from '../../../src/documents/fiche/ficheSheet';
import { groupedProposals } from '../../../src/documents/titres/claims';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { speak } from '../../../src/text/message';
import { asSigned, shown, subscribed } from '../year/subscribed';

const fiches = (convention = asSigned, facts: YearFacts = noFacts) => {
  const statement = yearStatement(convention, 2019);
  const proposals = groupedProposals(convention, 2019, facts.grouping);
  return statement.accounts.map(account =>
    ficheSheet(statement, account, { terms: montpellierTerms, facts, proposals }),
  );
};
const cells = (...given: Parameters<typeof fiches>) =>
  fiches(...given).map(({ rows }) =>
    rows.map(row => row.map(shown)).filter(row => row.some(cell => cell !== '')),
  );

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
      'Total annuel (net de taxe) | 174.24',
      'Contestation au plus tard, titre reçu ce dernier jour | 09/10/2019',
    ]),
  );
  expect(values.find(line => line.startsWith('Arrondi'))).toContain('| 96,80 €');
});

/** What a fiche says under « Échéances ». */
const claimLines = (rows: readonly (readonly string[])[]) => {
  const start = rows.findIndex(([label]) => label === 'Échéances');
  return rows
    .slice(start + 1, -1)
    .map(([label = '', value = '']) => [label, value].filter(Boolean).join(' | '));
};

test('under 15 € a fiche asks for nothing by itself; at 15 € and above it does, and nothing due says so', () => {
  const [juvignac = [], montaud = [], free = []] = cells(
    subscribed([
      ['Montaud', 'COMMUNE', ['MARCHES']],
      ['Juvignac', 'COMMUNE', ['MARCHES'], ['E-DEMAT']],
      ["Saint-Georges-d'Orques", 'COMMUNE', ['OPENDATA']],
    ]),
  ).map(claimLines);
  expect(montaud.map(line => line.replace(/\u00a0/g, ' '))).toEqual([
    'Moins de 15,00 € : ce montant n’est pas demandé seul (CGCT, L1611-5 et D1611-1).',
    'Commune de Montaud : un seul titre pour 2019, 2020, 2021 ferait 15,84 € ; réunir des années demande l’accord des parties.',
  ]);
  expect(juvignac).toEqual([
    'À émettre au plus tard le | 30/09/2019',
    'Contestation au plus tard, titre reçu ce dernier jour | 09/10/2019',
    'Paiement au plus tard, titre reçu ce dernier jour | 30/10/2019',
  ]);
  expect(free).toEqual(['Rien n’est dû cette année : aucun titre n’est émis.']);
});

test('the sentence goes into the article that the convention sets its amounts by, where it is known', () => {
  const titles = (source: string) => {
    const payers = asSigned.payers.map(payer => ({
      ...payer,
      participation: { ...payer.participation, source },
    }));
    return cells({ ...asSigned, payers })[0]
      ?.flat()
      .filter(text => text.startsWith('Phrase à reprendre'));
  };
  expect(titles('Convention 2019-2021, article 4 (commune)')).toEqual(['Phrase à reprendre à l’article 4']);
  expect(titles('Convention MCMDMP, article 6')).toEqual(['Phrase à reprendre à l’article 6']);
  expect(titles('Délibération M2021-641')).toEqual(['Phrase à reprendre dans la convention']);
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
