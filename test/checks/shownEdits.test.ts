import { type Edit } from '../../src/checks/finding';
import { shownEdit } from '../../src/checks/shownEdits';
import { render } from '../../src/text/message';
import { sheetOf, workbookOf } from './snapshotOf';

const snapshot = workbookOf([
  sheetOf('Feuil1', [
    ['Pérois', 19650, '1 037,14 €', 66.29472272, null],
    [' Lattes\u00A0', 397.8, { formula: '=SUM(C3:C32)', value: 12 }, true, '23/08/2019'],
  ]),
]);

const number = (cell: string, value: string, numberFormat?: string): Edit => ({
  kind: 'number',
  sheet: 'Feuil1',
  cell,
  value,
  ...(numberFormat !== undefined && { numberFormat }),
});
const at = { sheet: 'Feuil1' };

test.each<[string, Edit]>([
  ['Feuil1, A1 : « Pérois » → « Pérols »', { ...at, kind: 'text', cell: 'A1', text: 'Pérols' }],
  ['Feuil1, A2 : « ␣Lattes⍽ » → « Lattes »', { ...at, kind: 'text', cell: 'A2', text: 'Lattes' }],
  ['Feuil1, B1 : 19 650 → 19 605', number('B1', '19605')],
  ['Feuil1, B2 : 397,80 → 397,77', number('B2', '397.77', '#,##0.00')],
  ['Feuil1, C1 : « 1 037,14 € » → 1 037,14', number('C1', '1037.14')],
  ['Feuil1, D1 : 66,29472272 → 66,30', number('D1', '66.30', '#,##0.00')],
  ['Feuil1, D2 : VRAI → 0', number('D2', '0')],
  ['Feuil1, E2 : « 23/08/2019 » → 23/08/2019', number('E2', '43700', 'dd/mm/yyyy')],
  ['Feuil1, E1 : (vide) → =SOMME(E3:E33)', { ...at, kind: 'formula', cell: 'E1', formula: '=SUM(E3:E33)' }],
  [
    'Feuil1, C2 : =SOMME(C3:C32) → =SOMME(C3:C33)',
    { ...at, kind: 'formula', cell: 'C2', formula: '=SUM(C3:C33)' },
  ],
  ['Feuil1, Z99 : (vide) → −5', number('Z99', '-5')],
  ['Feuil1 : afficher la ligne 14', { ...at, kind: 'showRows', rows: [13] }],
  ['Feuil1 : afficher les colonnes D, AA', { ...at, kind: 'showColumns', columns: [3, 26] }],
  ['Feuil1 : afficher la feuille', { ...at, kind: 'showSheet' }],
  ['Feuil1, A15:A16 : défusionner', { ...at, kind: 'unmerge', area: 'A15:A16' }],
])('%s', (shown, edit) => {
  expect(render(shownEdit(edit, snapshot)).replace(/[\u00A0\u202F]/g, ' ')).toBe(shown);
});
