import fc from 'fast-check';
import { frenchNameOf, FRENCH_FUNCTIONS } from '../../../src/host/french/frenchFunctions';
import {
  englishNamesIn,
  fromFrenchFormula,
  isUnreadable,
  toFrenchFormula,
  typedFormula,
  withStoredSeparators,
} from '../../../src/host/french/frenchFormula';

/** The same formula, as it is stored and as French Excel shows it. */
test.each([
  ['=SUM(A1:A3,2.5)', '=SOMME(A1:A3;2,5)'],
  ['=ROUND(1.5*2,0)', '=ARRONDI(1,5*2;0)'],
  ['=TARIF(7519,"E-DEMAT","CCAS")', '=TARIF(7519;"E-DEMAT";"CCAS")'],
  ['=IF(A1>=0.5,"oui, 1.5; non","")', '=SI(A1>=0,5;"oui, 1.5; non";"")'],
  ["='1,5; été'!B2+Feuil2!$C$3", "='1,5; été'!B2+Feuil2!$C$3"],
  ["='L''Hérault'!A1*1.5", "='L''Hérault'!A1*1,5"],
  ['={1,2.5;3,4}', '={1.2,5;3.4}'],
  ['=SUM({1;2})', '=SOMME({1;2})'],
  ['={"a,b",TRUE;-1,.5}', '={"a,b".VRAI;-1.,5}'],
  ['=IF(TRUE,FALSE(),#N/A)', '=SI(VRAI;FAUX();#N/A)'],
  ['=IFERROR(A1,#VALUE!)', '=SIERREUR(A1;#VALEUR!)'],
  ['=TRIM(A1)', '=SUPPRESPACE(A1)'],
  ['=MIRR(A1:A3,0.1,0.2)', '=TRIM(A1:A3;0,1;0,2)'],
  ['=VAR.P(A1:A3)+VARP(A1:A3)', '=VAR.P.N(A1:A3)+VAR.P(A1:A3)'],
  ['=1.5E-3+2%', '=1,5E-3+2%'],
  ['=SUM(1:3,$A:$B)', '=SOMME(1:3;$A:$B)'],
  ['=A1#+MAX(A1,-.5)', '=A1#+MAX(A1;-,5)'],
  ['=Taux.TVA*SUMIFS(C:C,A:A,"<=" & 1.5)', '=Taux.TVA*SOMME.SI.ENS(C:C;A:A;"<=" & 1,5)'],
  ['=_xludf.SUM(1.2)', '=SUM(1,2)'],
])('%s is shown as %s, and read back', (stored, french) => {
  expect(toFrenchFormula(stored)).toBe(french);
  expect(fromFrenchFormula(french)).toBe(stored);
});

/** What is typed otherwise than it is shown. */
test.each([
  ['=somme(a1;$b$2)', '=SUM(A1,$B$2)'],
  ['=année(feuil1!a1)', '=YEAR(feuil1!A1)'],
  ['=tarif(7519;"E-DEMAT")', '=TARIF(7519,"E-DEMAT")'],
  ['=A1*1.5', '=A1*1.5'],
  ['={1\\2;3\\4}', '={1,2;3,4}'],
  ['=SOMME(A1,B2)', '=SUM(A1,B2)'],
  ['=vrai', '=TRUE'],
  ['=VRAI!A1', '=VRAI!A1'],
])('%s is understood as %s', (typed, stored) => {
  expect(fromFrenchFormula(typed)).toBe(stored);
});

test('an English name gives no other result than its own: it is unknown, as in French Excel', () => {
  expect(fromFrenchFormula('=SUM(1,2)')).toBe('=_xludf.SUM(1.2)');
  expect(fromFrenchFormula('=SOMME(1;ROUND(2;0))')).toBe('=SUM(1,_xludf.ROUND(2,0))');
  expect(englishNamesIn('=SUM(1,_xludf.ROUND(2,0))')).toEqual([{ typed: 'ROUND', french: 'ARRONDI' }]);
  expect(englishNamesIn('=SUM(1,"_xludf.ROUND(2,0)")')).toEqual([]);
  // Names of both languages keep the French meaning.
  expect([frenchNameOf('TRIM'), frenchNameOf('ABS'), frenchNameOf('SUM')]).toEqual([
    undefined,
    undefined,
    'SOMME',
  ]);
});

test.each(['=ARRONDI(A1,2)', '=SOMME(1,2,3)', '=SOMME(1, 2)', '=ARRONDI(SOMME(A1),2)', '="a",5'])(
  '%s has no reading in French: it gives #NOM? and is not lost',
  typed => {
    expect(fromFrenchFormula(typed)).toBeUndefined();
    expect(typedFormula(typed)).toMatch(/^=_xludf\.SAISIE\("/);
    expect(isUnreadable(typedFormula(typed))).toBe(true);
    expect(toFrenchFormula(typedFormula(typed))).toBe(typed);
  },
);

test('what cannot be read is kept whole, however long and with quotes', () => {
  const typed = `=ARRONDI(A1,2)&"${'déjà ""vu"" ","'.repeat(40)}"`;
  const kept = typedFormula(typed);
  expect(toFrenchFormula(kept)).toBe(typed);
  // Excel takes no longer text in a formula.
  for (const text of kept.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length).toBeLessThan(255);
});

test('a formula being typed keeps its length, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(withStoredSeparators(text)).toHaveLength(text.length);
    }),
  );
  expect(withStoredSeparators('=SOMME(A1;2,5;{1.2;3}')).toBe('=SOMME(A1,2.5,{1,2;3}');
});

/** Formulas as Excel stores them, of every kind of part. */
const number = fc.oneof(
  fc.nat(99999).map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('.5', '1E+3', '2.5E-7'),
);
const text = fc.string().map(inner => `"${inner.replace(/"/g, '""')}"`);
const reference = fc.constantFrom(
  'A1',
  '$B$2',
  'A1:C3',
  "'l''été; 1,5'!A1",
  'Feuil2!$A:$B',
  'Taux.TVA',
  '#REF!',
);
const array = fc
  .array(
    fc.array(fc.oneof(number, text, fc.constantFrom('TRUE', 'FALSE', '#N/A')), {
      minLength: 2,
      maxLength: 2,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map(rows => `{${rows.map(row => row.join(',')).join(';')}}`);
const leaf = fc.oneof(number, text, reference, array, fc.constantFrom('TRUE', 'FALSE', '#VALUE!', '#DIV/0!'));
const call = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom(...FRENCH_FUNCTIONS.keys(), 'MAX', 'TARIF', 'ANNEXE2.COUT'),
      fc.array(inner, { maxLength: 4 }),
    )
    .map(([name, args]) => `${name}(${args.join(',')})`);
const expression = fc.letrec<{ any: string }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    call(tie('any')),
    fc.tuple(tie('any'), fc.constantFrom('+', '*', ' & ', '>='), tie('any')).map(parts => parts.join('')),
    tie('any').map(inner => `(-${inner})`),
  ),
})).any;

test('any stored formula, shown in French and typed again, is the same', () => {
  fc.assert(
    fc.property(expression, inner => {
      expect(fromFrenchFormula(toFrenchFormula(`=${inner}`))).toBe(`=${inner}`);
    }),
    { numRuns: 500 },
  );
});

test('every function has one French name, which comes back', () => {
  for (const english of FRENCH_FUNCTIONS.keys()) {
    expect(fromFrenchFormula(toFrenchFormula(`=${english}(A1,2)`))).toBe(`=${english}(A1,2)`);
  }
});
