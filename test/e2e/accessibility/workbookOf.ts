import { type Walk } from './walk';

/** As while a user types in a cell: Excel refuses everything. */
export const editing = (walk: Walk, isEditing: boolean) =>
  walk.page.evaluate(is => {
    window.excelHost!.faults.editMode = is;
  }, isEditing);
/** Until another delay is asked for: what waits is then answered. */
export const FOR_EVER = 600_000;
/** Excel answers so late. */
export const slow = (walk: Walk, milliseconds: number) =>
  walk.page.evaluate(delay => {
    window.excelHost!.faults.delayMs = delay;
  }, milliseconds);

/** What a colleague typed: a name misspelt, an amount in text, a wrong population. */
export const pasteTable = (walk: Walk) =>
  walk.host(async () => {
    const { grid } = window.excelHost!;
    const rows = [
      ['E-DEMAT, tarif par commune', null, null],
      ['Commune', 'Population', 'Coût pour 3 ans'],
      ['Lattes', 16955, 896.95],
      ['Pérois', 9202, 486.8],
      ['Jacou', 6911, '365,60 €'],
      ['Juvignac', 10797, 580.81],
    ];
    const area = { sheetId: grid.sheets()[0]!.id, row: 0, column: 0, rows: rows.length, columns: 3 };
    grid.write(
      area,
      rows.map(row => row.map(value => ({ kind: 'value' as const, value }))),
    );
    await grid.settle();
  });

/** As a workbook that nobody has typed in: one sheet, empty. */
export const clearWorkbook = (walk: Walk) =>
  walk.host(async () => {
    const { grid } = window.excelHost!;
    const [first, ...others] = grid.sheets();
    for (const { id } of others) grid.deleteSheet(id);
    const area = { sheetId: first!.id, row: 0, column: 0, rows: 20, columns: 8 };
    grid.write(
      area,
      Array.from({ length: 20 }, () => Array.from({ length: 8 }, () => ({ kind: 'value', value: null }))),
    );
    await grid.settle();
  });

/** A cell of a sheet of ours, typed over. */
export const changeByHand = (walk: Walk, sheet: string, row: number, column: number) =>
  walk.page.evaluate(
    async ([name, atRow, atColumn]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(known => known.name === name)!.id;
      const area = { sheetId, row: atRow, column: atColumn, rows: 1, columns: 1 };
      grid.write(area, [[{ kind: 'value', value: 'De ma main' }]]);
      await grid.settle();
    },
    [sheet, row, column] as const,
  );

/** A budget in words, in the sheet « Paramètres ». */
export const misspellBudget = (walk: Walk) =>
  walk.host(() => {
    const { grid } = window.excelHost!;
    const sheetId = grid.sheets().find(({ name }) => name === 'Paramètres')!.id;
    const cells = grid.readValues({ sheetId, row: 0, column: 0, rows: 120, columns: 20 });
    const row = cells.findIndex(line => line.includes(25_000));
    const column = cells[row]!.indexOf(25_000);
    grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [
      [{ kind: 'value', value: 'vingt-cinq mille' }],
    ]);
  });
