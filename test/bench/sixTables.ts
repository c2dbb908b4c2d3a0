import { annexe2Sheet } from '../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';
import { cellStyles } from '../../src/documents/cellStyles';
import { type SheetModel } from '../../src/documents/sheetModel';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { cellInput } from '../../src/excel/cellInput';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';
import { type BenchResult, figure, medianTimes, times } from './harness';

const ROUNDS = 5;

/** Each cell by itself, with or without a sync: its content and its number format only, no look. */
async function writeCells(models: readonly SheetModel[], syncsEachCell: boolean): Promise<void> {
  await Excel.run(async context => {
    for (const model of models) {
      const sheet = context.workbook.worksheets.add(model.name);
      for (const [row, cells] of model.rows.entries()) {
        for (const [column, { content, style }] of cells.entries()) {
          if (content.kind === 'blank') continue;
          const cell = sheet.getCell(row, column);
          cell.numberFormat = [[cellStyles[style].numberFormat]];
          cell.formulas = [[cellInput(content)]];
          // What is measured: how much it costs.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          if (syncsEachCell) await context.sync();
        }
      }
    }
    await context.sync();
  });
}

/** The six tables of annexe 2 through Microsoft's client, against writing them cell by cell. */
export async function sixTables(): Promise<BenchResult> {
  const convention = findConvention(undefined);
  const models = paidApplications(convention).flatMap(application =>
    convention.payers.map(payer => annexe2Sheet(annexe2Table(convention, application, payer), 'native')),
  );
  const ways: readonly { readonly name: string; readonly write: () => Promise<unknown> }[] = [
    { name: 'le complément, mise en page et relecture comprises', write: () => writeModels(models) },
    { name: 'cellule par cellule, un seul envoi', write: () => writeCells(models, false) },
    { name: 'cellule par cellule, un envoi par cellule', write: () => writeCells(models, true) },
  ];
  const office = await startOffice({ grid: 'memory' });
  const traffic: { roundTrips: number; bytes: number }[] = [];
  const medians = await medianTimes(
    ways.map(({ write }, way) => async () => {
      office.host.counters.reset();
      await write();
      const { roundTrips, bytesIn, bytesOut } = office.host.counters;
      traffic[way] = { roundTrips, bytes: bytesIn + bytesOut };
      removeTables(office);
    }),
    ROUNDS,
  );
  office.dispose();
  const [ours = NaN] = medians;
  return {
    title: 'Les six tableaux de l’annexe 2',
    what: `Six feuilles (${models.reduce((sum, { rows }) => sum + rows.length, 0)} lignes) écrites par le vrai office.js dans l’hôte embarqué, sans moteur de calcul.`,
    columns: ['', 'allers-retours', 'ko échangés', 'ms', 'temps / complément'],
    rows: ways.map(({ name }, way) => [
      name,
      figure(traffic[way]?.roundTrips ?? NaN, 6),
      figure((traffic[way]?.bytes ?? NaN) / 1000),
      figure(medians[way] ?? NaN),
      times(medians[way] ?? NaN, ours),
    ]),
    remarks: [
      'Le complément fait davantage (styles, bordures, largeurs, pages, relecture au centime). Ici un aller-retour ne coûte presque rien ; dans Excel sur le web il coûte des dizaines de millisecondes : c’est leur nombre qui compte.',
    ],
  };
}

function removeTables({ host: { grid } }: RunningOffice): void {
  for (const { id } of grid.sheets().slice(1)) grid.deleteSheet(id);
}
