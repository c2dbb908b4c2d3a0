import * as fc from 'fast-check';
import { bilan } from '../../../src/documents/bilan/bilan';
import { bilanSheet } from '../../../src/documents/bilan/bilanSheet';
import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { borneShares, serviceShares } from '../../../src/documents/year/borneByFunder';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { remainderPolicies } from '../../../src/domain/money/shareOut';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';
import { component, conventionOf } from '../../domain/tariff/conventionOf';
import { asSigned, montpellier, shown, subscribed, table } from '../year/subscribed';

const PAID = ['E-DEMAT', 'E-SERVICES', 'MARCHES'] as const;
const everyone = subscribed(
  montpellier.payers.flatMap(({ type }) =>
    montpellier.members.map(({ name }) => [name, type, ...PAID.map(code => [code] as const)] as const),
  ),
);
const BORNE = 'Reste à charge MMM';

/** What the column of the état shows, its total last. */
function borneColumn(convention: Convention): string[] {
  const { rows, headerRow } = repartitionSheet(convention, 2019);
  const column = rows[headerRow]!.findIndex(cell => shown(cell) === BORNE);
  const last = rows.findIndex(cells => shown(cells[2]!) === 'Total');
  return rows.slice(headerRow + 1, last + 1).map(cells => shown(cells[column]!));
}

test('everyone subscribes: 20 000 € a year, 13 999,99 € billed, 6 000,01 € borne, in the état as in the bilan', () => {
  const { ofAccounts, elsewhere, total } = borneShares(yearStatement(everyone, 2019))!;
  expect([String(elsewhere), String(total)]).toEqual(['0', '6000.01']);
  // 31 communes bear a cost each; their CCAS pays on the same one.
  expect(ofAccounts.filter(share => share !== null)).toHaveLength(31);
  expect(borneColumn(everyone).at(-1)).toBe('6000.01');
  expect(String(bilan(everyone, 2019).borne)).toBe('6000.01');
});

test('a commune and its CCAS: one cost, on the first of them that uses the service', () => {
  const both = subscribed([
    ['Baillargues', 'COMMUNE', ['E-DEMAT']],
    ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
  ]);
  // 132,59 − 66,29 − 26,52; 79,55 − 15,91; then 20 000 − 108,72 billed − those two.
  expect(borneColumn(both)).toEqual(['39.78', '63.64', '19787.86', '19891.28']);
});

test('the total of the état is a formula over its lines and the parts nobody subscribes to', () => {
  const { rows } = repartitionSheet(asSigned, 2019);
  const total = rows.find(cells => shown(cells[2]!) === 'Total')!;
  expect(total.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []))).toEqual([
    ...['G', 'H', 'I', 'J', 'K'].map(letter => `=ROUND(SUM(${letter}6:${letter}7),2)`),
    '=ROUND(SUM(L6:L8),2)',
    '=ROUND(SUM(M6:M7),2)',
  ]);
});

test('a scale by strata shares out no budget: nothing tells what the service costs, nor what is borne of it', () => {
  const scale = conventionOf({
    components: [
      component({ label: 'Initialisation', kind: 'flat', per: 'once', amount: '500' }),
      component({ label: 'Part fixe', kind: 'flat', per: 'year', amount: '300' }),
    ],
    firstYear: { basis: 'exact-365', source: 'test' },
  });
  const [member] = scale.members;
  const convention = subscribed([[member!.name, 'COMMUNE', [scale.applications[0]!.code]]], scale);
  expect(borneShares(yearStatement(convention, 2019))).toBeNull();
  const column = table(repartitionSheet(convention, 2019));
  expect(column[1]?.slice(-2)).toEqual(['', '0']);
  const totals = table(bilanSheet(convention, 2019)).find(([first]) => first === 'Total')!;
  expect(totals.slice(1)).toEqual(['', '', '150', '0', '150', '', '', '', '']);
});

test('a budget that bears VAT is shared out all the same', () => {
  const vat = { rate: new Decimal('0.2'), source: 'test' };
  const applications = montpellier.applications.map(application => ({
    ...application,
    pricing: { kind: 'other' as const },
    tariffs: application.tariffs.map(tariff => ({ ...tariff, vat })),
  }));
  const taxed = { ...everyone, applications };
  expect(String(borneShares(yearStatement(taxed, 2019))!.total)).toBe('6000.01');
});

test('paid and borne make the yearly cost to the cent, and nothing borne is negative', () => {
  const uses = fc.array(fc.subarray([...PAID]), { minLength: 62, maxLength: 62 });
  fc.assert(
    fc.property(uses, fc.constantFrom(...remainderPolicies), (used, policy) => {
      const bodies = montpellier.payers.flatMap(({ type }) =>
        montpellier.members.map(({ name }) => [name, type] as const),
      );
      const convention = subscribed(
        bodies.map(([name, type], i) => [name, type, ...used[i]!.map(code => [code] as const)] as const),
        { ...montpellier, remainder: { policy, source: 'test' } },
      );
      const statement = yearStatement(convention, 2020);
      const services = serviceShares(statement).filter(({ cost }) => cost !== null);
      for (const { cost, billed, borne } of services) {
        expect(String(billed.plus(borne!))).toBe(String(cost));
        expect(borne!.isNegative()).toBe(false);
      }
      const { ofAccounts, elsewhere, total } = borneShares(statement)!;
      const shares = sumOfAmounts(ofAccounts.map(share => share ?? new Decimal(0)));
      expect(String(shares.plus(elsewhere))).toBe(String(total));
      expect(String(statement.due.plus(total))).toBe('20000');
      expect(ofAccounts.every(share => !share?.isNegative())).toBe(true);
      expect(String(bilan(convention, 2020).borne)).toBe(String(total));
    }),
    { numRuns: 20 },
  );
});
