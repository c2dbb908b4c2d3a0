import { fileFormula } from '../../src/xlsx/fileFormula';

test.each([
  ['=SUM(C12:C42)', 'SUM(C12:C42)'],
  ['=TARIF(B12,"E-DEMAT","CCAS","x")', '_xldudf_TARIF(B12,"E-DEMAT","CCAS","x")'],
  [
    '=TARIF_PERIODE(B1,"A")+TARIF_ANNUEL(B1,"A")',
    '_xldudf_TARIF_PERIODE(B1,"A")+_xldudf_TARIF_ANNUEL(B1,"A")',
  ],
  ['=TARIF_TABLEAU(B1:B9,"A")', '_xldudf_TARIF_TABLEAU(B1:B9,"A")'],
  [
    '=IF(A1="TARIF(","dit ""TARIF("" ici",TARIF(B1,"A"))',
    'IF(A1="TARIF(","dit ""TARIF("" ici",_xldudf_TARIF(B1,"A"))',
  ],
  ['=MONTARIF(1)+TARIF', 'MONTARIF(1)+TARIF'],
  ['=MONTANT_LETTRES(PRORATA(A1,B1))', '_xldudf_MONTANT_LETTRES(_xldudf_PRORATA(A1,B1))'],
  ['=ÉCHEANCE(1)&PRORATAS(2)&Z.PRORATA(3)', 'ÉCHEANCE(1)&PRORATAS(2)&Z.PRORATA(3)'],
])('%s is stored as %s', (formula, stored) => {
  expect(fileFormula(formula)).toBe(stored);
});
