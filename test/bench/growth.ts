import { type Convention } from '../../src/domain/conventions/convention';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';
import { type BenchResult, figure, medianTimes, times } from './harness';

const SIZES = [31, 35_000] as const;
const TARGET = 1.2;
const ROUNDS = 5;
/** Rows priced in a round, whatever the size of the tables: all sizes are measured over the same work. */
const ROWS_A_ROUND = 35_000;

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

function priceRows(convention: Convention): void {
  const [application] = paidApplications(convention);
  const [payer] = convention.payers;
  const tables = Math.ceil(ROWS_A_ROUND / convention.members.length);
  for (let table = 0; table < tables; table += 1) annexe2Table(convention, application!, payer!);
}

/** What a row of annexe 2 costs to price in a table of 35 000 rows, every commune of France, against one of 31. */
export async function growth(): Promise<BenchResult> {
  const conventions = SIZES.map(conventionOf);
  const medians = await medianTimes(
    conventions.map(convention => () => priceRows(convention)),
    ROUNDS,
  );
  const perRow = SIZES.map((size, index) => {
    const rows = Math.ceil(ROWS_A_ROUND / size) * size;
    return ((medians[index] ?? NaN) * 1000) / rows;
  });
  const [small = NaN] = perRow;
  return {
    title: 'De 31 à 35 000 lignes',
    what: `Le prix d’une ligne d’annexe 2 selon la taille du tableau ; 35 000 lignes sont toutes les communes de France. Cible : ${figure(TARGET)} fois au plus.`,
    columns: ['lignes', 'µs par ligne', 'temps / 31 lignes'],
    rows: SIZES.map((size, index) => [
      figure(size, 6),
      figure(perRow[index] ?? NaN),
      times(perRow[index] ?? NaN, small),
    ]),
    remarks: [],
  };
}
