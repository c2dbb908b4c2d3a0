import { shiftFormula, toR1C1 } from '../../../src/xlsx/reading/a1References';

describe('R1C1 of the cell C12 (row 11, column 2)', () => {
  test.each([
    ['=B12*$B$6/$B$9', '=RC[-1]*R6C2/R9C2'],
    ['=C12', '=RC'],
    ['=SUM(C12:C42)', '=SUM(RC:R[30]C)'],
    ['=$C12+C$12', '=RC3+R12C'],
    ['=AB1', '=R[-11]C[25]'],
    ["='Feuille A1'!B2", "='Feuille A1'!R[-10]C[-1]"],
    ['=Feuil1!B2', '=Feuil1!R[-10]C[-1]'],
    ['=IF(A12="B2 et ""C3""",1,0)', '=IF(RC[-2]="B2 et ""C3""",1,0)'],
    ['=LOG10(B12)', '=LOG10(RC[-1])'],
    ['=SUM(B:B)', '=SUM(C[-1])'],
    ['=SUM($B:D)', '=SUM(C2:C[1])'],
    ['=SUM(12:12)+SUM($1:3)', '=SUM(R)+SUM(R1:R[-9])'],
    ['=TAUX2019*B12', '=TAUX2019*RC[-1]'],
    ['=[1]Feuil1!A12', '=[1]Feuil1!RC[-2]'],
    ['=Tarifs[Coût 1]', '=Tarifs[Coût 1]'],
    ['=Été1+XFE1', '=Été1+XFE1'],
    ['=b12', '=RC[-1]'],
    ['=#REF!+1.5E3', '=#REF!+1.5E3'],
  ])('%s is %s', (formula, r1c1) => {
    expect(toR1C1(formula, 11, 2)).toBe(r1c1);
  });
});

describe('a formula copied 2 rows down, 1 column right', () => {
  test.each([
    ['=B12*$B$6/B$9', '=C14*$B$6/C$9'],
    ['=SUM(A:A)+SUM($A:$A)', '=SUM(B:B)+SUM($A:$A)'],
    ['=SUM(1:1)', '=SUM(3:3)'],
    ['=IF(A1="A1",Feuil1!$A1)', '=IF(B3="A1",Feuil1!$A3)'],
    ['=XFD1048576', '=A2'],
  ])('%s becomes %s', (formula, copied) => {
    expect(shiftFormula(formula, 2, 1)).toBe(copied);
  });
});
