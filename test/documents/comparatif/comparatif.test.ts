import * as fc from 'fast-check';
import { comparatif, effectNames } from '../../../src/documents/comparatif/comparatif';
import { comparatifSheet } from '../../../src/documents/comparatif/comparatifSheet';
import { simulate } from '../../../src/documents/simulation/simulation';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { type Convention } from '../../../src/domain/conventions/convention';
import { Decimal } from '../../../src/domain/money/decimal';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';
import { asSigned, montpellier, subscribed, table } from '../year/subscribed';

const told = (before: Convention, after: Convention, [one, other] = [2019, 2019] as [number, number]) =>
  comparatif(yearStatement(before, one), yearStatement(after, other)).map(line => [
    line.member.name,
    line.before.toFixed(2),
    line.after.toFixed(2),
    ...effectNames.map(name => line.effects[name].toFixed(2)),
  ]);

test('one figure changed: the whole difference is its effect', () => {
  const budget = simulate(asSigned, 2019, [
    { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(50_000) },
  ]).convention;
  const rate = simulate(asSigned, 2019, [
    { kind: 'rate', payer: 'COMMUNE', rate: new Decimal('0.4') },
  ]).convention;
  const joined = simulate(asSigned, 2019, [
    { kind: 'join', insee: '34123', payer: 'COMMUNE', application: 'MARCHES' },
  ]).convention;
  expect(told(asSigned, asSigned)).toEqual([
    ['Juvignac', '174.24', '174.24', '0.00', '0.00', '0.00', '0.00', '0.00'],
    ['Baillargues', '42.43', '42.43', '0.00', '0.00', '0.00', '0.00', '0.00'],
  ]);
  expect(told(asSigned, budget)[0]).toEqual([
    'Juvignac',
    '174.24',
    '271.04',
    '0.00',
    '96.80',
    '0.00',
    '0.00',
    '0.00',
  ]);
  expect(told(asSigned, rate)[0]).toEqual([
    'Juvignac',
    '174.24',
    '209.09',
    '0.00',
    '0.00',
    '34.85',
    '0.00',
    '0.00',
  ]);
  expect(told(asSigned, joined)[0]).toEqual([
    'Juvignac',
    '174.24',
    '232.32',
    '0.00',
    '0.00',
    '0.00',
    '58.08',
    '0.00',
  ]);
});

test('a year after the other: services left are an effect of applications, bodies gone stay in their place', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES', '2019-01-01', '2019-12-31']],
    ['Le Crès', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2019-12-31']],
  ]);
  expect(told(convention, convention, [2019, 2020])).toEqual([
    // The order of the members: Le Crès, which has left, is not put last.
    ['Le Crès', '82.71', '0.00', '0.00', '0.00', '0.00', '-82.71', '0.00'],
    ['Juvignac', '174.24', '96.80', '0.00', '0.00', '0.00', '-77.44', '0.00'],
  ]);
});

test('the sheet sums the effects in Excel, and they make the difference', () => {
  const cells = table(comparatifSheet(yearStatement(asSigned, 2019), yearStatement(asSigned, 2020)));
  expect(cells[0]?.slice(2)).toEqual([
    'Dû en 2019',
    'Dû en 2020',
    'Différence',
    'Effet population',
    'Effet budget',
    'Effet taux',
    'Effet applications',
    'Effet arrondi',
    'Somme des effets',
  ]);
});

const population = fc.integer({ min: 0, max: 300_000 });
const uses = fc.subarray(['E-DEMAT', 'E-SERVICES', 'MARCHES']);
const year = fc.record({
  populations: fc.array(population, { minLength: 3, maxLength: 3 }),
  budget: fc.integer({ min: 0, max: 10_000_000 }).map(cents => new Decimal(cents).div(100)),
  rate: fc.integer({ min: 0, max: 100 }).map(percent => new Decimal(percent).div(100)),
  uses: fc.array(uses, { minLength: 3, maxLength: 3 }),
});

function drawn({ populations, budget, rate, uses: used }: Parameters<Parameters<typeof year.map>[0]>[0]) {
  const members = montpellier.members
    .slice(0, 3)
    .map((member, i) => ({ ...member, population: (populations[i] ?? 0) + 1 }));
  const total = members.reduce((sum, member) => sum + member.population, 0);
  const base = { ...montpellier, members, populations: { ...montpellier.populations, total } };
  const convention = subscribed(
    members.map(({ name }, i) => [name, 'COMMUNE', ...(used[i] ?? []).map(code => [code] as const)] as const),
    base,
  );
  return simulate(convention, 2019, [
    { kind: 'budget', application: 'E-DEMAT', budget },
    { kind: 'rate', payer: 'COMMUNE', rate },
  ]).convention;
}

test('whatever changes, the effects add up to the difference exactly, and rounding stays within its bound', () => {
  fc.assert(
    fc.property(year, year, (one, other) => {
      for (const line of comparatif(yearStatement(drawn(one), 2019), yearStatement(drawn(other), 2020))) {
        const sum = sumOfAmounts(effectNames.map(name => line.effects[name]));
        expect(sum.toString()).toBe(line.after.minus(line.before).toString());
        // Half a cent for each of four effects, and for each of three lines before and after.
        expect(line.effects.rounding.abs().lte('0.05')).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
