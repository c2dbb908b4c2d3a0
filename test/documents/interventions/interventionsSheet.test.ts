import { interventionsSheet } from '../../../src/documents/interventions/interventionsSheet';
import { type Intervention } from '../../../src/documents/interventions/interventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { montpellier, shown } from '../year/subscribed';

const work = (profile: string, days: string): Intervention => ({
  day: '2019-11-04',
  insee: '34123',
  payer: 'COMMUNE',
  profile,
  object: 'Formulaire sur mesure',
  days: new Decimal(days),
});
const amounts = (...interventions: Intervention[]) => {
  const { rows, headerRow } = interventionsSheet(montpellier, 2019, interventions);
  return rows
    .slice(headerRow + 1, headerRow + 2 + interventions.length)
    .map(cells => cells.slice(5).map(shown));
};

test('days, half days, VAT at 20 %', () => {
  expect(
    amounts(work('Technicien', '2'), work('CHEF-DE-PROJET-JUNIOR', '0.5'), work('Sénior', '1.5')),
  ).toEqual([
    ['2', '300', '600', '120', '720'],
    ['0.5', '400', '200', '40', '240'],
    ['1.5', '500', '750', '150', '900'],
    ['', '', '1550', '310', '1860'],
  ]);
});

test('the amounts follow the cells of the half day and of VAT', () => {
  const { rows, headerRow } = interventionsSheet(montpellier, 2019, [work('Technicien', '2.5')]);
  expect(rows.slice(3, 5).map(cells => cells.map(shown).filter(Boolean))).toEqual([
    ['Une demi-journée, en part d’une journée', '0.5'],
    ['Taux de TVA', '0.2'],
  ]);
  const formulas = rows[headerRow + 1]?.flatMap(({ content }) =>
    content.kind === 'formula' ? [content.formula] : [],
  );
  expect(formulas).toEqual([
    '=ROUND((INT(F8)+IF(F8>INT(F8),$F$4,0))*G8,2)',
    '=ROUND(H8*$F$5,2)',
    '=ROUND(H8+I8,2)',
  ]);
});

test.each([
  [work('Directeur', '1'), /« Directeur » n’a pas de prix\. Profils acceptés : Technicien/],
  [work('Technicien', '0.3'), /0,3 jour/],
  [work('Technicien', '0'), /au moins une demie/],
  [{ ...work('Technicien', '1'), insee: '99999' }, /99999/],
])('refused, and the line told: %#', (intervention, why) => {
  expect(() => amounts(intervention)).toThrow(why);
});
