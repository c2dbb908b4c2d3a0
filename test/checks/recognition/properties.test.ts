import * as fc from 'fast-check';
import { type CellValue } from '../../../src/checks/snapshot';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { pasted, sheetOf, type TestSheet } from '../snapshotOf';
import { printedBody, printedHeader } from './printedPages';
import { convention, recogniseSheets } from './recognised';

const words = fc.constantFrom(
  'Lattes',
  'Pérois',
  'CCAS de Jacou',
  'Total',
  'Sous-total',
  'Commune',
  'Population',
  'Coût annuel',
  'Coût pour 3 ans',
  'Net à facturer (50%)',
  'E-demat : tarif par commune',
  'Budget de 25 000 €',
  'Castelnau-le-Lez 19 605 1 037,14 € 345,71 € 172,86 €',
  'totaux HT 472573 25 000,00 €',
  'décret du 31/02/2018',
  'X',
  '-',
  '#REF!',
);
const member = fc.constantFrom(...convention.members.map(({ name }) => name));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 2, arbitrary: member },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 500000 }) },
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('recognition never throws, whatever the cells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
      fc.nat(500),
      fc.nat(60),
      (rows, others, row, column) => {
        const { tables, unplaced } = recogniseSheets([
          sheetOf('A', rows, { origin: { row, column } }),
          sheetOf('B', others),
        ]);
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        for (const table of tables) {
          expect(table.lines.length).toBeGreaterThan(0);
          expect(table.lines.every(line => line.row >= table.firstRow && line.row <= table.lastRow)).toBe(
            true,
          );
        }
        for (const { area } of unplaced) expect(area).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      },
    ),
    { numRuns: 400 },
  );
});

const printed: TestSheet = pasted(
  [
    'Plateforme d’administration électronique, tarif par commune',
    '',
    printedHeader(50),
    ...printedBody('E-DEMAT', 'COMMUNE').slice(0, 12),
    'totaux HT\t472573\t25 000,00 €',
  ].join('\n'),
);

/** A table without where it stands: rows and columns counted from its own corner, addresses and sheet left out. */
function unplacedFacts(table: TariffTable | undefined): unknown {
  if (!table) return null;
  const { firstRow, columns } = table;
  const corner = columns.member ?? 0;
  const drop = new Set(['id', 'sheet', 'cell', 'nameCell', 'labelCell']);
  const relative: TariffTable = {
    ...table,
    firstRow: 0,
    lastRow: table.lastRow - firstRow,
    columns: Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, column - corner])),
    lines: table.lines.map(line => ({ ...line, row: line.row - firstRow })),
    totals: table.totals && { ...table.totals, row: table.totals.row - firstRow },
  };
  return JSON.parse(JSON.stringify(relative, (key, value: unknown) => (drop.has(key) ? undefined : value)));
}

test('the same table is recognised the same wherever it stands and whatever the name of its sheet', () => {
  const [reference] = recogniseSheets([sheetOf('Feuil1', printed)]).tables;
  expect(reference?.lines).toHaveLength(12);
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.nat(300),
      fc.nat(8),
      fc.nat(4),
      fc.constantFrom('Feuil1', 'E-SERVICES CCAS', 'Marchés publics', '2019', 'Annexe 2 (2)', "L'été"),
      (row, column, blankRows, blankColumns, name) => {
        const inner: TestSheet = [
          ...Array.from({ length: blankRows }, () => []),
          ...printed.map(cells => [...Array.from({ length: blankColumns }, () => null), ...cells]),
        ];
        const { tables, unplaced } = recogniseSheets([sheetOf(name, inner, { origin: { row, column } })]);
        expect(unplaced).toEqual([]);
        expect(tables.map(unplacedFacts)).toEqual([unplacedFacts(reference)]);
        expect(tables[0]).toMatchObject({ sheet: name, firstRow: row + blankRows + 2 });
        expect(tables[0]?.columns.member).toBe(column + blankColumns);
      },
    ),
    { numRuns: 150 },
  );
});

test('columns in any order are found', () => {
  const [title, , header = [], ...lines] = printed;
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), order => {
      const moved = [title ?? [], ...[header, ...lines].map(row => order.map(index => row[index] ?? null))];
      const [table] = recogniseSheets([sheetOf('Feuil1', moved)]).tables;
      const roles = ['member', 'population', 'period', 'annual', 'billed'] as const;
      expect(table?.columns).toEqual(
        Object.fromEntries(order.map((index, column) => [roles[index], column])),
      );
      expect(table?.lines).toHaveLength(12);
      expect(table?.totals).not.toBeNull();
    }),
    { numRuns: 120 },
  );
});
