import { CellValueType } from '@univerjs/core';
import { cellData } from '../../src/host/grid/univerCells';

/** How entries are put in the cells of Univer. */
test.each([
  ['Annexe 2 — Plateforme E-DEMAT', CellValueType.STRING],
  ['« Communes »', CellValueType.STRING],
  ['007', CellValueType.FORCE_STRING],
  ['-3', CellValueType.FORCE_STRING],
  ['mars 2019', CellValueType.FORCE_STRING],
  ['VRAI', CellValueType.FORCE_STRING],
  ['=SOMME', CellValueType.FORCE_STRING],
])('« %s » has an apostrophe in the formula bar only when it needs one', (value, type) => {
  expect(cellData({ kind: 'text', value })).toMatchObject({ v: value, t: type });
});
