import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { asSigned, montpellier, table } from '../year/subscribed';

test('the columns stand in their order; what is not subscribed is left empty; the sum is closed in words', () => {
  expect(table(repartitionSheet(asSigned, 2019))).toEqual([
    [
      'Code INSEE',
      'SIRET',
      'Membre',
      'Type',
      'Population',
      '% de la population',
      ...montpellier.applications.map(({ label }) => label),
      'Total annuel',
      'Reste à charge MMM',
      'Écart d’arrondi',
    ],
    [
      '34123',
      '',
      'Juvignac',
      'Commune',
      '10979',
      '0.023232',
      '96.8',
      '77.44',
      '',
      '0',
      '174.24',
      '174.25',
      '0',
    ],
    [
      '34022',
      '',
      'Baillargues',
      'CCAS',
      '7519',
      '0.015911',
      '26.52',
      '',
      '15.91',
      '0',
      '42.43',
      '169.71',
      '0',
    ],
    [...['', '', 'Parts non souscrites, et arrondis'], ...Array<string>(8).fill(''), '19439.37', ''],
    ['', '', 'Total', '', '', '', '123.32', '77.44', '15.91', '0', '216.67', '19783.33', '0'],
    [
      'Arrêté le présent état à la somme de 216,67\u00a0€ (deux cent seize euros et soixante-sept centimes), net de taxe.',
      ...Array<string>(12).fill(''),
    ],
    ...table(repartitionSheet(asSigned, 2019)).slice(-4),
  ]);
});

test('shares and sums are native formulas over the lines', () => {
  const { rows, headerRow } = repartitionSheet(asSigned, 2019);
  const formulas = rows
    .slice(headerRow + 1, headerRow + 3)
    .map(cells => cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])));
  expect(formulas).toEqual([
    ['=ROUND(E6/472573,6)', '=ROUND(SUM(G6:J6),2)'],
    ['=ROUND(E7/472573,6)', '=ROUND(SUM(G7:J7),2)'],
  ]);
});

test('nobody subscribes: an état of zero euro', () => {
  const lines = table(repartitionSheet(montpellier, 2019)).map(cells => cells[0]);
  expect(lines).toContain('Arrêté le présent état à la somme de 0,00\u00a0€ (zéro euro), net de taxe.');
});
