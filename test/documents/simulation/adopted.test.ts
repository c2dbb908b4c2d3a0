import { type Change, simulate } from '../../../src/documents/simulation/simulation';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { Decimal } from '../../../src/domain/money/decimal';
import { sharedBudget } from '../../../src/domain/conventions/sharedBudget';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { type Convention } from '../../../src/domain/conventions/convention';
import { asReadAgain as adopted } from '../parameters/asReadAgain';
import { asSigned } from '../year/subscribed';
import { frenchSpaces } from '../../../src/text/frenchSpaces';

const amounts = (convention: Convention) =>
  yearStatement(convention, 2019).accounts.map(({ member, payer, due }) => [
    member.name,
    payer.type,
    due.toFixed(2),
  ]);

const changes: Change[] = [
  { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(30_000) },
  { kind: 'rate', payer: 'CCAS', rate: new Decimal('0.5') },
  { kind: 'population', insee: '34090', inhabitants: 12_000 },
  { kind: 'join', insee: '34090', payer: 'COMMUNE', application: 'E-DEMAT' },
];

test.each(changes.map(change => [change.kind, [change]] as const))(
  'adopted, a changed %s is billed as it was simulated',
  (_, changed) => {
    const { convention } = simulate(asSigned, 2019, changed);
    expect(amounts(adopted(convention))).toEqual(amounts(convention));
    expect(amounts(convention)).not.toEqual(amounts(asSigned));
  },
);

test('a budget that the source does not print is given in the pane, and the service then has its price', () => {
  const renewed = findConvention('montpellier-2022');
  const { code } = renewed.applications.find(application => sharedBudget(application) === null)!;
  const join = (application: string): Change => ({
    kind: 'join',
    insee: '34090',
    payer: 'COMMUNE',
    application,
  });
  expect(() => simulate(renewed, 2022, [join(code)])).toThrow(/budget/i);
  const given: Change = { kind: 'budget', application: code, budget: new Decimal(25_000) };
  const read = adopted(simulate(renewed, 2022, [given, join(code)]).convention);
  expect(sharedBudget(read.applications.find(application => application.code === code)!)?.toFixed(2)).toBe(
    '25000.00',
  );
  const [account] = yearStatement(read, 2022).accounts;
  // 9 443 inhabitants of 497 771, 25 000 € for three years, half of it borne by the commune.
  expect([account?.member.name, account?.due.toFixed(2)]).toEqual(['Le Crès', '79.04']);
});

test('what was owed before the year tried stays owed: leaving ends a use, joining twice begins none', () => {
  const years = (convention: Convention) =>
    [2019, 2020, 2021].map(year => yearStatement(convention, year).due.toFixed(2));
  const leave = (application: string): Change => ({
    kind: 'leave',
    insee: '34123',
    payer: 'COMMUNE',
    application,
  });
  const left = simulate(asSigned, 2020, [leave('E-DEMAT')]).convention;
  expect(years(asSigned)).toEqual(['216.67', '216.67', '216.67']);
  expect(years(left)).toEqual(['216.67', '119.87', '119.87']);
  const again: Change = { kind: 'join', insee: '34123', payer: 'COMMUNE', application: 'E-DEMAT' };
  expect(years(simulate(asSigned, 2020, [again]).convention)).toEqual(years(asSigned));
});

test('adopted together, and a value that no document gives says so in place of its source', () => {
  const { convention } = simulate(asSigned, 2019, changes);
  const read = adopted(convention);
  expect(amounts(read)).toEqual(amounts(convention));
  const own = frenchSpaces('Valeur changée dans le volet : source à compléter');
  const sources = (code: string) =>
    read.applications
      .find(application => application.code === code)
      ?.tariffs.flatMap(({ components }) => components.map(({ source }) => source));
  expect(new Set(sources('E-DEMAT'))).toEqual(new Set([own]));
  expect(sources('MARCHES')).not.toContain(own);
  expect(read.payers.map(({ type, participation }) => [type, participation.source === own])).toEqual([
    ['COMMUNE', false],
    ['CCAS', true],
  ]);
});
