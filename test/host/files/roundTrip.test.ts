import { readFileSync } from 'node:fs';
import './browserXml';
import { createNodeGrid } from '../../../src/host/grid/createNodeUniver';
import { type Grid } from '../../../src/host/grid/grid';
import { loadContent } from '../../../src/host/files/loadContent';
import { readFile } from '../../../src/host/files/readFile';
import { takeContent } from '../../../src/host/files/takeContent';
import { writeFile } from '../../../src/host/files/writeFile';
import { WorkbookState } from '../../../src/host/model/workbookState';
import { type LibreOffice, libreOffice } from '../../xlsx/libreOffice';
import { readFlat } from './readFlat';
import { richWorkbook } from './richWorkbook';

const MINUTES = 60_000;
let calc: LibreOffice;
let grid: Grid | undefined;

beforeAll(() => {
  calc = libreOffice('always');
});
afterAll(() => calc.remove());
afterEach(() => {
  grid?.dispose();
  grid = undefined;
});

const convert = (bytes: Uint8Array, name: string, format: 'xlsx' | 'fods') =>
  new Uint8Array(readFileSync(calc.convert(bytes, name, format)));

/** Opened in a new grid of the host, calculated, taken out and written again. */
async function savedByHost(bytes: Uint8Array): Promise<Uint8Array> {
  grid = createNodeGrid('Feuil1');
  const state = new WorkbookState('essai.xlsx');
  const content = await readFile(bytes, 'essai.xlsx', []);
  const arrays = loadContent(grid, state, content);
  await grid.settle();
  return writeFile(takeContent(grid, state, { fileName: 'essai.xlsx', lost: content.lost, arrays }), []);
}

test(
  'a workbook of LibreOffice, opened and saved by the host, is the same to LibreOffice, cell by cell',
  async () => {
    const original = convert(await richWorkbook(), 'essai.xlsx', 'xlsx');
    const saved = await savedByHost(original);
    // Both recalculated by LibreOffice, and told in its own words.
    const before = readFlat(convert(original, 'avant.xlsx', 'fods'));
    const after = readFlat(convert(saved, 'apres.xlsx', 'fods'));
    expect(before.cells.size).toBeGreaterThan(80);
    expect([...after.cells]).toEqual([...before.cells]);
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(before.conditions).toHaveLength(10);
    expect(after.conditions).toEqual(before.conditions);
    expect(
      [...before.cells.values()].filter(told => told.includes('table:content-validation ')),
    ).toHaveLength(84);
    expect(before.cells.get('Règles & notes!0,0')).toContain('voir « Données »');
  },
  3 * MINUTES,
);
