import { formulaInA1 } from '../../../src/checks/formulas/formulaInA1';
import { magicConstants } from '../../../src/checks/formulas/magicConstants';
import { referencesOf } from '../../../src/checks/formulas/references';
import { toR1C1 } from '../withR1C1';

test.each([
  ['=D3*0.5', ['0.5']],
  ['=B3*25000/472573', ['25000', '472573']],
  ['=D3*50%', ['50%']],
  ['=C3/3', ['3']],
  ['=ROUND(B12*$B$6/($B$9*$B$7),2)', []],
  ['=B12*(1-$B$8)', []],
  ['=B12*$B$8/100', []],
  ['=VLOOKUP(A3,Base!$A$1:$C$40,3,0)', []],
  ['=TARIF(B12,"E-DEMAT 2019*3","COMMUNE")', []],
  ["='Année 2019*3'!B2", []],
  ['=LOG10(B2)', []],
])('constants of %s: %j', (formula, expected) => expect(magicConstants(formula)).toEqual(expected));

test.each([
  ['=SUM(B3:B33)', [{ sheet: null, area: { row: 2, column: 1, rowCount: 31, columnCount: 1 } }]],
  ["='Annexe 2'!$C$4", [{ sheet: 'Annexe 2', area: { row: 3, column: 2, rowCount: 1, columnCount: 1 } }]],
  ["='L''annexe'!A1", [{ sheet: "L'annexe", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }]],
  ['=Données!A1', [{ sheet: 'Données', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }]],
  ['=LOG10(2)&"A1"', []],
])('references of %s', (formula, expected) => expect(referencesOf(formula)).toEqual(expected));

test.each([
  ['=ROUND(B12*$B$6/($B$9*$B$7),2)', 11, 2],
  ['=SUM(B3:B33)', 33, 1],
  ['=IF(A1="R1C1",B$2,$C3)', 4, 4],
  ["='Base R1'!B2", 1, 2],
])('%s reads the same once in R1C1 and back', (formula, row, column) =>
  expect(formulaInA1(toR1C1(formula, row, column), row, column)).toBe(formula),
);

test.each(['=SUM(R[-5]C)', '=SUM(C[1])'])('%s is not rewritten: outside the sheet, or a whole column', r1c1 =>
  expect(formulaInA1(r1c1, 2, 2)).toBeNull(),
);
