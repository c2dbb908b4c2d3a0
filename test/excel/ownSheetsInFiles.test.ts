import '../host/files/browserXml';
import { readFileSync } from 'node:fs';
import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { inspectDocuments } from '../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { KeptArrays } from '../../src/host/files/keptArrays';
import { loadContent } from '../../src/host/files/loadContent';
import { readFile } from '../../src/host/files/readFile';
import { takeContent } from '../../src/host/files/takeContent';
import { writeFile } from '../../src/host/files/writeFile';
import { asSigned } from '../documents/year/subscribed';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { libreOffice } from '../xlsx/libreOffice';

const MINUTES = 60_000;
const documents = yearPlan({
  convention: asSigned,
  year: 2019,
  facts: noFacts,
  today: '2019-09-01',
  previous: null,
  mode: 'native',
}).filter(isReady);

const signal = new AbortController().signal;
const idOf = ({ host }: RunningOffice, name: string) =>
  host.grid.sheets().find(sheet => sheet.name === name)!.id;

/** The file of a workbook with all our sheets: one renamed, one moved, one cell typed over. */
async function savedWorkbook(): Promise<Uint8Array> {
  const office = await startOffice({ grid: 'memory' });
  try {
    const { grid, model } = office.host;
    await writeDocuments(documents, { replace: [], onProgress: () => undefined, signal });
    grid.updateSheet(idOf(office, 'Titres 2019'), { name: 'Mes titres' });
    grid.moveSheet(idOf(office, 'Bilan 2019'), 0);
    grid.write({ sheetId: idOf(office, 'Bilan 2019'), row: 0, column: 0, rows: 1, columns: 1 }, [
      [{ kind: 'text', value: 'Mon bilan' }],
    ]);
    const memory = { fileName: 'annee.xlsx', lost: [], arrays: new KeptArrays() };
    return await writeFile(takeContent(grid, model.state, memory), []);
  } finally {
    office.dispose();
  }
}

async function statesIn(bytes: Uint8Array) {
  const office = await startOffice({ grid: 'memory' });
  try {
    const { grid, model } = office.host;
    // Ids of before say nothing here, or worse, point to another sheet.
    grid.addSheet('Autre');
    loadContent(grid, model.state, await readFile(bytes, 'annee.xlsx', []));
    return await inspectDocuments(documents, signal);
  } finally {
    office.dispose();
  }
}

test.each(['the host alone', 'LibreOffice on the way'])(
  'saved and opened again, %s: every sheet is still ours, and only what was typed over is a change',
  async way => {
    let bytes = await savedWorkbook();
    if (way === 'LibreOffice on the way') {
      const calc = libreOffice('never');
      try {
        bytes = new Uint8Array(readFileSync(calc.convert(bytes, 'annee.xlsx', 'xlsx')));
      } finally {
        calc.remove();
      }
    }
    const states = await statesIn(bytes);
    expect(states.map(({ id, status }) => [id, status])).toEqual(
      documents.map(({ id }) => [id, id === 'bilan' ? 'outdated' : 'current']),
    );
    expect(states.flatMap(({ changes }) => changes)).toEqual([
      {
        sheet: 'Bilan 2019',
        cell: 'A1',
        written: expect.stringContaining('Bilan des services') as string,
        found: 'Mon bilan',
        against: 'written',
      },
    ]);
    expect(states.find(({ id }) => id === 'titres')!.sheets).toEqual(['Mes titres']);
  },
  2 * MINUTES,
);
