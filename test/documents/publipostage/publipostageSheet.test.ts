import { publipostageSheet } from '../../../src/documents/publipostage/publipostageSheet';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { subscribed, table } from '../year/subscribed';

const convention = subscribed([
  ['Le Crès', 'COMMUNE', ['E-DEMAT']],
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
]);
const [header = [], ...lines] = table(publipostageSheet(convention, 2019, montpellierTerms));
const fieldsOf = (line: readonly string[]) => Object.fromEntries(header.map((name, i) => [name, line[i]]));

test('the header is the first row, and its names are letters and digits, all different', () => {
  expect(publipostageSheet(convention, 2019, montpellierTerms).headerRow).toBe(0);
  expect(header.filter(name => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  expect(new Set(header).size).toBe(header.length);
});

test('names with their article, amounts ready to print and in words', () => {
  expect(lines.map(fieldsOf)).toMatchObject([
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
