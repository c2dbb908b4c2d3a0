import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';

/*
 * What a row of annexe 2 costs to price in a table of 35 000 rows (every commune of France) against one in a table of
 * 31. Prints both and their ratio, target 1,2; asserts no time.
 */
const ROWS = [31, 35_000] as const;
const TARGET = 1.2;
const RUNS = 7;
/** Rows priced in a run, whatever the size of the tables: both sizes are measured over the same work. */
const ROWS_A_RUN = 35_000;

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** The convention 2019-2021 with as many members as asked: its own, repeated, and their total. */
function conventionOf(rows: number) {
  const convention = findConvention('montpellier-2019');
  const members = Array.from({ length: rows }, (_, index) => ({
    ...convention.members[index % convention.members.length]!,
    insee: String(index).padStart(5, '0'),
  }));
  const total = members.reduce((sum, { population }) => sum + population, 0);
  return { ...convention, members, populations: { ...convention.populations, total } };
}

function microsecondsARow(rows: number): number {
  const convention = conventionOf(rows);
  const [application] = paidApplications(convention);
  const [payer] = convention.payers;
  const tables = Math.ceil(ROWS_A_RUN / rows);
  const start = performance.now();
  for (let table = 0; table < tables; table += 1) annexe2Table(convention, application!, payer!);
  return ((performance.now() - start) * 1000) / (tables * rows);
}

// Sizes take turns, so that a busy machine slows both; the first round warms up.
const rounds = Array.from({ length: RUNS + 1 }, () => ROWS.map(microsecondsARow)).slice(1);
const [small, large] = ROWS.map((_, size) => median(rounds.map(round => round[size]!)));
const ratio = large! / small!;
console.log(`pricing a row of annexe 2, median of ${RUNS} runs`);
console.log(`in a table of ${ROWS[0]} rows:     ${small!.toFixed(1)} µs`);
console.log(`in a table of ${ROWS[1]} rows: ${large!.toFixed(1)} µs`);
console.log(`ratio ${ratio.toFixed(2)}, target ${TARGET} at most: ${ratio <= TARGET ? 'met' : 'MISSED'}`);
