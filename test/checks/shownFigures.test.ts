import { type FigureUnit } from '../../src/checks/finding';
import { figureSentences, shownFigures } from '../../src/checks/shownFigures';
import { message } from '../../src/text/message';

const finding = (
  expected: string | null,
  found: string | null,
  difference: string | null,
  unit?: FigureUnit,
) => ({
  rule: 'CAL-01',
  severity: 'major' as const,
  sheet: 'Feuil1',
  cells: ['A1'],
  expected,
  found,
  difference,
  ...(unit && { unit }),
  message: message('check.noTable'),
  explanation: [],
  remedy: null,
});

const plain = (text: string | null) => text?.replace(/\s/g, ' ') ?? null;

test.each<[FigureUnit | undefined, string, string, string | null, string[]]>([
  ['euros', '25000', '24999.99', '-0.01', ['25 000,00 €', '24 999,99 €', '−0,01 €']],
  ['euros', '66.29', '66.29472272', '0.00472272', ['66,29 €', '66,29472272 €', '+0,00472272 €']],
  ['euros', '0', '0', '0', ['0,00 €', '0,00 €', '0,00 €']],
  ['euros', '15', 'X', null, ['15,00 €', 'X']],
  ['inhabitants', '10979', '10797', '-182', ['10 979 habitants', '10 797 habitants', '−182 habitants']],
  ['inhabitants', '7519', '7519.5', '0.5', ['7 519 habitants', '7 519,5 habitants', '+0,5 habitant']],
  ['inhabitants', '0', '1', '1', ['0 habitant', '1 habitant', '+1 habitant']],
  ['share', '0.8', '0.5', null, ['80 %', '50 %']],
  ['share', '0.125', '0', null, ['12,5 %', '0 %']],
  ['years', '3', '1', null, ['3 ans', '1 an']],
  ['days', '0.5', '0.3', '-0.2', ['0,5 jour', '0,3 jour', '−0,2 jour']],
  ['number', '=SUM(A1,0.5)', '1234.5', null, ['=SOMME(A1;0,5)', '1 234,5']],
  ['number', '0', '3 ; 0.5', null, ['0', '3 ; 0,5']],
  [undefined, '=SUM(C3:C33)', '#NAME?', null, ['=SOMME(C3:C33)', '#NOM?']],
  [undefined, '2019', ' Nb\nhabitants ', null, ['2019', 'Nb habitants']],
])('%s: %s, %s, %s', (unit, expected, found, difference, shown) => {
  const figures = shownFigures(finding(expected, found, difference, unit));
  expect([figures.expected, figures.found, figures.difference].map(plain)).toEqual([
    ...shown,
    ...(difference === null ? [null] : []),
  ]);
});

test('where a text stands for a number, both say what they are: their figures may be the same', () => {
  const stored = { ...finding('365.6', '365,60 €', null, 'euros'), isFoundAsText: true } as const;
  expect(figureSentences(stored).map(plain)).toEqual([
    'Attendu : le nombre 365,60 €',
    'Lu : le texte « 365,60 € »',
  ]);
  const doubtful = { ...stored, expected: null, found: '1.037' };
  expect(figureSentences(doubtful)).toEqual(['Lu : le texte « 1.037 »']);
});

test('what there is not is not spoken of', () => {
  expect(figureSentences(finding(null, '#REF!', null))).toEqual(['Lu : #REF!']);
  expect(figureSentences(finding('3', null, null, 'years'))).toEqual(['Attendu : 3 ans']);
  expect(figureSentences(finding(null, null, null))).toEqual([]);
});
