import { repartitionSheet } from '../../src/documents/repartition/repartitionSheet';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { shown, subscribed } from '../documents/year/subscribed';
import { readWorkbook } from './readWorkbook';

const sheet = repartitionSheet(
  subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
    ['Baillargues', 'COMMUNE', ['E-DEMAT']],
  ]),
  2019,
);

test('a file has the charts over their cells, with the alternative text that Excel reads; the table alone prints', async () => {
  const { sheets } = await readWorkbook(await workbookBytes([sheet], 'Essai'));
  expect(sheets[0]?.charts).toEqual([
    expect.objectContaining({
      kinds: ['bar'],
      title: 'Dû en 2019 — communes',
      altText:
        'Graphique «\u00a0Dû en 2019 — communes\u00a0»\u00a0: 2 barres, 240,53\u00a0€ au total. De 66,29\u00a0€ (Baillargues) à 174,24\u00a0€ (Juvignac). Montants\u00a0: «\u00a0Total annuel\u00a0».',
      series: [
        expect.objectContaining({
          name: 'Total annuel',
          valuesRef: "'Répartition 2019'!$K$6:$K$7",
          categoriesRef: "'Répartition 2019'!$C$6:$C$7",
        }),
      ],
    }),
  ]);
  // What the chart shows is said below what is printed: paper has no chart.
  const said = sheet.rows.findIndex(([cell]) => cell && shown(cell).startsWith('Graphique «'));
  expect(said).toBeGreaterThan(0);
  expect(sheets[0]?.pageSetup?.printArea).toBe(`$A$1:$M$${said}`);
});
