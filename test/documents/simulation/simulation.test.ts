import { type Change, simulate } from '../../../src/documents/simulation/simulation';
import { simulationSheet } from '../../../src/documents/simulation/simulationSheet';
import { Decimal } from '../../../src/domain/money/decimal';
import { asSigned, montpellier, table } from '../year/subscribed';

const populations = (of: (population: number) => number, left = 0): Change => ({
  kind: 'populations',
  byInsee: new Map(montpellier.members.slice(left).map(({ insee, population }) => [insee, of(population)])),
  referenceYear: 2017,
  inForce: '2020-01-01',
  decree: '2019-12-30',
  source: 'test',
});

test('before, after and difference of each body; the convention given stays as it is', () => {
  const simulation = simulate(asSigned, 2019, [
    { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(30_000) },
    { kind: 'leave', insee: '34022', payer: 'CCAS', application: 'MARCHES' },
  ]);
  expect(table(simulationSheet(simulation, ['Budget E-DEMAT : 30 000 €']))).toEqual([
    ['Membre', 'Type', 'Avant', 'Après', 'Différence'],
    ['Juvignac', 'Commune', '174.24', '193.6', '19.36'],
    ['Baillargues', 'CCAS', '42.43', '31.82', '-10.61'],
    ['Total', '', '216.67', '225.42', '8.75'],
    [expect.stringContaining('Simulation : la convention'), '', '', '', ''],
  ]);
  expect(
    simulate(asSigned, 2019, []).lines.map(({ before, after }) => after.minus(before).toNumber()),
  ).toEqual([0, 0]);
});

test('a body that joins is billed after, and had nothing before', () => {
  const { lines } = simulate(asSigned, 2019, [
    { kind: 'join', insee: '34090', payer: 'COMMUNE', application: 'E-DEMAT' },
  ]);
  expect(
    lines.map(({ member, before, after }) => [member.name, before.toFixed(2), after.toFixed(2)]),
  ).toEqual([
    ['Le Crès', '0.00', '82.71'],
    ['Juvignac', '174.24', '174.24'],
    ['Baillargues', '42.43', '42.43'],
  ]);
});

test('twice as many inhabitants everywhere change nothing', () => {
  const { lines } = simulate(asSigned, 2019, [populations(count => 2 * count)]);
  expect(lines.map(({ before, after }) => after.eq(before))).toEqual([true, true]);
});

test('a commune without inhabitants owes 0,00 €, and the others share its part', () => {
  const { lines } = simulate(asSigned, 2019, [{ kind: 'population', insee: '34123', inhabitants: 0 }]);
  expect(
    lines.map(({ member, before, after }) => [member.name, before.toFixed(2), after.toFixed(2)]),
  ).toEqual([
    ['Juvignac', '174.24', '0.00'],
    // 7 519 of 461 594 inhabitants: 27,148… and 16,289… €.
    ['Baillargues', '42.43', '43.44'],
  ]);
});

test.each<[string, Change]>([
  ['entre 0 et 100', { kind: 'rate', payer: 'COMMUNE', rate: new Decimal('1.01') }],
  ['positif ou nul', { kind: 'budget', application: 'MARCHES', budget: new Decimal(-1) }],
  ['ne répartit pas de budget', { kind: 'budget', application: 'OPENDATA', budget: new Decimal(1) }],
  ['Aucune population simulée pour Baillargues', populations(count => count, 1)],
  ['0 ou plus', { kind: 'population', insee: '34123', inhabitants: -1 }],
  ['Aucun membre n’aurait plus d’habitant', populations(() => 0)],
  ['99999', { kind: 'join', insee: '99999', payer: 'COMMUNE', application: 'MARCHES' }],
])('refused: %s', (why, change) => {
  expect(() => simulate(asSigned, 2019, [change])).toThrow(new RegExp(why));
});

test.each([
  ['the CCAS of Juvignac, which never joined', '34123', 'CCAS', 'E-DEMAT'],
  ['Baillargues, which uses another service', '34022', 'CCAS', 'E-SERVICES'],
] as const)('%s has nothing to leave', (_who, insee, payer, application) => {
  expect(() => simulate(asSigned, 2019, [{ kind: 'leave', insee, payer, application }])).toThrow(
    'Ce membre n’utilise pas ce service en 2019',
  );
});
