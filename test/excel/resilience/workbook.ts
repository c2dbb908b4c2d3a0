import { KeptArrays } from '../../../src/host/files/keptArrays';
import { takeContent } from '../../../src/host/files/takeContent';
import { type CellEntry, type Grid } from '../../../src/host/grid/grid';
import { type MemoryGrid } from '../../../src/host/grid/memoryGrid';
import { type ExcelHost } from '../../../src/host/session/excelHost';

/** The user's sheets: a table with a mistake in it, and notes. */
export const TABLE = 'Tableau';
export const NOTES = 'Notes';

const ROWS: readonly (readonly (string | number)[])[] = [
  [
    'E-DEMAT',
    'Population totale 2019',
    'Coût pour 3 ans',
    'Coût annuel',
    'Coût annuel avec participation (50 %)',
  ],
  ['Baillargues', 7519, 397.77, 132.59, 66.29],
  ['Pérois', 9113, 482.1, 160.7, 80.35],
  ['Juvignac', 10979, 580.81, 193.6, 96.8],
];
const FORMULAS = ['=_xldudf_TARIF(7519,"E-DEMAT")', '=1+1', '=ROUND(_xldudf_PRORATA(174.24,44666),1)'];

/** Empties the workbook of everything, and makes it that of the user again, with sheets that are new to Excel. */
export function startOver({ grid, model, faults }: ExcelHost): void {
  faults.clear();
  const old = grid.sheets();
  const table = grid.addSheet(`${TABLE}.`);
  const notes = grid.addSheet(`${NOTES}.`);
  grid.activateSheet(notes);
  for (const { name, sheetId } of grid.names()) grid.removeName(name, sheetId);
  for (const { id } of old) grid.deleteSheet(id);
  grid.updateSheet(table, { name: TABLE });
  grid.updateSheet(notes, { name: NOTES });
  write(
    grid,
    table,
    ROWS.map(row => row.map(value => ({ kind: 'value', value }))),
  );
  write(
    grid,
    notes,
    FORMULAS.map(formula => [{ kind: 'formula', formula }]),
  );
  grid.setRowsHidden({ sheetId: table, row: 3, column: 0, rows: 1, columns: 1 }, true);
  grid.merge({ sheetId: notes, row: 5, column: 0, rows: 1, columns: 3 });
  grid.writeFormat(
    { sheetId: notes, row: 0, column: 0, rows: 1, columns: 1 },
    { bold: true, fill: '#FFFF00' },
  );
  grid.setName({ name: 'Taux', formula: '=0.5', sheetId: undefined, comment: '' });
  grid.select({ sheetId: notes, row: 1, column: 1, rows: 2, columns: 2 });
  const { state } = model;
  state.calculationMode = 'Manual';
  state.protection.isProtected = false;
  state.settings.clear();
  state.settings.set('autre.complement', { garde: 1 });
}

/** All that the workbook holds now, to be put back as often as wanted: sooner done than making it again. */
export function save({ grid, model: { state }, faults }: ExcelHost): () => void {
  const putCellsBack = (grid as MemoryGrid).save();
  const { settings, protection, calculationMode } = state;
  const sheets = grid.sheets().map(({ id }) => [id, state.sheet(id)] as const);
  const kept = structuredClone({ settings, protection, sheets });
  return () => {
    const { settings: held, ...again } = structuredClone(kept);
    faults.clear();
    putCellsBack();
    refill(state.settings, held);
    Object.assign(state.protection, again.protection);
    state.calculationMode = calculationMode;
    for (const [id, { pageLayout, protection: ofSheet, customProperties, charts }] of again.sheets) {
      const sheet = state.sheet(id);
      Object.assign(sheet.pageLayout, pageLayout);
      Object.assign(sheet.protection, ofSheet);
      refill(sheet.customProperties, customProperties);
      sheet.charts.splice(0, sheet.charts.length, ...charts);
    }
  };
}

function refill<T>(map: Map<string, T>, held: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of held) map.set(key, value);
}

function write(grid: Grid, sheetId: string, entries: readonly (readonly CellEntry[])[]): void {
  grid.write({ sheetId, row: 0, column: 0, rows: entries.length, columns: entries[0]?.length ?? 0 }, entries);
}

export function sheetNamed({ grid }: ExcelHost, name: string): string | undefined {
  return grid.sheets().find(sheet => sheet.name === name)?.id;
}

/** The marks by which our sheets are known, drawn anew each time. */
const MARK = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * All that a workbook holds, as one text: sheets go by their names and marks by their order, since a command that works
 * again makes new ones.
 */
export interface Picture {
  /** Cells, names, settings, protections, calculation mode. */
  readonly held: string;
  /** Formats, widths, charts, pages: what Excel may refuse by itself when the rest is written. */
  readonly looks: string;
  /** The sheet on show and what is selected. */
  readonly shown: string;
}

export function pictureOf({ grid, model: { state } }: ExcelHost): Picture {
  const content = takeContent(grid, state, { fileName: '', lost: [], arrays: new KeptArrays() });
  const { activeSheet, sheets, formats, ...workbook } = content;
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const marks: string[] = [];
  const byName = (text: string) =>
    text
      .replace(/"(m\d+)"/g, (_quoted, id: string) => JSON.stringify(names.get(id) ?? 'gone'))
      .replace(MARK, mark => {
        if (!marks.includes(mark)) marks.push(mark);
        return `mark ${marks.indexOf(mark)}`;
      });
  const { sheetId, ...selected } = grid.selection();
  const apart = sheets.map(
    ({ formats: areas, columnWidths, rowHeights, frozen, showGridlines, charts, pageLayout, ...held }) => ({
      held,
      looks: { areas, columnWidths, rowHeights, frozen, showGridlines, charts, pageLayout },
    }),
  );
  return {
    held: byName(JSON.stringify({ ...workbook, sheets: apart.map(({ held }) => held) })),
    looks: byName(JSON.stringify({ formats, sheets: apart.map(({ looks }) => looks) })),
    shown: byName(JSON.stringify({ sheet: sheets[activeSheet]?.name, selected, sheetId })),
  };
}

/** The grid of memory computes nothing: what it shows of a formula is made what Excel shows of one met before the add-in. */
export function showUnknownNames({ grid }: ExcelHost): void {
  const read = grid.readValues.bind(grid);
  grid.readValues = area => read(area).map(row => row.map(value => (value === '#CALC!' ? '#NAME?' : value)));
}
