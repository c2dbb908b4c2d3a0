import { join } from 'node:path';
import aixMarseille from '../../../src/domain/conventions/aix-marseille-mcmdmp.json';
import { readEpciFile } from '../../../src/cli/populations/populationFiles';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table } from '../../../src/documents/annexe2/annexe2Table';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { type RemainderPolicy } from '../../../src/domain/money/shareOut';
import { membersAt } from '../../../src/domain/population/epciMembers';
import { workbookBytes } from '../../../src/xlsx/workbookBytes';
import { startOffice } from '../../harness/officeInNode';
import { writeModels } from '../../harness/writeModels';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { conventionOf, type WrittenMember } from './conventions';

jest.setTimeout(60_000);

const BUDGET = '123456.78';
const POPULATIONS = join(__dirname, '../../../assets/populations');
const PAYS_BASQUE = '200067106';

const shared = (members: readonly WrittenMember[], policy: RemainderPolicy) =>
  conventionOf(
    [
      {
        components: [
          {
            kind: 'pro-rata',
            label: 'Part du budget',
            per: 'year',
            budget: BUDGET,
            weights: [{ measure: 'population-totale' }],
            source: 'Essai',
          },
        ],
      },
    ],
    members,
    { remainder: { policy, source: 'Essai' } },
  );

async function paysBasque(): Promise<readonly WrittenMember[]> {
  const epci = await readEpciFile(POPULATIONS, PAYS_BASQUE);
  return membersAt(epci, 2019, 'totale').map(({ insee, name, population }) => ({ insee, name, population }));
}

const membersOf = {
  'Montpellier Méditerranée Métropole': () =>
    Promise.resolve(
      findConvention('montpellier-2022').members.map(({ insee, name, population }) => ({
        insee,
        name,
        population,
      })),
    ),
  'Aix-Marseille-Provence': () => Promise.resolve(aixMarseille.members),
  'CA du Pays Basque, the largest of France': paysBasque,
} as const;

const tableOf = (convention: Convention) =>
  annexe2Table(convention, convention.applications[0]!, convention.payers[0]!);

/** Sum in cents of the amounts a file holds in the column, 0-based, of the lines after the header. */
async function centsInFile(
  convention: Convention,
  column: number,
): Promise<{ lines: number; cents: bigint }> {
  const sheet = annexe2Sheet(tableOf(convention), 'values');
  const bytes = await workbookBytes([sheet], convention.label);
  const [written] = (await readWorkbook(bytes)).sheets;
  const amounts = convention.members.map((_, index) => {
    const shown = written?.rows[sheet.headerRow + 1 + index]?.[column];
    return BigInt(new Decimal(String(shown)).times(100).toFixed());
  });
  return { lines: amounts.length, cents: amounts.reduce((sum, cents) => sum + cents, 0n) };
}

test.each([
  ['Montpellier Méditerranée Métropole', 31],
  ['Aix-Marseille-Provence', 92],
  ['CA du Pays Basque, the largest of France', 158],
] as const)('%s, %i members: in the file, plus fort reste adds up to the budget', async (name, count) => {
  const members = await membersOf[name]();
  const convention = shared(members, 'largest-remainder');
  // Commune, population, 5 years, a year, billed.
  expect(await centsInFile(convention, 2)).toEqual({ lines: count, cents: 61_728_390n });
  expect(await centsInFile(convention, 3)).toEqual({ lines: count, cents: 12_345_678n });
  const { columns } = tableOf(shared(members, 'none'));
  expect(columns.map(({ held }) => held?.verdict)).not.toContain('error');
});

test('through Office.js: 158 lines in formulas, written in at most seven syncs and read back to the cent', async () => {
  const convention = shared(await paysBasque(), 'none');
  const office = await startOffice({ grid: 'univer' });
  try {
    office.host.counters.reset();
    const { sheets } = await writeModels([annexe2Sheet(tableOf(convention), 'native')]);
    expect(office.host.counters.roundTrips).toBeLessThanOrEqual(7);
    const [written] = sheets;
    expect(written?.comparison).toMatchObject({ mismatches: [], pending: 0 });
    expect(written?.comparison.compared).toBeGreaterThan(158 * 3);
  } finally {
    office.dispose();
  }
});
