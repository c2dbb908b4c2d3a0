import { annexe2Plan } from '../../../src/documents/annexe2/annexe2Plan';
import { yearStatement } from '../../../src/documents/year/yearLines';
import { isOwed } from '../../../src/documents/year/yearUse';
import { bodyName } from '../../../src/documents/year/bodyName';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { remainderPolicies } from '../../../src/domain/money/shareOut';
import { type Convention } from '../../../src/domain/conventions/convention';
import { asSigned, montpellier, subscribed } from './subscribed';

const accounts = (convention: Convention, year: number) =>
  yearStatement(convention, year).accounts.map(({ member, payer, lines, due }) => [
    bodyName(member, payer.type),
    ...lines.map(({ application, price }) => `${application.code} ${price.due.toFixed(2)}`),
    due.toFixed(2),
  ]);

test('the amounts of the two signed conventions, each total the sum of its rounded lines', () => {
  expect(accounts(asSigned, 2019)).toEqual([
    ['Commune de Juvignac', 'E-DEMAT 96.80', 'E-SERVICES 77.44', 'OPENDATA 0.00', '174.24'],
    ['CCAS de Baillargues', 'E-DEMAT 26.52', 'MARCHES 15.91', 'OPENDATA 0.00', '42.43'],
  ]);
  expect(yearStatement(asSigned, 2019).due.toFixed(2)).toBe('216.67');
});

test('2019, 2020 and 2021 have their own lists, by the dates of joining and leaving', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES', '2019-01-01', '2019-12-31']],
    ['Le Crès', 'COMMUNE', ['E-DEMAT', '2020-01-01']],
    ['Baillargues', 'CCAS', ['MARCHES', '2019-07-01', '2020-12-31']],
  ]);
  expect(accounts(convention, 2019)).toEqual([
    ['Commune de Juvignac', 'E-DEMAT 96.80', 'E-SERVICES 77.44', '174.24'],
    ['CCAS de Baillargues', 'MARCHES 15.91', '15.91'],
  ]);
  expect(accounts(convention, 2020)).toEqual([
    ['Commune du Crès', 'E-DEMAT 82.71', '82.71'],
    ['Commune de Juvignac', 'E-DEMAT 96.80', '96.80'],
    ['CCAS de Baillargues', 'MARCHES 15.91', '15.91'],
  ]);
  expect(accounts(convention, 2021)).toEqual([
    ['Commune du Crès', 'E-DEMAT 82.71', '82.71'],
    ['Commune de Juvignac', 'E-DEMAT 96.80', '96.80'],
  ]);
});

test.each([
  // from, to, year, owed
  ['2019-01-01', null, 2019, true],
  ['2019-12-31', null, 2019, true],
  ['2020-01-01', null, 2019, false],
  ['2019-07-01', null, 2021, true],
  // Article 10: a termination « au 1er janvier 2020 », written with that day or the day before.
  ['2019-01-01', '2019-12-31', 2020, false],
  ['2019-01-01', '2020-01-01', 2020, false],
  ['2019-01-01', '2020-01-02', 2020, true],
  ['2019-01-01', '2019-01-01', 2019, true],
])('a service used from %s to %s: %d owed: %s', (from, to, year, owed) => {
  expect(isOwed({ from, to }, year)).toBe(owed);
});

test('a CCAS that has signed nothing is billed nothing, and told', () => {
  const { accounts: billed, unsigned } = yearStatement({ ...asSigned, bodies: [] }, 2019);
  expect(billed).toEqual([]);
  expect(unsigned.map(({ insee, payer }) => [insee, payer])).toContainEqual(['34022', 'CCAS']);
});

test('a service left and joined again in the year is owed once', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2019-03-31'], ['E-DEMAT', '2019-09-01']],
  ]);
  expect(accounts(convention, 2019)).toEqual([['Commune de Juvignac', 'E-DEMAT 96.80', '96.80']]);
});

test('nobody subscribes: nobody is billed', () => {
  expect(accounts(montpellier, 2019)).toEqual([]);
});

test.each(remainderPolicies)(
  '%s: each line is the amount of annexe 2, its cents handed out among all members',
  policy => {
    const services = ['E-DEMAT', 'E-SERVICES', 'MARCHES'].map((code): [string] => [code]);
    const convention: Convention = {
      ...subscribed([
        ['Montpellier', 'CCAS', ...services],
        ['Beaulieu', 'CCAS', ...services],
        ['Juvignac', 'COMMUNE', ...services],
      ]),
      remainder: { policy, source: 'essai' },
    };
    const billed = yearStatement(convention, 2019).accounts.flatMap(({ member, payer, lines }) =>
      lines.map(({ application, price }) => [
        application.code,
        payer.type,
        member.name,
        price.due.toFixed(2),
      ]),
    );
    expect(billed).toHaveLength(9);
    const printed = annexe2Plan(convention).tables.flatMap(({ application, payer, lines }) =>
      lines.map(({ member, amounts }) => [
        ...[application.code, payer.type, member.name],
        amounts.billed!.toFixed(2),
      ]),
    );
    for (const line of billed) expect(printed).toContainEqual(line);
  },
);

test.each([2018, 2022])('%d is refused: outside the convention', year => {
  expect(() => yearStatement(montpellier, year)).toThrow(`${year} est hors de`);
});

test('a price that the convention does not give names the body and the service', () => {
  const aix = findConvention('aix-marseille-mcmdmp');
  const [application] = aix.applications;
  const member = { insee: '13001', name: 'Aix-en-Provence', population: 50_000 };
  const convention = subscribed([['Aix-en-Provence', 'COMMUNE', [application!.code, aix.period.start]]], {
    ...aix,
    members: [member],
  });
  const year = Number(aix.period.start.slice(0, 4));
  expect(() => yearStatement(convention, year)).toThrow(/^Commune d’Aix-en-Provence, /);
});
