import { frenchFormula } from '../../src/text/frenchFormula';

test.each([
  ['=SUM(C3:C33)', '=SOMME(C3:C33)'],
  ['=ROUND(B12*$B$6/$B$9,2)', '=ARRONDI(B12*$B$6/$B$9;2)'],
  ['=ROUND(C3/3*0.5,2)', '=ARRONDI(C3/3*0,5;2)'],
  ['=SUBTOTAL(109,C3:C33)', '=SOUS.TOTAL(109;C3:C33)'],
  ['=IF(A1="a,b (SUM) 0.5",TRUE,-.25)', '=SI(A1="a,b (SUM) 0.5";VRAI;-,25)'],
  [
    "='C:\\[Budget 1.2, final.xlsx]SUM(1)'!$B$4+sum(A1)",
    "='C:\\[Budget 1.2, final.xlsx]SUM(1)'!$B$4+SOMME(A1)",
  ],
  [
    '=IFERROR(VLOOKUP(A1,Tarifs!$A$1:$C$9,3,FALSE),#N/A)',
    '=SIERREUR(RECHERCHEV(A1;Tarifs!$A$1:$C$9;3;FAUX);#N/A)',
  ],
  ['=#REF!*2+#NAME?', '=#REF!*2+#NOM?'],
  ['=_xlfn.IFS(A1>1,2)', '=SI.CONDITIONS(A1>1;2)'],
  ['=Budget.2019*2+TARIF.COUT(1,5)', '=Budget.2019*2+TARIF.COUT(1;5)'],
  ['=SUM(Tableau1[Coût, net])', '=SOMME(Tableau1[Coût, net])'],
  ['=SUM({1,2;3,4})', '=SOMME({1,2;3,4})'],
  ['#VALUE!', '#VALEUR!'],
  ['#REF!', '#REF!'],
  ['Lattes', 'Lattes'],
  ['1,5', '1,5'],
])('%s is shown as %s', (formula, shown) => {
  expect(frenchFormula(formula)).toBe(shown);
});
