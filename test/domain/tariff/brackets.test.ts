import { component, conventionOf, priceOf } from './conventionOf';

/** No share of the funder, so that the figures below are those of the scale. */
const one = (terms: Record<string, unknown>) =>
  conventionOf({ components: [component(terms)], participation: { rate: '0', source: 'essai' } });

describe('brackets, just below, on and above each bound', () => {
  const scale = (mode: string, ...rows: [number, number | null, string | null, string | null][]) =>
    one({
      kind: 'brackets',
      mode,
      measure: 'population-totale',
      brackets: rows.map(([from, to, amount, price]) => ({ from, to, amount, price })),
    });
  const strata = scale('whole', [0, 999, '100', null], [1000, 4999, '250', null], [5000, null, '600', null]);
  const slices = scale(
    'marginal',
    [1, 1000, null, '0.50'],
    [1001, 5000, null, '0.20'],
    [5001, null, null, '0.10'],
  );
  const affine = scale('affine', [0, 999, '100', '0.10'], [1000, null, '50', '0.15']);

  test.each([
    [strata, 0, '100'],
    [strata, 999, '100'],
    [strata, 1000, '250'],
    [strata, 4999, '250'],
    [strata, 5000, '600'],
    [strata, 1_000_000, '600'],
    [slices, 0, '0'],
    [slices, 1, '0.5'],
    [slices, 1000, '500'],
    [slices, 1001, '500.2'],
    [slices, 5000, '1300'],
    [slices, 5001, '1300.1'],
    [affine, 999, '199.9'],
    [affine, 1000, '200'],
  ])('%#: %d inhabitants', (convention, population, expected) => {
    expect(priceOf(convention, { quantities: population }).due.toString()).toBe(expected);
  });

  test.each([
    [
      'a hole',
      [
        [0, 999, '1', null],
        [1001, null, '2', null],
      ],
      'aucune tranche ne couvre 1 000 à 1 000',
    ],
    ['no first bracket', [[500, null, '1', null]], 'aucune tranche ne couvre 1 à 499'],
    ['no last bracket', [[0, 999, '1', null]], 'aucune tranche ne couvre 1 000 et au-delà'],
    [
      'a shared bound',
      [
        [0, 1000, '1', null],
        [1000, null, '2', null],
      ],
      'plusieurs tranches couvrent 1 000 à 1 000',
    ],
    [
      'two open brackets',
      [
        [0, null, '1', null],
        [500, null, '2', null],
      ],
      'plusieurs tranches couvrent 500 et au-delà',
    ],
    [
      'reversed',
      [
        [0, 99, '1', null],
        [200, 100, '2', null],
      ],
      'la tranche 200 à 100 finit avant de commencer',
    ],
    ['a price that is not read', [[0, null, '1', '2']], 'le mode « whole » n’utilise pas cette valeur'],
  ] as [string, [number, number | null, string, string | null][], string][])(
    '%s is refused',
    (_, rows, why) => {
      expect(() => scale('whole', ...rows)).toThrow(new RegExp(why.replace(/ (?=\d)/g, '\\s')));
    },
  );

  test('a bracket whose amount is still to be entered asks for it, the others count', () => {
    const open = scale('whole', [0, 999, '100', null], [1000, null, null, null]);
    expect(priceOf(open, { quantities: 999 }).due.toString()).toBe('100');
    expect(() => priceOf(open, { quantities: 1000 })).toThrow('n’a pas de montant pour');
  });

  test('a bracket on quotation refuses to compute and says so', () => {
    const brackets = [
      { from: 0, to: 100_000, amount: '9' },
      { from: 100_001, to: null, quotation: 'plus de 100 000 habitants' },
    ];
    const convention = one({ kind: 'brackets', mode: 'whole', measure: 'population-totale', brackets });
    expect(priceOf(convention, { quantities: 100_000 }).due.toString()).toBe('9');
    expect(() => priceOf(convention, { quantities: 100_001 })).toThrow(
      '(plus de 100 000 habitants) : demandez un devis',
    );
  });
});
