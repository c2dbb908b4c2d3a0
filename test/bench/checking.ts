import { recognise } from '../../src/checks/recognition/recognise';
import { runChecks } from '../../src/checks/runChecks';
import { type WorkbookSnapshot } from '../../src/checks/snapshot';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { printedLines } from '../data/printedAnnexe2';
import { startOffice } from '../harness/officeInNode';
import { type BenchResult, figure, medianTimes, times } from './harness';

const TABLES = 20;
const ROUNDS = 5;
const CELLS = 100_000;
const TABLE_ROWS = 34;
const COLUMNS = 5;
const FILLER_COLUMNS = 40;

/** Checking 100 000 cells against reading them through Microsoft's client. */
export async function checking(): Promise<BenchResult> {
  const office = await startOffice({ grid: 'memory' });
  fill(office.host.grid);
  const convention = findConvention(undefined);
  const read = () => readSnapshot(() => undefined, new AbortController().signal);
  const check = (snapshot: WorkbookSnapshot) =>
    runChecks({
      snapshot,
      convention,
      recognition: recognise(snapshot, convention),
      populations: montpellierPopulations,
      today: '2026-11-22',
    });
  const snapshot = await read();
  const [reading = NaN, checked = NaN] = await medianTimes([read, () => check(snapshot)], ROUNDS);
  office.dispose();
  return {
    title: 'Contrôler 100 000 cellules',
    what: `Un classeur de ${figure(count(snapshot), 6)} cellules, vides comprises, et ${TABLES} tableaux dont chacun a une faute (${figure(check(snapshot).findings.length)} constats), lu par le vrai office.js puis contrôlé.`,
    columns: ['', 'ms', 'temps / lecture'],
    rows: [
      ['lire le classeur', figure(reading), times(reading, reading)],
      ['reconnaître les tableaux et les contrôler', figure(checked), times(checked, reading)],
    ],
    remarks: [],
  };
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
