import { Decimal } from '../../src/domain/money/decimal';
import { cellInput } from '../../src/excel/cellInput';

test.each([
  ['Lattes', 'Lattes'],
  ['Saint-Georges-d’Orques', 'Saint-Georges-d’Orques'],
  ['Annexe 2 — Plateforme', 'Annexe 2 — Plateforme'],
  ['Coût pour 3 ans', 'Coût pour 3 ans'],
  ['Marseille', 'Marseille'],
  // Excel would make a formula of these…
  ['=1+1', "'=1+1"],
  ['+33', "'+33"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['\t=1', "'\t=1"],
  // … a number or a date of these…
  ['34022', "'34022"],
  ['1/2', "'1/2"],
  ['mars 2019', "'mars 2019"],
  ['Févr. 19', "'Févr. 19"],
  ['Sat 5 Jan 2019', "'Sat 5 Jan 2019"],
  ['(12,00)', "'(12,00)"],
  ['€ 12', "'€ 12"],
  ['#N/A', "'#N/A"],
  ['1 037,14 €', "'1 037,14 €"],
  // … a logical value of these, and would swallow the apostrophe of this.
  ['VRAI', "'VRAI"],
  ['true', "'true"],
  ["'quoted'", "''quoted'"],
  ['', ''],
])('the text %j is given as %j', (text, expected) => {
  expect(cellInput({ kind: 'text', text })).toBe(expected);
});

test('figures, formulas and blanks are given as they are', () => {
  expect(cellInput({ kind: 'number', value: new Decimal('66.29') })).toBe(66.29);
  expect(cellInput({ kind: 'formula', formula: '=A1', expected: 'x' })).toBe('=A1');
  expect(cellInput({ kind: 'blank' })).toBe('');
});
