import { recognise } from '../../src/checks/recognition/recognise';
import { runChecks } from '../../src/checks/runChecks';
import { type WorkbookSnapshot } from '../../src/checks/snapshot';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { printedLines } from '../data/printedAnnexe2';
import { startOffice } from '../harness/officeInNode';

/*
 * Checking 100 000 cells against reading them through Microsoft's client, in one run. Prints the medians of five
 * runs and their ratio; asserts no time.
 */
const TABLES = 20;
const RUNS = 5;
const CELLS = 100_000;
const TABLE_ROWS = 34;
const COLUMNS = 5;
const FILLER_COLUMNS = 40;

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function main(): Promise<void> {
  const office = await startOffice({ grid: 'memory' });
  fill(office.host.grid);
  const convention = findConvention(undefined);
  const reading: number[] = [];
  const checking: number[] = [];
  let findings = 0;
  let cells = 0;
  for (let run = 0; run < RUNS; run += 1) {
    let start = performance.now();
    const snapshot = await readSnapshot(() => undefined, new AbortController().signal);
    reading.push(performance.now() - start);
    cells = count(snapshot);
    start = performance.now();
    const recognition = recognise(snapshot, convention);
    const populations = montpellierPopulations;
    findings = runChecks({ snapshot, convention, recognition, populations, today: '2026-11-22' }).findings
      .length;
    checking.push(performance.now() - start);
  }
  const ratio = median(checking) / median(reading);
  console.log(`${cells} cells, ${findings} findings, median of ${RUNS} runs`);
  console.log(`reading through the client: ${median(reading).toFixed(0)} ms`);
  console.log(`recognising and checking:   ${median(checking).toFixed(0)} ms`);
  console.log(`ratio checking / reading:   ${ratio.toFixed(2)}`);
  office.dispose();
}

/** Twenty sheets: a table with one wrong amount, and a wide sheet of other figures to make up the number. */
function fill(grid: Awaited<ReturnType<typeof startOffice>>['host']['grid']): void {
  const fillerRows = Math.ceil((CELLS / TABLES - TABLE_ROWS * COLUMNS) / FILLER_COLUMNS);
  for (let table = 0; table < TABLES; table += 1) {
    const sheetId = grid.addSheet(`Tableau ${table + 1}`);
    const lines = printedLines.slice(31 * (table % 6), 31 * (table % 6) + 31);
    const rows = [
      [`${lines[0]!.application} tarif par ${lines[0]!.payer}`, null, null, null, null],
      ['Commune', 'Population', 'Coût pour 3 ans', 'Coût annuel', 'Avec participation'],
      ...lines.map(({ name, population, period, annual, billed }, index) => [
        name,
        population,
        Number(period),
        Number(annual),
        index === table ? 1 : Number(billed),
      ]),
    ];
    grid.write(
      { sheetId, row: 0, column: 0, rows: rows.length, columns: COLUMNS },
      rows.map(row => row.map(value => ({ kind: 'value', value }))),
    );
    grid.write(
      { sheetId, row: TABLE_ROWS + 10, column: 0, rows: fillerRows, columns: FILLER_COLUMNS },
      Array.from({ length: fillerRows }, (_, row) =>
        Array.from({ length: FILLER_COLUMNS }, (__, column) => ({ kind: 'value', value: row * column })),
      ),
    );
  }
}

function count({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}

void main();
