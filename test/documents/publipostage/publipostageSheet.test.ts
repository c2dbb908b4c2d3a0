import { publipostageSheet } from '../../../src/documents/publipostage/publipostageSheet';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { subscribed, table } from '../year/subscribed';

const convention = subscribed([
  ['Le Crès', 'COMMUNE', ['E-DEMAT']],
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
]);
const letters = (given = convention, facts: YearFacts = noFacts) => {
  const [header = [], ...lines] = table(publipostageSheet(given, 2019, montpellierTerms, facts));
  return lines.map(line => Object.fromEntries(header.map((name, i) => [name, line[i]])));
};
const [header = []] = table(publipostageSheet(convention, 2019, montpellierTerms));

test('the header is the first row, and its names are letters and digits, all different', () => {
  expect(publipostageSheet(convention, 2019, montpellierTerms).headerRow).toBe(0);
  expect(header.filter(name => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  expect(new Set(header).size).toBe(header.length);
});

test('names with their article, amounts ready to print and in words', () => {
  expect(letters()).toMatchObject([
    { NomAvecDe: 'du Crès', NomAvecA: 'au Crès', Destinataire: 'Commune du Crès' },
    {
      Destinataire: 'Commune de Juvignac',
      MontantEDEMATTexte: '96,80\u00a0€',
      MontantMARCHESTexte: '',
      APayer: '174.24',
      APayerTexte: '174,24\u00a0€',
      APayerLettres: 'cent soixante-quatorze euros et vingt-quatre centimes',
      DateTitre: '30/09/2019',
      DateContestation: '09/10/2019',
      DatePaiement: '30/10/2019',
    },
    { Destinataire: 'CCAS de Baillargues', APayerTexte: '42,43\u00a0€', MontantESERVICES: '' },
  ]);
});

test('under 15 € a letter asks for nothing and says why; a body that owes nothing gets none', () => {
  const small = subscribed([
    ['Montaud', 'COMMUNE', ['MARCHES']],
    ["Saint-Georges-d'Orques", 'COMMUNE', ['OPENDATA']],
    ['Juvignac', 'COMMUNE', ['MARCHES'], ['E-DEMAT']],
  ]);
  const nothingAsked = { APayer: '', APayerTexte: '', APayerLettres: '' };
  const noDay = { DateTitre: '', DateContestation: '', DatePaiement: '' };
  expect(letters(small)).toMatchObject([
    {
      Nom: 'Juvignac',
      APayerTexte: '154,88\u00a0€',
      SousLeSeuil: 'Non',
      Mention: '',
      DateTitre: '30/09/2019',
    },
    {
      ...{ Nom: 'Montaud', MontantMARCHESTexte: '5,28\u00a0€', Total: '5.28', SousLeSeuil: 'Oui' },
      Mention: 'Moins de 15,00\u00a0€ : ce montant n’est pas demandé seul (CGCT, L1611-5 et D1611-1).',
      ...nothingAsked,
      ...noDay,
    },
  ]);
});

test('each service in its own claim: what is asked for is the sum of those that are issued', () => {
  const convention = subscribed([['Sussargues', 'COMMUNE', ['E-DEMAT'], ['MARCHES']]]);
  const asked = (grouping: 'body' | 'service') =>
    letters(convention, { ...noFacts, grouping }).map(letter => [
      ...[letter['MontantEDEMAT'], letter['MontantMARCHES'], letter['Total'], letter['APayer']],
      letter['SousLeSeuil'],
    ]);
  expect(asked('body')).toEqual([['24.68', '14.81', '39.49', '39.49', 'Non']]);
  expect(asked('service')).toEqual([['24.68', '14.81', '39.49', '24.68', 'Oui']]);
});
