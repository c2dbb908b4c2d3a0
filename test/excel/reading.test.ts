import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { type Area } from '../../src/host/grid/grid';
import { LARGEST_MESSAGE } from '../../src/host/session/excelHost';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** The add-in reading a workbook through Microsoft's client. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

const never = () => new AbortController().signal;
const read = (signal = never()) => readSnapshot(() => undefined, signal);

/** Fills a block with figures, as plain data in the grid rather than through the client. */
function fill(sheetId: string, rows: number, columns: number, text = ''): void {
  const area: Area = { sheetId, row: 0, column: 0, rows, columns };
  office.host.grid.write(
    area,
    Array.from({ length: rows }, (_r, row) =>
      Array.from({ length: columns }, (_c, column) =>
        text === ''
          ? ({ kind: 'value', value: row * columns + column + 0.25 } as const)
          : ({ kind: 'text', value: `${text} ${row}-${column}` } as const),
      ),
    ),
  );
}

/** How many times each cell is read from the grid. */
function countReadings(): Map<string, number> {
  const readings = new Map<string, number>();
  const { grid } = office.host;
  const readTexts = grid.readTexts.bind(grid);
  jest.spyOn(grid, 'readTexts').mockImplementation(area => {
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const cell = `${area.sheetId}!${area.row + row},${area.column + column}`;
        readings.set(cell, (readings.get(cell) ?? 0) + 1);
      }
    }
    return readTexts(area);
  });
  return readings;
}

describe('what is read', () => {
  test('a text that begins as a formula does is a text, for the checks as for our own sheets', async () => {
    const { grid } = office.host;
    const sheetId = grid.sheets()[0]!.id;
    grid.write({ sheetId, row: 0, column: 0, rows: 1, columns: 2 }, [
      [
        { kind: 'text', value: '=1+1' },
        { kind: 'formula', formula: '=1+1' },
      ],
    ]);
    const [sheet] = (await read()).sheets;
    expect([sheet!.values[0]![0], sheet!.formulas[0], sheet!.formulasR1C1[0]]).toEqual([
      '=1+1',
      [null, '=1+1'],
      [null, '=1+1'],
    ]);
  });

  test('cells, formulas both ways, texts, formats, from where the used range begins', async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C3:D4').values = [
        ['Communes', 'Tarif'],
        [1204, '=C4*2'],
      ];
      sheet.getRange('C4').numberFormat = [['#,##0']];
      await context.sync();
    });
    const { sheets, calculation, precisionAsDisplayed } = await read();
    expect(calculation).toBe('automatic');
    expect(precisionAsDisplayed).toBe(false);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({
      name: 'Feuil1',
      visibility: 'visible',
      isProtected: false,
      hasFilter: false,
      origin: { row: 2, column: 2 },
      formulas: [
        [null, null],
        [null, '=C4*2'],
      ],
      formulasR1C1: [
        [null, null],
        [null, '=RC[-1]*2'],
      ],
      numberFormats: [
        ['General', 'General'],
        ['#,##0', 'General'],
      ],
    });
    expect(sheets[0]?.values[1]?.[0]).toBe(1204);
    expect(sheets[0]?.texts[0]).toEqual(['Communes', 'Tarif']);
  });

  test('hidden lines, merges, filter, protection, visibility, names and settings of calculation', async () => {
    const { grid, model } = office.host;
    const [first] = grid.sheets();
    const sheetId = first!.id;
    fill(sheetId, 6, 5);
    const hidden = grid.addSheet('Cachée');
    const veryHidden = grid.addSheet('Très cachée');
    grid.updateSheet(hidden, { visibility: 'Hidden' });
    grid.updateSheet(veryHidden, { visibility: 'VeryHidden' });
    const line = { sheetId, row: 2, column: 0, rows: 2, columns: 1 };
    grid.setRowsHidden(line, true);
    grid.setColumnsHidden({ ...line, column: 3 }, true);
    grid.merge({ sheetId, row: 0, column: 0, rows: 2, columns: 2 });
    grid.merge({ sheetId, row: 5, column: 3, rows: 1, columns: 2 });
    model.state.sheet(sheetId).autoFilter = { sheetId, row: 0, column: 0, rows: 6, columns: 5 };
    model.state.sheet(hidden).protection.isProtected = true;
    model.state.usePrecisionAsDisplayed = true;
    model.state.calculationMode = 'Manual';
    grid.setName({ name: 'Tarif', formula: '=Feuil1!$B$2', sheetId: undefined, comment: '' });
    grid.setName({ name: 'Perdu', formula: '=#REF!$B$2', sheetId: undefined, comment: '' });

    const snapshot = await read();
    expect(snapshot.calculation).toBe('manual');
    expect(snapshot.precisionAsDisplayed).toBe(true);
    expect(snapshot.names).toEqual([
      { name: 'Tarif', formula: '=Feuil1!$B$2', isBroken: false },
      { name: 'Perdu', formula: '=#REF!$B$2', isBroken: true },
    ]);
    expect(
      snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    ).toEqual([
      ['Feuil1', 'visible', false],
      ['Cachée', 'hidden', true],
      ['Très cachée', 'veryHidden', false],
    ]);
    expect(snapshot.sheets[0]).toMatchObject({
      hasFilter: true,
      hiddenRows: [2, 3],
      hiddenColumns: [3],
      merged: [
        { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        { row: 5, column: 3, rowCount: 1, columnCount: 2 },
      ],
    });
    expect(snapshot.sheets[1]).toMatchObject({ values: [], merged: [], hiddenRows: [], hasFilter: false });
  });

  test('an empty workbook, and an Excel too old for merges, filters and hidden lines', async () => {
    expect((await read()).sheets[0]).toMatchObject({ values: [], origin: { row: 0, column: 0 } });
    office.dispose();
    office = await startOffice({ grid: 'memory', requirementSets: { ExcelApi: '1.8' } });
    fill(office.host.grid.activeSheetId(), 2, 2);
    const { sheets } = await read();
    expect(sheets[0]?.values).toEqual([
      [0.25, 1.25],
      [2.25, 3.25],
    ]);
    expect(sheets[0]).toMatchObject({ hasFilter: false, merged: [], hiddenRows: [] });
  });

  test('a sheet with more merges than Excel lists is read all the same', async () => {
    const { grid } = office.host;
    const sheetId = grid.activeSheetId();
    fill(sheetId, 700, 3);
    for (let row = 0; row < 600; row++) grid.merge({ sheetId, row, column: 0, rows: 1, columns: 2 });
    const { sheets } = await read();
    expect(sheets[0]?.merged).toHaveLength(600);
    expect(sheets[0]?.merged[599]).toEqual({ row: 599, column: 0, rowCount: 1, columnCount: 2 });
  });
});

describe('how it is read', () => {
  test('50 sheets and 200 000 cells: each cell once, few exchanges, each under 5 MB', async () => {
    const { grid, counters } = office.host;
    const ids = [
      grid.activeSheetId(),
      ...Array.from({ length: 49 }, (_s, index) => grid.addSheet(`F${index}`)),
    ];
    for (const id of ids) fill(id, 200, 20, 'Une commune au nom plutôt long');
    const readings = countReadings();
    counters.reset();
    const start = performance.now();
    const told: number[] = [];
    const snapshot = await readSnapshot(({ read: cells }) => told.push(cells), never());
    const seconds = (performance.now() - start) / 1000;

    expect(snapshot.sheets).toHaveLength(50);
    expect(readings.size).toBe(200_000);
    expect([...readings.values()].every(times => times === 1)).toBe(true);
    expect(told).toHaveLength(10);
    expect(told.at(-1)).toBe(200_000);
    expect(counters.roundTrips).toBe(14);
    for (const request of counters.requests) {
      expect(request.error).toBeUndefined();
      expect(Math.max(request.bytesIn, request.bytesOut)).toBeLessThan(LARGEST_MESSAGE);
    }
    expect(seconds).toBeLessThan(15);
  }, 60_000);

  test('an answer too large for one message is asked again by halves, and nothing is lost', async () => {
    const sheetId = office.host.grid.activeSheetId();
    fill(sheetId, 400, 20, 'x'.repeat(300));
    office.host.counters.reset();
    const { sheets } = await read();
    const errors = office.host.counters.requests.map(({ error }) => error);
    expect(errors).toContain('ResponsePayloadSizeLimitExceeded');
    expect(sheets[0]?.values).toHaveLength(400);
    expect(sheets[0]?.values[399]?.[19]).toBe(`${'x'.repeat(300)} 399-19`);
    expect(sheets[0]?.values[200]?.[0]).toBe(`${'x'.repeat(300)} 200-0`);
  });

  test('a refusal of size is taken for one wherever it comes from', async () => {
    fill(office.host.grid.activeSheetId(), 40, 4);
    office.host.faults.failRequest(5, 'ResponsePayloadSizeLimitExceeded');
    const { sheets } = await read();
    expect(sheets[0]?.values).toHaveLength(40);
    expect(sheets[0]?.values[39]?.[3]).toBe(159.25);
  });

  test('any other failure is told, in words', async () => {
    fill(office.host.grid.activeSheetId(), 4, 4);
    office.host.faults.failRequest(3, 'HostBusy');
    await expect(read()).rejects.toMatchObject({ name: 'ExcelError', detail: { key: 'excel.busy' } });
  });

  test('stopped by the user: an AbortError, no request after it, and nothing left behind', async () => {
    const sheetId = office.host.grid.activeSheetId();
    fill(sheetId, 3000, 20);
    const controller = new AbortController();
    const stopped = readSnapshot(() => controller.abort(), controller.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const { roundTrips } = office.host.counters;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(office.host.counters.roundTrips).toBe(roundTrips);
    expect((await read()).sheets[0]?.values).toHaveLength(3000);
  });
});
