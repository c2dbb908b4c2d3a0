import { valueOf } from '../../../src/domain/money/ratio';
import { render } from '../../../src/text/message';
import { component, conventionOf, priceOf } from './conventionOf';

/** No share of the funder, so that the figures below are those of the component. */
const whole = { participation: { rate: '0', source: 'essai' } };
const one = (terms: Record<string, unknown>, rest = {}) =>
  conventionOf({ components: [component(terms)], ...whole, ...rest });

describe('each kind of component, for a year', () => {
  test.each([
    // Members weigh 10, 30 and 60 of 100 inhabitants.
    [
      '100 € shared by population, to 10 of 100',
      { kind: 'pro-rata', budget: '100', weights: [{ measure: 'population-totale' }] },
      10,
      '10',
    ],
    [
      'a budget for the two years',
      { kind: 'pro-rata', per: 'period', budget: '100', weights: [{ measure: 'population-totale' }] },
      10,
      '5',
    ],
    [
      'a third of a cent rounds down',
      { kind: 'pro-rata', budget: '0.10', weights: [{ measure: 'population-totale' }] },
      33,
      '0.03',
    ],
    [
      'half a cent rounds up',
      { kind: 'pro-rata', budget: '0.10', weights: [{ measure: 'population-totale' }] },
      35,
      '0.04',
    ],
    ['a flat amount', { kind: 'flat', amount: '12.34' }, 10, '12.34'],
    ['0,152 € an inhabitant', { kind: 'per-unit', price: '0.152', measure: 'population-totale' }, 10, '1.52'],
    ['7,5 days at 300 €', { kind: 'per-unit', price: '300', measure: 'days' }, 7.5, '2250'],
    ['included', { kind: 'included' }, 10, '0'],
  ])('%s', (_, terms, quantity, expected) => {
    expect(priceOf(one(terms), { quantities: quantity }).due.toString()).toBe(expected);
  });

  test('a mix of weights: 70 % by population (10 of 100), 30 % by agents (4 of 20)', () => {
    const weights = [
      { measure: 'population-totale', share: '0.7' },
      { measure: 'agents', share: '0.3' },
    ];
    const convention = one({ kind: 'pro-rata', budget: '1000', weights });
    const { due } = priceOf(convention, { quantities: { 'population-totale': 10, agents: 4 } });
    // 700 × 10/100 + 300 × 4/20.
    expect(due.toString()).toBe('130');
    expect(() => priceOf(convention, { quantities: 10 })).toThrow('se calcule sur plusieurs grandeurs');
    expect(() => priceOf(convention, { quantities: { 'population-totale': 10 } })).toThrow(
      'Il manque le nombre d’agents',
    );
  });
});

describe('what follows the components', () => {
  const flat = component({ kind: 'flat', amount: '100' });
  const entry = component({ kind: 'flat', label: 'Adhésion', per: 'once', amount: '1000' });
  const first = { basis: 'exact-365', source: 'essai' };
  const discounts = [
    { label: '3 ans', rate: '0.15', commitmentYears: 3, source: 'essai' },
    { label: '4 ans', rate: '0.20', commitmentYears: 4, source: 'essai' },
  ];

  test.each([
    ['the funder’s share of a commune', {}, {}, 'COMMUNE', '50'],
    ['the funder’s share of a CCAS', {}, {}, 'CCAS', '20'],
    ['a share of the tariff’s own', { participation: { rate: '0.25', source: 's' } }, {}, 'CCAS', '75'],
    ['two years committed: no discount', { ...whole, discounts }, { commitmentYears: 2 }, 'COMMUNE', '100'],
    ['three: 15 %', { ...whole, discounts }, { commitmentYears: 3 }, 'COMMUNE', '85'],
    ['four: 20 %, not both', { ...whole, discounts }, { commitmentYears: 4 }, 'COMMUNE', '80'],
    ['five: 20 %', { ...whole, discounts }, { commitmentYears: 5 }, 'COMMUNE', '80'],
    ['discount after the share', { discounts }, { commitmentYears: 3 }, 'COMMUNE', '42.5'],
    ['just above the minimum', { ...whole, minimum: { amount: '99.99', source: 's' } }, {}, 'COMMUNE', '100'],
    ['just below it', { ...whole, minimum: { amount: '100.01', source: 's' } }, {}, 'COMMUNE', '100.01'],
    [
      'just below the maximum',
      { ...whole, maximum: { amount: '100.01', source: 's' } },
      {},
      'COMMUNE',
      '100',
    ],
    ['just above it', { ...whole, maximum: { amount: '99.99', source: 's' } }, {}, 'COMMUNE', '99.99'],
    [
      'first year, 261 of 365 days',
      { ...whole, firstYear: first },
      { on: '2019-12-31', notified: '2019-04-15' },
      'COMMUNE',
      '71.51',
    ],
    [
      'the year after is whole',
      { ...whole, firstYear: first },
      { on: '2020-01-01', notified: '2019-04-15' },
      'COMMUNE',
      '100',
    ],
    [
      'rounded to the euro',
      {
        rounding: { unit: '1', mode: 'half-up', stage: 'end' },
        participation: { rate: '0.335', source: 's' },
      },
      {},
      'COMMUNE',
      '67',
    ],
    [
      'rounded down to the euro',
      { rounding: { unit: '1', mode: 'down', stage: 'end' }, participation: { rate: '0.335', source: 's' } },
      {},
      'COMMUNE',
      '66',
    ],
    [
      'half to even',
      {
        rounding: { unit: '1', mode: 'half-even', stage: 'end' },
        participation: { rate: '0.335', source: 's' },
      },
      {},
      'COMMUNE',
      '66',
    ],
  ])('%s', (_, terms, request, payer, expected) => {
    const convention = conventionOf({ components: [flat], ...terms });
    expect(priceOf(convention, request, payer).due.toString()).toBe(expected);
  });

  test('a one-off component is owed the first year only, without pro rata; bounds leave it alone', () => {
    const terms = { ...whole, firstYear: first, maximum: { amount: '50', source: 's' } };
    const convention = conventionOf({ components: [flat, entry], ...terms });
    // 50 (maximum) × 261/365 = 35,753…, plus 1 000.
    expect(priceOf(convention, { on: '2019-06-30', notified: '2019-04-15' }).due.toString()).toBe('1035.75');
    expect(priceOf(convention, { on: '2020-06-30', notified: '2019-04-15' }).due.toString()).toBe('50');
  });

  test('a discount on one component only', () => {
    const named = { label: 'Remise', rate: '0.5', base: ['Adhésion'], source: 's' };
    const convention = conventionOf({ components: [flat, entry], ...whole, discounts: [named] });
    expect(priceOf(convention, { notified: '2019-01-01' }).due.toString()).toBe('600');
  });

  test('rounding each component, or their sum', () => {
    const halves = [
      component({ kind: 'flat', label: 'A', amount: '0.005' }),
      component({ kind: 'flat', label: 'B', amount: '0.005' }),
    ];
    const rounding = (stage: string) => ({ unit: '0.01', mode: 'half-up', stage });
    const due = (stage: string) =>
      priceOf(conventionOf({ components: halves, ...whole, rounding: rounding(stage) })).due.toString();
    expect([due('component'), due('end')]).toEqual(['0.02', '0.01']);
  });

  test('VAT on the rounded amount, rounded once', () => {
    const vat = { rate: '0.20', source: 's' };
    const { due, tax } = priceOf(
      conventionOf({ components: [component({ kind: 'flat', amount: '66.29' })], ...whole, vat }),
    );
    expect([due, tax?.vat, tax?.total].map(String)).toEqual(['66.29', '13.26', '79.55']);
  });
});

describe('dated tariffs', () => {
  const yearly = (amount: string, start: string, end: string, payers?: string[]) => ({
    components: [component({ kind: 'flat', amount })],
    ...whole,
    validity: { start, end },
    ...(payers ? { payers } : {}),
  });

  test('the day chooses, to the last day', () => {
    const convention = conventionOf(
      yearly('1', '2019-01-01', '2019-12-31'),
      yearly('2', '2020-01-01', '2020-12-31'),
    );
    expect(priceOf(convention, { on: '2019-12-31' }).due.toString()).toBe('1');
    expect(priceOf(convention, { on: '2020-01-01' }).due.toString()).toBe('2');
  });

  test('a missing tariff is not zero', () => {
    const convention = conventionOf(yearly('1', '2019-01-01', '2019-12-31', ['COMMUNE']));
    expect(() => priceOf(convention, { on: '2020-01-01' })).toThrow('un tarif absent n’est pas un tarif nul');
    expect(() => priceOf(convention, {}, 'CCAS')).toThrow(
      'pas de tarif de « Service » pour CCAS au 01/01/2019',
    );
  });

  test('two tariffs for one payer on one day are refused', () => {
    expect(() =>
      conventionOf(yearly('1', '2019-01-01', '2020-01-01'), yearly('2', '2020-01-01', '2020-12-31')),
    ).toThrow('ce tarif et tariffs[0] valent tous deux');
  });

  test('an amount that the source does not give is asked for, never zero', () => {
    expect(() => priceOf(one({ kind: 'flat', amount: null }))).toThrow(
      '« Part » de « Service » n’est pas renseigné',
    );
  });
});

test('the steps are said in the order they are made, with their exact values', () => {
  const convention = conventionOf({
    components: [
      component({
        kind: 'pro-rata',
        per: 'period',
        budget: '25000',
        weights: [{ measure: 'population-totale' }],
      }),
    ],
  });
  const { steps } = priceOf(convention, { quantities: 7 });
  expect(
    steps.map(step =>
      `${render(step.computation())} = ${valueOf(step.result).toString()}`.replace(/\s/g, ' '),
    ),
  ).toEqual([
    'Part : 25 000,00 € × 7 / 100 habitants = 1750',
    'Coût annuel : 1 750,00 € / 2 = 875',
    'Part à la charge de MMM (50 %) déduite : × (1 − 0,5) = 437.5',
    'Arrondi une seule fois, au plus proche (demi vers le haut), à 0,01 € = 437.5',
  ]);
});

test.each([
  [
    'shares of a mix that do not make 1',
    { kind: 'pro-rata', budget: '1', weights: [{ measure: 'agents', share: '0.9' }] },
    {},
    'doivent faire "1"',
  ],
  [
    'a discount on no component',
    { kind: 'flat', amount: '1' },
    { discounts: [{ label: 'R', rate: '0.1', base: ['Absente'], source: 's' }] },
    '« Absente » n’est le nom d’aucune composante',
  ],
  [
    'a minimum above the maximum',
    { kind: 'flat', amount: '1' },
    { minimum: { amount: '2', source: 's' }, maximum: { amount: '1', source: 's' } },
    'le minimum 2 dépasse le maximum 1',
  ],
])('%s is refused', (_, terms, rest, why) => {
  expect(() => one(terms, rest)).toThrow(why);
});

test('agents unknown for some members: their total is refused, with their names', () => {
  const convention = one({ kind: 'pro-rata', budget: '1', weights: [{ measure: 'agents' }] });
  const members = convention.members.map(({ insee, name, population }) => ({ insee, name, population }));
  expect(() => priceOf({ ...convention, members }, { quantities: 4 })).toThrow(
    'il manque pour Un, Deux, Trois',
  );
});
