import { type DocumentState } from '../../src/documents/ownSheets/documentState';
import { isReady, type ReadyDocument } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { type Convention } from '../../src/domain/conventions/convention';
import { inspectDocuments } from '../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { type DocumentProgress } from '../../src/excel/documents/writeOptions';
import { asSigned, subscribed } from '../documents/year/subscribed';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/*
 * Some documents of 2019, in a workbook where the user has a sheet; the grid in memory computes no formula.
 */

export const SOME = ['repartition', 'titres', 'fiches', 'bilan'];
export const NAMES = [
  'Répartition 2019',
  'Titres 2019',
  'Commune de Juvignac 2019',
  'CCAS de Baillargues 2019',
  'Bilan 2019',
];

export const planOf = (convention: Convention): ReadyDocument[] =>
  yearPlan({
    convention,
    year: 2019,
    facts: noFacts,
    today: '2019-09-01',
    previous: null,
    mode: 'native',
  })
    .filter(isReady)
    .filter(({ id }) => SOME.includes(id));

export const documents = planOf(asSigned);
/** Juvignac leaves E-SERVICES: every document of the year says something else. */
export const changed = planOf(
  subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['OPENDATA']],
    ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES'], ['OPENDATA']],
  ]),
);

/** What the grid of these tests shows for formulas: it computes none. */
export const NOT_COMPUTED = '#CALC!';

/** Microsoft's client, started anew for each test. */
export let office: RunningOffice;
export const grid = () => office.host.grid;
export const names = () =>
  grid()
    .sheets()
    .map(({ name }) => name);
export const idOf = (name: string) =>
  grid()
    .sheets()
    .find(sheet => sheet.name === name)!.id;
export const area = (name: string, row: number, column: number) => ({
  sheetId: idOf(name),
  row,
  column,
  rows: 1,
  columns: 1,
});
export const type = (name: string, row: number, column: number, value: string | number) =>
  grid().write(area(name, row, column), [[{ kind: 'value', value }]]);
export const holds = (name: string, row: number, column: number) =>
  grid().readValues(area(name, row, column))[0]![0];

/** Everything the workbook holds: what a failure must leave alone. */
export function contents() {
  return {
    active: grid().activeSheetId(),
    selection: grid().selection(),
    sheets: grid()
      .sheets()
      .map(sheet => {
        const used = grid().usedArea(sheet.id, false);
        return {
          ...sheet,
          cells: used ? [grid().readValues(used), grid().readFormulas(used), grid().readFormats(used)] : [],
        };
      }),
    names: grid().names(),
    settings: [...office.host.model.state.settings],
    calculation: office.host.model.state.calculationMode,
  };
}

const never = () => new AbortController().signal;
export const write = (
  plan: readonly ReadyDocument[] = documents,
  replace: readonly DocumentState[] = [],
  onProgress: (progress: DocumentProgress) => void = () => undefined,
  signal = never(),
) => writeDocuments(plan, { replace, onProgress, signal });
export const inspect = (plan: readonly ReadyDocument[] = documents) => inspectDocuments(plan, never());
export const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: unknown) => (error as Error).message,
  );

export async function openWorkbook(kind: 'univer' | 'memory' = 'memory'): Promise<void> {
  office = await startOffice({ grid: kind });
  type('Feuil1', 0, 0, 'à moi');
}
