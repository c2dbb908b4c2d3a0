import { ficheSheet } from '../../../src/documents/fiche/ficheSheet';
import { groupedProposals } from '../../../src/documents/titres/claims';
import { type SheetModel } from '../../../src/documents/sheetModel';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { speak } from '../../../src/text/message';
import { asSigned, montpellier, shown, subscribed } from '../year/subscribed';

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
      'Contestation au plus tard | 09/10/2019',
    ]),
  );
  expect(values.find(line => line.startsWith('Arrondi'))).toContain('| 96,80 €');
});

test('what is to be signed and paid stands before how it was computed: on the first page, however many services', () => {
  const every = montpellier.applications.map(({ code }) => [code] as const);
  const [fiche] = fiches(subscribed([['Juvignac', 'COMMUNE', ...every]]));
  const titles = fiche!.rows.map(([cell]) => cell!).filter(({ style }) => style === 'subtitle');
  expect(titles.map(shown).slice(2)).toEqual([
    'Phrase à reprendre à l’article 4',
    'Échéances',
    'Bases communes à tous ces services',
    'Plateforme d’administration électronique',
    'Plateforme de services en ligne aux usagers',
    'Plateforme de dématérialisation des procédures de marchés publics',
  ]);
});

test('a base that all services share is said once; one service alone says its own', () => {
  const [several, alone] = fiches(
    subscribed([
      ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['MARCHES']],
      ['Montaud', 'COMMUNE', ['E-DEMAT']],
    ]),
  );
  expect(under('Bases communes à tous ces services', several!)).toEqual(['Participation de MMM | 50 %']);
  expect(under('Plateforme d’administration électronique', several!)[0]).toBe(
    'Budget pour 3 ans | 25 000,00 €',
  );
  expect(under('Plateforme d’administration électronique', alone!).slice(0, 2)).toEqual([
    'Budget pour 3 ans | 25 000,00 €',
    'Participation de MMM | 50 %',
  ]);
});

test('the sentence to copy takes the whole width, in one cell', () => {
  const [{ rows, rowHeights, columns }] = fiches() as [SheetModel];
  const row = rows.findIndex(([cell]) => cell?.style === 'sentence');
  expect(rows[row]!.map(({ content, style }) => [content.kind, style])).toEqual([
    ['text', 'sentence'],
    ['blank', 'sentence'],
    ['blank', 'sentence'],
  ]);
  const widest = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = Math.ceil(shown(rows[row]![0]!).length / widest);
  expect(rowHeights.get(row)! / 15 - lines).toBeLessThanOrEqual(1);
});

/** What a fiche says under a title, up to the next blank line. */
const under = (title: string, { rows }: SheetModel) => {
  const lines = rows.map(row => row.map(shown).filter(Boolean).slice(0, 2).join(' | '));
  const start = lines.lastIndexOf(title) + 1;
  return lines.slice(start, lines.indexOf('', start)).map(line => line.replace(/[\u00a0\u202f]/g, ' '));
};

test('under 15 € a fiche asks for nothing by itself; at 15 € and above it does, and nothing due says so', () => {
  const [juvignac = [], montaud = [], free = []] = fiches(
    subscribed([
      ['Montaud', 'COMMUNE', ['MARCHES']],
      ['Juvignac', 'COMMUNE', ['MARCHES'], ['E-DEMAT']],
      ["Saint-Georges-d'Orques", 'COMMUNE', ['OPENDATA']],
    ]),
  ).map(fiche => under('Échéances', fiche));
  expect(montaud).toEqual([
    'Moins de 15,00 € : ce montant n’est pas demandé seul (CGCT, L1611-5 et D1611-1).',
    'Commune de Montaud : un seul titre pour 2019, 2020, 2021 ferait 15,84 € ; réunir des années demande l’accord des parties.',
  ]);
  expect(juvignac).toEqual([
    'À émettre au plus tard le | 30/09/2019',
    'Contestation au plus tard | 09/10/2019',
    'Paiement au plus tard | 30/10/2019',
    expect.stringMatching(/^Délai supposé.* notifié le 30\/09\/2019, dernier jour pour l’émettre\.$/),
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
