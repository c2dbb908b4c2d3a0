import { type Sheet, type Workbook } from 'hucre/xlsx';
import { annexe2Workbook } from '../../src/cli/annexe2Workbook';
import { type AmountMode } from '../../src/documents/annexe2/amountMode';
import { cellStyles, type StyleDefinition } from '../../src/documents/cellStyles';
import { type CellModel, type SheetModel } from '../../src/documents/sheetModel';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { fileWidth } from '../../src/xlsx/fileSheet';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { printedLines } from '../data/printedAnnexe2';
import { cellOf, readWorkbook, sheetOf, shownIn } from './readWorkbook';

const convention = findConvention('montpellier-2019');

const sheetsFor = (mode: AmountMode) => annexe2Workbook(convention, mode).map(({ sheet }) => sheet);
const written = async (mode: AmountMode) =>
  readWorkbook(await workbookBytes(sheetsFor(mode), convention.label));

const eachCell = (
  sheets: readonly SheetModel[],
  workbook: Workbook,
  check: (cell: CellModel, sheet: Sheet, row: number, column: number) => void,
) =>
  sheets.forEach(model =>
    model.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => check(cell, sheetOf(workbook, model.name), row, column)),
    ),
  );

describe.each(['native', 'tarif', 'values'] as const)('the file written in mode %s, read back', mode => {
  const models = sheetsFor(mode);
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await written(mode);
  });

  test('has the six sheets in the order of the convention, and its title', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Annexe 2 E-DEMAT communes',
      'Annexe 2 E-DEMAT CCAS',
      'Annexe 2 E-SERVICES communes',
      'Annexe 2 E-SERVICES CCAS',
      'Annexe 2 MARCHES communes',
      'Annexe 2 MARCHES CCAS',
    ]);
    expect(workbook.properties?.title).toBe('Montpellier Méditerranée Métropole 2019-2021');
  });

  test('has the content of every cell', () => {
    eachCell(models, workbook, ({ content }, sheet, row, column) => {
      const shown = shownIn(sheet, row, column);
      switch (content.kind) {
        case 'blank':
          expect(shown).toBeNull();
          break;
        case 'text':
          expect(shown).toBe(content.text);
          break;
        case 'number':
          expect(shown).toBe(content.value.toNumber());
          break;
        case 'formula':
          expect(shown).toBe(
            typeof content.expected === 'string' ? content.expected : content.expected.toNumber(),
          );
          expect(cellOf(sheet, row, column)?.formula?.replaceAll('_xldudf_', '')).toBe(
            content.formula.slice(1),
          );
      }
    });
  });

  test('has the look of every cell', () => {
    eachCell(models, workbook, ({ content, style }, sheet, row, column) => {
      if (content.kind === 'blank' && style === 'blank') return;
      const wanted: StyleDefinition = cellStyles[style];
      const read = cellOf(sheet, row, column)?.style ?? {};
      const color = (hex: string | undefined) => hex?.replace('#', 'FF');

      expect({
        numberFormat: read.numFmt ?? 'General',
        bold: read.font?.bold ?? false,
        italic: read.font?.italic ?? false,
        size: read.font?.size ?? 11,
        color: read.font?.color?.rgb?.padStart(8, 'F'),
        fill: read.fill?.type === 'pattern' ? read.fill.fgColor?.rgb?.padStart(8, 'F') : undefined,
        align: read.alignment?.horizontal,
        wrap: read.alignment?.wrapText ?? false,
        border: [read.border?.top, read.border?.right, read.border?.bottom, read.border?.left].map(
          side => side?.style,
        ),
      }).toEqual({
        numberFormat: wanted.numberFormat,
        bold: wanted.bold ?? false,
        italic: wanted.italic ?? false,
        size: wanted.fontSize ?? 11,
        color: color(wanted.fontColor),
        fill: color(wanted.fill),
        align: wanted.align,
        wrap: wanted.wrap ?? false,
        border: Array(4).fill(wanted.border ? 'thin' : undefined),
      });
    });
  });

  test('prints on A4 portrait, one page wide, its header repeated and frozen, its pages numbered', () => {
    for (const model of models) {
      const sheet = sheetOf(workbook, model.name);
      const headerRow = model.headerRow + 1;

      expect(sheet.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `$${headerRow}:$${headerRow}`,
      });
      expect(sheet.freezePane).toEqual({ rows: headerRow });
      expect(sheet.headerFooter?.oddFooter).toBe(`&L${model.footer}&RPage &P / &N`);
      expect(sheet.columns?.map(({ width }) => width)).toEqual(
        model.columns.map(({ width }) => fileWidth(width)),
      );
      expect(new Map([...(sheet.rowDefs ?? [])].map(([row, { height }]) => [row, height]))).toEqual(
        model.rowHeights,
      );
    }
  });
});

test('in mode values no cell holds a formula', async () => {
  const workbook = await written('values');
  const formulas = workbook.sheets.flatMap(sheet =>
    [...(sheet.cells ?? [])].filter(([, { formula }]) => formula !== undefined),
  );

  expect(formulas).toEqual([]);
});

test('in mode tarif the 558 amounts are TARIF formulas with their printed results stored', async () => {
  const workbook = await written('tarif');
  const amounts = workbook.sheets.flatMap(sheet =>
    [...(sheet.cells ?? [])].filter(([, { formula }]) => formula?.startsWith('_xldudf_TARIF')),
  );

  expect(amounts).toHaveLength(558);
  expect(amounts.map(([, { formulaResult }]) => formulaResult).sort()).toEqual(
    printedLines.flatMap(({ period, annual, billed }) => [period, annual, billed].map(Number)).sort(),
  );
});

test('in mode native the formulas are Excel’s own: none needs the add-in, none holds a long fraction', async () => {
  const workbook = await written('native');
  const formulas = workbook.sheets.flatMap(sheet =>
    [...(sheet.cells ?? []).values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
  );
  const functions = new Set(formulas.flatMap(formula => formula.match(/[A-Z_]+(?=\()/g) ?? []));

  expect([...functions].sort()).toEqual(['ABS', 'IF', 'ROUND', 'ROWS', 'SUM']);
  expect(formulas.filter(formula => /\d\.\d/.test(formula))).toEqual([]);
});

test('a width is what Excel shows as the column’s width, plus its padding', () => {
  // Excel stores 8.43 characters of Calibri 11 as 9.140625.
  expect(fileWidth(8.43)).toBeCloseTo(9.14, 2);
  expect(fileWidth(30)).toBe(30.7109375);
});
