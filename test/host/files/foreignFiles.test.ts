import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import './browserXml';
import { MemoryGrid } from '../../../src/host/grid/memoryGrid';
import { loadContent } from '../../../src/host/files/loadContent';
import { readFile } from '../../../src/host/files/readFile';
import { takeContent } from '../../../src/host/files/takeContent';
import { type SheetContent, type WorkbookContent } from '../../../src/host/files/workbookContent';
import { writeFile } from '../../../src/host/files/writeFile';
import { WorkbookState } from '../../../src/host/model/workbookState';
import { type LibreOffice, libreOffice } from '../../xlsx/libreOffice';

const read = (bytes: Uint8Array, functions: readonly string[] = []) =>
  readFile(bytes, 'essai.xlsx', functions);

const written = async (sheet: Partial<WriteSheet>, more: Partial<Parameters<typeof writeXlsx>[0]> = {}) =>
  writeXlsx({ sheets: [{ name: 'A', ...sheet }], ...more });

const at = (sheet: SheetContent | undefined, row: number, column: number) =>
  sheet?.cells.find(cell => cell.row === row && cell.column === column);

const formatAt = ({ sheets: [sheet], formats }: WorkbookContent, row: number, column: number) => {
  const block = sheet?.formats.find(
    known =>
      row >= known.row &&
      row < known.row + known.rows &&
      column >= known.column &&
      column < known.column + known.columns,
  );
  return block && formats[block.format];
};

describe('what other makers write', () => {
  test('shared formulas, each moved to its own cell', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0, value: 0 } as const;
    const cells: WriteSheet['cells'] = new Map([
      ['0,1', { ...shared, formula: 'A1*$A$1+SUM(A:A)&"A1"', formulaRef: 'B1:B3' }],
      ['1,1', { ...shared, formula: '' }],
      ['2,1', { ...shared, formula: '' }],
    ]);
    const { sheets } = await read(await written({ rows: [[1], [2], [3]], cells }));
    expect([0, 1, 2].map(row => at(sheets[0], row, 1)?.formula)).toEqual([
      '=A1*$A$1+SUM(A:A)&"A1"',
      '=A2*$A$1+SUM(A:A)&"A1"',
      '=A3*$A$1+SUM(A:A)&"A1"',
    ]);
  });

  test('dates from 1904, and times that are the same in both', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['0,0', { value: new Date(Date.UTC(2026, 0, 31)), style: { numFmt: 'dd/mm/yyyy' } }],
      ['1,0', { value: 0.5, style: { numFmt: 'h:mm' } }],
    ]);
    const { sheets } = await read(await written({ cells }, { dateSystem: '1904' }));
    expect([at(sheets[0], 0, 0)?.value, at(sheets[0], 1, 0)?.value]).toEqual([46_053, 0.5]);
  });

  test('colours of the theme, lighter and darker, and numbered ones', async () => {
    const fill = (color: object) =>
      ({ fill: { type: 'pattern', pattern: 'solid', fgColor: color } }) as const;
    const cells: WriteSheet['cells'] = new Map([
      ['0,0', { value: 1, style: fill({ indexed: 10 }) }],
      ['1,0', { value: 1, style: fill({ theme: 0 }) }],
      ['2,0', { value: 1, style: fill({ theme: 0, tint: -0.25 }) }],
    ]);
    const content = await read(await written({ cells }));
    expect([0, 1, 2].map(row => formatAt(content, row, 0)?.fill)).toEqual(['#FF0000', '#FFFFFF', '#BFBFBF']);
  });

  test('the add-in’s functions: without their prefix on screen, with it in a file', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['0,0', { formula: '_xldudf_TARIF(B1,"_xldudf_")', value: 1 }],
    ]);
    const content = await read(await written({ cells }), ['TARIF']);
    expect(at(content.sheets[0], 0, 0)?.formula).toBe('=TARIF(B1,"_xldudf_")');
    const again = await read(await writeFile(content, ['TARIF']), []);
    expect(at(again.sheets[0], 0, 0)?.formula).toBe('=TARIF(B1,"_xldudf_")');
  });

  test('formulas of another workbook become their values, and it is told', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['0,0', { formula: '[1]Feuil1!A1*2', formulaResult: 84, value: 84 }],
    ]);
    const content = await read(await written({ cells }));
    expect(content.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 84 }]);
    expect(content.lost).toEqual([{ feature: 'links', places: [{ sheet: 'A', cells: ['A1'], count: 1 }] }]);
  });

  test('everything that cannot be kept is told', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['0,0', { value: 'x', comment: { text: 'note' }, hyperlink: { target: 'https://example.org' } }],
      ['2,0', { value: null, richText: [{ text: 'en ' }, { text: 'gras', font: { bold: true } }] }],
      ['1,0', { value: 1, style: { alignment: { textRotation: 45 } } }],
    ]);
    const rule = {
      type: 'cellIs',
      priority: 1,
      operator: 'greaterThan',
      formula: '1',
      range: 'A1:A3',
    } as const;
    const { lost } = await read(
      await written({
        cells,
        conditionalRules: [{ ...rule, style: { font: { bold: true } } }],
        dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'B1' }],
        autoFilter: { range: 'A1:A3' },
        rowBreaks: [4],
      }),
    );
    const on = (feature: string, count: number, ...cells: string[]) => ({
      feature,
      places: [{ sheet: 'A', cells, count }],
    });
    expect(lost).toEqual([
      on('filters', 1),
      on('pageBreaks', 1),
      on('rareFormats', 1, 'A2'),
      on('richText', 1, 'A3'),
      on('hyperlinks', 1, 'A1'),
    ]);
  });

  test('a number in the Text format stays a number, which formulas count; its format is told as lost', async () => {
    const cells: WriteSheet['cells'] = new Map([['0,0', { value: 7, style: { numFmt: '@' } }]]);
    const content = await read(await written({ cells }));
    expect(content.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 7 }]);
    expect(formatAt(content, 0, 0)?.numberFormat ?? 'General').toBe('General');
    expect(content.lost).toEqual([
      { feature: 'rareFormats', places: [{ sheet: 'A', cells: ['A1'], count: 1 }] },
    ]);
  });

  test('settings of the add-in, names, properties and protection come back', async () => {
    const [grid, state] = [new MemoryGrid('Feuil1'), new WorkbookState('essai.xlsx')];
    const arrays = loadContent(
      grid,
      state,
      await read(await written({ rows: [[1]], protection: { sheet: true } })),
    );
    state.settings.set('annexe2.choix', { payeurs: ['CCAS'] });
    state.documentProperties.set('Title', 'Essai');
    grid.setName({ name: 'Taux', formula: '=A!$A$1', sheetId: undefined, comment: '' });
    grid.freeze(grid.activeSheetId(), 2, 1);
    grid.updateSheet(grid.activeSheetId(), { tabColor: '#00B050', showGridlines: false });
    const taken = takeContent(grid, state, { fileName: 'essai.xlsx', lost: [], arrays });
    const again = await read(await writeFile(taken, []));
    expect(again.settings).toEqual([['annexe2.choix', { payeurs: ['CCAS'] }]]);
    expect(again.documentProperties).toContainEqual(['Title', 'Essai']);
    expect(again.customDocumentProperties).toEqual([]);
    expect(again.names).toEqual([{ name: 'Taux', formula: '=A!$A$1', sheet: undefined, comment: '' }]);
    expect(again.sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      tabColor: '#00B050',
      showGridlines: false,
      protection: { isProtected: true },
    });
  });
});

/** The parts of a workbook, as a maker wrote them. */
const packed = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = (links: string) => `<Relationships xmlns="${PACKAGE}">${links}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

describe('makers who write the same things otherwise', () => {
  test('prefixed names, a byte order mark, paths from the root, no styles, texts in the cells', async () => {
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Pérols</x:t></x:is></x:c>` +
      '<x:c r="B1"><x:f>C1*2</x:f><x:v>4</x:v></x:c><x:c r="C1"><x:v>2</x:v></x:c></x:row></x:sheetData>' +
      '<x:dataValidations count="1"><x:dataValidation type="whole" sqref="C1"><x:formula1>1</x:formula1><x:formula2>9</x:formula2></x:dataValidation></x:dataValidations></x:worksheet>';
    const { sheets } = await read(
      packed({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': relations(relation('r1', 'officeDocument', '/xl/workbook.xml')),
        'xl/workbook.xml': `\uFEFF<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="É" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': relations(relation('rId7', 'worksheet', '/xl/worksheets/sheet.xml')),
        'xl/worksheets/sheet.xml': `\uFEFF${sheet}`,
      }),
    );
    expect(sheets[0]?.name).toBe('É');
    expect(sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 'Pérols' },
      { row: 0, column: 1, value: 4, formula: '=C1*2' },
      { row: 0, column: 2, value: 2 },
    ]);
    expect(sheets[0]?.annotations.validations).toMatchObject([
      { type: 'whole', formula1: '1', formula2: '9' },
    ]);
  });

  test('an empty drawing on each sheet, as Google writes them, is no loss', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
    const files = unzipSync(await written({ rows: [['Nom', 'Population']] }));
    const empty = { ...files, 'xl/drawings/drawing1.xml': strToU8(drawing) };
    expect((await read(zipSync(empty))).lost).toEqual([]);
    const anchor = drawing.replace('/>', '><xdr:oneCellAnchor/></xdr:wsDr>');
    const full = { ...files, 'xl/drawings/drawing1.xml': strToU8(anchor) };
    expect((await read(zipSync(full))).lost).toEqual([{ feature: 'drawings', places: [] }]);
  });

  test('the look of a whole column is told as lost; that of plain ones is none', async () => {
    const bold = { font: { bold: true } };
    const files = unzipSync(await written({ cells: new Map([['0,0', { value: 1, style: bold }]]) }));
    const path = 'xl/worksheets/sheet1.xml';
    const text = strFromU8(files[path] ?? new Uint8Array());
    const cols =
      '<cols><col min="1" max="2" style="1" width="9"/><col min="3" max="3" style="0" width="9"/></cols>';
    files[path] = strToU8(text.replace('<sheetData>', `${cols}<sheetData>`));
    expect((await read(zipSync(files))).lost).toEqual([
      { feature: 'columnStyles', places: [{ sheet: 'A', cells: [], count: 1 }] },
    ]);
  });

  test('passwords of a sheet and of the workbook stay, by their digests', async () => {
    const files = unzipSync(
      await written(
        { rows: [[1]], protection: { sheet: true } },
        { workbookProtection: { lockStructure: true } },
      ),
    );
    const put = (path: string, tag: string, attributes: string) => {
      const text = strFromU8(files[path] ?? new Uint8Array());
      files[path] = strToU8(text.replace(`<${tag} `, `<${tag} ${attributes} `));
    };
    const digest = 'algorithmName="SHA-512" hashValue="q+w/A==" saltValue="c2Vs" spinCount="100000"';
    put('xl/worksheets/sheet1.xml', 'sheetProtection', digest);
    put('xl/workbook.xml', 'workbookProtection', 'workbookPassword="CC1A"');
    const content = await read(zipSync(files));
    expect(content.lost).toEqual([]);
    const saved = unzipSync(await writeFile(content, []));
    const text = (path: string) => strFromU8(saved[path] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml')).toContain(`<sheetProtection ${digest} sheet="1"`);
    expect(text('xl/workbook.xml')).toContain('<workbookProtection workbookPassword="CC1A" lockStructure=');
  });
});

describe('files of LibreOffice', () => {
  let calc: LibreOffice;
  beforeAll(() => {
    calc = libreOffice('never');
  });
  afterAll(() => calc.remove());

  const made = (csv: string) =>
    new Uint8Array(readFileSync(calc.convert(new TextEncoder().encode(csv), 'donnees.csv', 'xlsx')));

  test('an empty sheet', async () => {
    const { sheets } = await read(made(''));
    expect(sheets.map(({ cells }) => cells.length)).toEqual([0]);
  }, 60_000);

  test('50 000 rows are read, loaded, taken and written', async () => {
    const lines = Array.from({ length: 50_000 }, (_, row) => `Commune ${row},${row},${row / 100}`);
    const bytes = made(lines.join('\n'));
    const start = Date.now();
    const content = await read(bytes);
    const [grid, state] = [new MemoryGrid('Feuil1'), new WorkbookState('donnees.xlsx')];
    const arrays = loadContent(grid, state, content);
    const taken = takeContent(grid, state, { fileName: 'donnees.xlsx', lost: [], arrays });
    expect(taken.sheets[0]?.cells).toHaveLength(150_000);
    // As texts: the test tool takes minutes to compare so many objects one by one.
    const told = ({ sheets: [sheet] }: WorkbookContent) => JSON.stringify(sheet?.cells);
    expect(told(taken) === told(content)).toBe(true);
    const again = await read(await writeFile(taken, []));
    expect(told(again) === told(content)).toBe(true);
    expect(Date.now() - start).toBeLessThan(30_000);
  }, 120_000);
});
