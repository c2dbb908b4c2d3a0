import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { Decimal } from '../../../src/domain/money/decimal';
import { asSigned, montpellier, subscribed, table } from '../year/subscribed';

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

test('where a service bears VAT: each total before tax, its VAT, and with tax, which the sum in words is', () => {
  const vat = { rate: new Decimal('0.2'), source: 'test' };
  const applications = montpellier.applications.map(application =>
    application.code === 'MARCHES'
      ? { ...application, tariffs: application.tariffs.map(tariff => ({ ...tariff, vat })) }
      : application,
  );
  const taxed = subscribed(
    [
      ['Juvignac', 'COMMUNE', ['E-DEMAT']],
      ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
    ],
    { ...montpellier, applications },
  );
  const [header, ...lines] = table(repartitionSheet(taxed, 2019)).map(cells => cells.slice(10));
  expect(header).toEqual([
    'Total annuel avant TVA',
    'TVA',
    'Total annuel TTC',
    'Reste à charge MMM',
    'Écart d’arrondi',
  ]);
  expect(lines.slice(0, 4)).toEqual([
    ['96.8', '0', '96.8', '96.8', '0'],
    ['42.43', '3.18', '45.61', '169.71', '0'],
    ['', '', '', expect.anything(), ''],
    ['139.23', '3.18', '142.41', expect.anything(), '0'],
  ]);
  expect(table(repartitionSheet(taxed, 2019)).flat()).toContain(
    'Arrêté le présent état à la somme de 142,41\u00a0€ TTC (cent quarante-deux euros et quarante et un centimes), dont 15,91\u00a0€ HT, 3,18\u00a0€ de TVA et 123,32\u00a0€ (net de taxe).',
  );
  const { rows, headerRow } = repartitionSheet(taxed, 2019);
  const formulas = rows[headerRow + 2]!.flatMap(({ content }) =>
    content.kind === 'formula' ? [content.formula] : [],
  );
  expect(formulas.slice(1)).toEqual(['=ROUND(SUM(G7:J7),2)', '=ROUND(SUM(K7:L7),2)']);
});
