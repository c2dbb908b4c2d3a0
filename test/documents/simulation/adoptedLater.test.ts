import { annexe2Plan } from '../../../src/documents/annexe2/annexe2Plan';
import { bilan } from '../../../src/documents/bilan/bilan';
import { comparatif } from '../../../src/documents/comparatif/comparatif';
import { changeSentence } from '../../../src/documents/simulation/changeSentence';
import { type Change, simulate } from '../../../src/documents/simulation/simulation';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { type Convention } from '../../../src/domain/conventions/convention';
import { conventionOfYear } from '../../../src/domain/conventions/conventionOfYear';
import { Decimal } from '../../../src/domain/money/decimal';
import { render } from '../../../src/text/message';
import { asReadAgain } from '../parameters/asReadAgain';
import { subscribed } from '../year/subscribed';

const everyone = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES'], ['OPENDATA']],
  ['Baillargues', 'COMMUNE', ['E-DEMAT']],
  ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
]);
const budget: Change = { kind: 'budget', application: 'E-DEMAT', budget: new Decimal('31000.55') };
const rate: Change = { kind: 'rate', payer: 'COMMUNE', rate: new Decimal('0.45') };

/** What each body owes in a year: "Baillargues CCAS 42.43". */
const owed = (convention: Convention, year: number) =>
  yearStatement(convention, year).accounts.map(
    ({ member, payer, due }) => `${member.name} ${payer.type} ${due.toFixed(2)}`,
  );
/** The convention once adopted, as its two sheets hold it. */
const adopted = (changes: readonly Change[], year = 2020, convention = everyone) =>
  asReadAgain(simulate(convention, year, changes).convention);

test.each<[string, Change[]]>([
  ['a budget', [budget]],
  ['a rate', [rate]],
  ['both', [budget, rate]],
])('%s adopted in 2020: 2019 stays as billed, 2020 and 2021 are as simulated', (_, changes) => {
  const { after } = simulate(everyone, 2020, changes);
  const kept = adopted(changes);
  const tried = after.accounts.map(
    ({ member, payer, due }) => `${member.name} ${payer.type} ${due.toFixed(2)}`,
  );
  expect(owed(kept, 2019)).toEqual(owed(everyone, 2019));
  expect([owed(kept, 2020), owed(kept, 2021)]).toEqual([tried, tried]);
  expect(tried).not.toEqual(owed(everyone, 2020));
});

test('the amounts: 66,29 € for Baillargues in 2019 as billed, 90,43 € once budget and rate are changed', () => {
  const kept = adopted([budget, rate]);
  // 7 520 inhabitants of 472 573; 25 000 € and 50 %, then 31 000,55 € and 45 %, for three years.
  expect([owed(kept, 2019)[0], owed(kept, 2020)[0]]).toEqual([
    'Baillargues COMMUNE 66.29',
    'Baillargues COMMUNE 90.43',
  ]);
});

test('the comparatif shows the effects of budget and of rate, and they add up', () => {
  const kept = adopted([budget, rate]);
  const lines = comparatif(yearStatement(kept, 2019), yearStatement(kept, 2020));
  const told = lines.map(({ member, payer, effects }) => [
    `${member.name} ${payer.type}`,
    ...Object.entries(effects).flatMap(([name, effect]) =>
      effect.isZero() ? [] : [name, effect.toFixed(2)],
    ),
  ]);
  expect(told).toEqual([
    ['Baillargues COMMUNE', 'budget', '15.91', 'rate', '8.22', 'rounding', '0.01'],
    ['Juvignac COMMUNE', 'budget', '23.23', 'rate', '19.75', 'rounding', '0.01'],
    ['Baillargues CCAS', 'budget', '6.36'],
  ]);
  for (const { before, after, effects } of lines)
    expect(Object.values(effects).reduce((sum, effect) => sum.plus(effect), before)).toEqual(after);
});

test('a year of a dated convention stands as if it were the only one: one budget, one rate, its bilan', () => {
  const kept = adopted([budget, rate]);
  const of = (year: number) => {
    const { applications, payers } = conventionOfYear(kept, year);
    const [application] = applications;
    const pricing = application?.pricing.kind === 'pro-rata' ? application.pricing.budget.toFixed(2) : '';
    return [pricing, ...payers.map(({ participation }) => participation.rate.toFixed())];
  };
  expect([of(2019), of(2020), of(2021)]).toEqual([
    ['25000.00', '0.5', '0.8'],
    ['31000.55', '0.45', '0.8'],
    ['31000.55', '0.45', '0.8'],
  ]);
  const budgets = (year: number) => bilan(kept, year).lines.map(line => line.budget?.toFixed(2) ?? null);
  expect(budgets(2019)).toEqual(bilan(everyone, 2019).lines.map(line => line.budget?.toFixed(2) ?? null));
  expect(budgets(2020)[0]).toBe('10333.52');
});

test('adopted again, in the same year or the next, each year keeps its own; what is said is against that year', () => {
  const again: Change = { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(40_000) };
  const lower: Change = { kind: 'rate', payer: 'COMMUNE', rate: new Decimal('0.4') };
  const first = adopted([budget, rate]);
  const later = adopted([again, lower], 2021, first);
  expect([owed(later, 2019), owed(later, 2020)]).toEqual([owed(everyone, 2019), owed(first, 2020)]);
  const known = (year: number) => conventionOfYear(later, year);
  expect(render(changeSentence(known(2021), rate))).toContain('Commune : 40');
  expect(render(changeSentence(known(2020), rate))).toContain('Commune : 45');
  const replaced = adopted([again], 2020, first);
  expect(owed(replaced, 2019)).toEqual(owed(everyone, 2019));
  expect(owed(replaced, 2021)).toEqual(owed(adopted([again, rate]), 2021));
});

test('only what changes is dated: annexe 2 has no second table for those whose amounts stay', () => {
  const tables = annexe2Plan(adopted([rate])).tables.map(
    ({ application, payer }) => `${application.code} ${payer.type}`,
  );
  expect(tables).toEqual([
    ...['E-DEMAT COMMUNE', 'E-DEMAT COMMUNE', 'E-DEMAT CCAS'],
    ...['E-SERVICES COMMUNE', 'E-SERVICES COMMUNE', 'E-SERVICES CCAS'],
    ...['MARCHES COMMUNE', 'MARCHES COMMUNE', 'MARCHES CCAS'],
  ]);
});

test('a service with a rate of its own keeps it', () => {
  const own = { rate: new Decimal('0.1'), source: 'test' };
  const special = {
    ...everyone,
    applications: everyone.applications.map(application =>
      application.code === 'E-SERVICES'
        ? { ...application, tariffs: application.tariffs.map(tariff => ({ ...tariff, participation: own })) }
        : application,
    ),
  };
  const due = (convention: Convention, year: number) =>
    yearStatement(convention, year).accounts[1]!.lines.map(({ price }) => price.due.toFixed(2));
  const kept = adopted([rate], 2020, special);
  expect(due(kept, 2019)).toEqual(due(special, 2019));
  expect([due(kept, 2020)[0], due(kept, 2020)[1]]).toEqual(['106.48', due(special, 2019)[1]]);
});

test('populations cannot be adopted in a later year: they would change what was billed before', () => {
  const population: Change = { kind: 'population', insee: '34123', inhabitants: 12_000 };
  const adoptable = (year: number, change: Change) => {
    const { unadoptable } = simulate(everyone, year, [change]);
    return unadoptable === null ? '' : render(unadoptable);
  };
  expect(adoptable(2020, population)).toContain('ne s’adoptent pas à partir de 2020');
  expect([adoptable(2019, population), adoptable(2020, budget)]).toEqual(['', '']);
});

test('under a rule for the cents of rounding, 2019 keeps its cents', () => {
  const shared = { ...everyone, remainder: { policy: 'largest-remainder' as const, source: 'test' } };
  const kept = adopted([budget, rate], 2020, shared);
  expect(owed(kept, 2019)).toEqual(owed(shared, 2019));
});
