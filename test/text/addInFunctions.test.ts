import { addInFunctions, callsAddIn, typedCalls } from '../../src/text/addInFunctions';

test.each(addInFunctions)('%s is known, as it is typed and as Excel stores it', name => {
  for (const formula of [`=${name}(1)`, `=1+_xldudf_${name}(A1)`, `=_XLDUDF_${name.toLowerCase()} (A1)`])
    expect([formula, callsAddIn(formula)]).toEqual([formula, true]);
  expect(typedCalls(`=_xldudf_${name}(A1)`)).toBe(`=${name}(A1)`);
});

test.each([
  '=SUM(A1)',
  '=AUTRE_TARIF(1)',
  '=TARIFS(1)',
  '=_xldudf_AUTRE(1)',
  '=ÉCHEANCE(1)',
  '="TARIF("&A1',
  '="dit ""_xldudf_TARIF("""',
])('%s calls none of them, and stays as it is', formula => {
  expect(callsAddIn(formula)).toBe(false);
  expect(typedCalls(formula)).toBe(formula);
});
