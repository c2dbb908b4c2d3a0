import { type Edit } from '../../src/checks/finding';
import { applyEdits, restoreCells } from '../../src/excel/mending/applyEdits';
import { readJustifications, writeJustifications } from '../../src/excel/mending/keptInWorkbook';
import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { showCell } from '../../src/excel/mending/showCells';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** The add-in changing a workbook through Microsoft's client. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').formulas = [
      ['Commune', 'Population', 'Tarif'],
      ["'007", 1204, '=B2*2'],
      ['Clapiers', 5400, ''],
    ];
    sheet.getRange('B2').numberFormat = [['#,##0']];
    await context.sync();
  });
});

afterEach(() => office.dispose());

const sheetId = () => office.host.grid.sheets()[0]!.id;
const block = () => ({ sheetId: sheetId(), row: 0, column: 0, rows: 4, columns: 4 });

function contents() {
  const { grid } = office.host;
  return {
    values: grid.readValues(block()),
    formulas: grid.readFormulas(block()),
    formats: grid.readFormat(block(), 'numberFormat'),
    merges: grid.merges(sheetId()),
    hidden: [0, 1, 2, 3].map(index => [
      grid.isRowHidden(sheetId(), index),
      grid.isColumnHidden(sheetId(), index),
    ]),
    sheets: grid.sheets(),
  };
}

const EDITS: readonly Edit[] = [
  { kind: 'text', sheet: 'Feuil1', cell: 'A3', text: '12 rue' },
  { kind: 'number', sheet: 'Feuil1', cell: 'B2', value: '1250.5', numberFormat: '0.00' },
  { kind: 'formula', sheet: 'Feuil1', cell: 'C3', formula: '=ROUND(B3*2,2)' },
];

describe('edits', () => {
  test('are applied together, in two exchanges, and put back as they were', async () => {
    const before = contents();
    office.host.counters.reset();
    const applied = await applyEdits(EDITS);
    expect(office.host.counters.roundTrips).toBe(2);
    const after = contents();
    expect([after.values[2]?.[0], after.values[1]?.[1], after.formulas[2]?.[2]]).toEqual([
      '12 rue',
      1250.5,
      '=ROUND(B3*2,2)',
    ]);
    expect(after.formats[1]?.[1]).toBe('0.00');
    await restoreCells(applied);
    expect(contents()).toEqual(before);
  });

  test('a text that looks like a number is put back as the text that it was', async () => {
    const applied = await applyEdits([{ kind: 'number', sheet: 'Feuil1', cell: 'A2', value: '7' }]);
    expect(contents().values[1]?.[0]).toBe(7);
    await restoreCells(applied);
    expect(contents().values[1]?.[0]).toBe('007');
  });

  test('a text that looks like a formula is put back as the text that it was, a formula as a formula', async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D1:D2').formulas = [["'=Lattes"], ['="="&"D1"']];
      await context.sync();
    });
    const before = contents();
    const applied = await applyEdits([
      { kind: 'number', sheet: 'Feuil1', cell: 'D1', value: '7' },
      { kind: 'number', sheet: 'Feuil1', cell: 'D2', value: '7' },
    ]);
    await restoreCells(applied);
    expect(contents()).toEqual(before);
    expect([before.values[0]?.[3], before.formulas[0]?.[3] ?? null, before.formulas[1]?.[3]]).toEqual([
      '=Lattes',
      null,
      '="="&"D1"',
    ]);
  });

  test('show rows, columns and sheets, and undo merges', async () => {
    const { grid } = office.host;
    const other = grid.addSheet('Cachée');
    grid.updateSheet(other, { visibility: 'VeryHidden' });
    grid.setRowsHidden({ ...block(), row: 1, rows: 2 }, true);
    grid.setColumnsHidden({ ...block(), column: 2, columns: 1 }, true);
    grid.merge({ sheetId: sheetId(), row: 3, column: 0, rows: 1, columns: 3 });
    const before = contents();
    const applied = await applyEdits([
      { kind: 'showRows', sheet: 'Feuil1', rows: [1, 2] },
      { kind: 'showColumns', sheet: 'Feuil1', columns: [2] },
      { kind: 'showSheet', sheet: 'Cachée' },
      { kind: 'unmerge', sheet: 'Feuil1', area: 'A4:C4' },
    ]);
    expect(contents().hidden.flat()).not.toContain(true);
    expect(grid.merges(sheetId())).toEqual([]);
    expect(grid.sheets()[1]?.visibility).toBe('Visible');
    await restoreCells(applied);
    expect(contents()).toEqual(before);
  });

  test('a protected sheet is refused by name, and nothing is changed anywhere', async () => {
    const protectedId = office.host.grid.addSheet('Protégée');
    office.host.model.state.sheet(protectedId).protection.isProtected = true;
    const before = contents();
    const edits: Edit[] = [...EDITS, { kind: 'text', sheet: 'Protégée', cell: 'A1', text: 'x' }];
    await expect(applyEdits(edits)).rejects.toMatchObject({
      detail: { key: 'excel.sheetProtected', values: { sheet: 'Protégée' } },
    });
    expect(contents()).toEqual(before);
  });

  test('when a write fails half-way, cells, formats, hidden lines and merges are put back', async () => {
    const { grid } = office.host;
    grid.setRowsHidden({ ...block(), row: 1, rows: 1 }, true);
    grid.merge({ sheetId: sheetId(), row: 3, column: 0, rows: 1, columns: 3 });
    const before = contents();
    const edits: Edit[] = [
      ...EDITS,
      { kind: 'showRows', sheet: 'Feuil1', rows: [1] },
      { kind: 'unmerge', sheet: 'Feuil1', area: 'A4:C4' },
      { kind: 'formula', sheet: 'Feuil1', cell: 'D4', formula: '=SUM((A1' },
    ];
    await expect(applyEdits(edits)).rejects.toMatchObject({ name: 'ExcelError' });
    expect(contents()).toEqual(before);
  });

  test('a sheet deleted between looking and writing is told, and the others are put back', async () => {
    const other = office.host.grid.addSheet('Autre');
    const before = contents();
    office.host.faults.beforeRequest(2, () => office.host.grid.deleteSheet(other));
    const gone: Edit = { kind: 'text', sheet: 'Autre', cell: 'A1', text: 'x' };
    // Written before and after the others: neither keeps what was written from being put back.
    await expect(applyEdits([EDITS[0]!, gone, EDITS[1]!])).rejects.toMatchObject({
      detail: { key: 'excel.nothingKept' },
      message: expect.stringContaining('Une feuille a été supprimée') as string,
    });
    expect(contents().values).toEqual(before.values);
    expect(contents().formulas).toEqual(before.formulas);
    expect(contents().formats).toEqual(before.formats);
  });

  test('a cell that changed since the check is not written over, and the others neither', async () => {
    const checked = await readSnapshot(() => undefined, new AbortController().signal);
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Feuil1').getRange('B2').values = [[1300]];
      await context.sync();
    });
    const before = contents();
    await expect(applyEdits(EDITS, checked)).rejects.toMatchObject({
      detail: { key: 'excel.changedSinceChecked', values: { sheet: 'Feuil1', cell: 'B2' } },
    });
    expect(contents()).toEqual(before);
  });

  test('what was checked and has not changed is mended', async () => {
    const checked = await readSnapshot(() => undefined, new AbortController().signal);
    await applyEdits(EDITS, checked);
    expect(contents().values[1]?.[1]).toBe(1250.5);
  });

  test('what the user typed over a correction is not undone', async () => {
    const applied = await applyEdits(EDITS);
    await applyEdits([{ kind: 'number', sheet: 'Feuil1', cell: 'B2', value: '3' }]);
    const before = contents();
    await expect(restoreCells(applied)).rejects.toMatchObject({
      detail: { key: 'excel.changedSinceMended', values: { sheet: 'Feuil1', cell: 'B2' } },
    });
    expect(contents()).toEqual(before);
  });

  test('a user who is typing in a cell is asked to finish', async () => {
    office.host.faults.editMode = true;
    await expect(applyEdits(EDITS)).rejects.toMatchObject({ detail: { key: 'excel.editMode' } });
  });
});

describe('justifications', () => {
  const justification = {
    rule: 'TOT-02',
    sheet: 'Feuil1',
    cell: 'C3',
    found: '66.29',
    reason: 'Arrondi « au centime » voté',
    day: '2019-03-21',
  };

  test('are kept in the workbook and read back, in place of those before', async () => {
    expect(await readJustifications()).toEqual([]);
    await writeJustifications([justification, { ...justification, cell: 'C4' }]);
    await writeJustifications([justification]);
    expect(await readJustifications()).toEqual([justification]);
  });

  test.each([
    ['a text', 'hello'],
    ['another shape', [{ rule: 1 }]],
    ['no reason', [{ ...justification, reason: ' ' }]],
    ['nothing', null],
  ])('what is not ours counts as none: %s', async (_what, stored) => {
    office.host.model.state.settings.set('annexe2.justifications', stored);
    expect(await readJustifications()).toEqual([]);
  });
});

describe('showing a cell', () => {
  test('activates its sheet and selects it', async () => {
    const other = office.host.grid.addSheet('Autre feuille');
    await showCell('Autre feuille', 'C7');
    expect(office.host.grid.activeSheetId()).toBe(other);
    expect(office.host.grid.selection()).toMatchObject({
      sheetId: other,
      row: 6,
      column: 2,
      rows: 1,
      columns: 1,
    });
  });

  test('a hidden sheet stays hidden, and it is said', async () => {
    const other = office.host.grid.addSheet('Cachée');
    office.host.grid.updateSheet(other, { visibility: 'Hidden' });
    await expect(showCell('Cachée', 'A1')).rejects.toMatchObject({ name: 'ExcelError' });
    expect(office.host.grid.sheets()[1]?.visibility).toBe('Hidden');
    expect(office.host.grid.activeSheetId()).toBe(sheetId());
  });

  test('a sheet that is gone is said to be', async () => {
    await expect(showCell('Rien', 'A1')).rejects.toMatchObject({ detail: { key: 'excel.sheetGone' } });
  });
});
