import fc from 'fast-check';
import { populationDifferences } from '../../../src/domain/population/populationDifferences';

const member = (insee: string, name: string, population: number) => ({ insee, name, population });

test('changed, same, renamed, joined and left', () => {
  const before = [
    member('34022', 'Baillargues', 7519),
    member('34129', 'Lattes', 16000),
    member('34198', 'Perols', 9000),
    member('34027', 'Beaulieu', 1880),
  ];
  const after = [
    member('34022', 'Baillargues', 7900),
    member('34095', 'Fabrègues', 7282),
    member('34129', 'Lattes', 16000),
    member('34198', 'Pérols', 8910),
  ];
  const told = populationDifferences(before, after).map(difference =>
    'change' in difference
      ? { ...difference, rate: difference.rate?.toDecimalPlaces(4).toString() }
      : difference,
  );
  expect(told).toEqual([
    {
      kind: 'changed',
      insee: '34022',
      name: 'Baillargues',
      formerName: null,
      before: 7519,
      after: 7900,
      change: 381,
      rate: '0.0507',
    },
    { kind: 'joined', insee: '34095', name: 'Fabrègues', after: 7282 },
    {
      kind: 'same',
      insee: '34129',
      name: 'Lattes',
      formerName: null,
      before: 16000,
      after: 16000,
      change: 0,
      rate: '0',
    },
    {
      kind: 'changed',
      insee: '34198',
      name: 'Pérols',
      formerName: 'Perols',
      before: 9000,
      after: 8910,
      change: -90,
      rate: '-0.01',
    },
    { kind: 'left', insee: '34027', name: 'Beaulieu', before: 1880 },
  ]);
});

test('from no inhabitants there is no rate', () => {
  const [difference] = populationDifferences(
    [member('55039', 'Beaumont', 0)],
    [member('55039', 'Beaumont', 3)],
  );
  expect(difference).toMatchObject({ kind: 'changed', change: 3, rate: null });
});

test('for any lists, the differences lead from one total to the other', () => {
  const list = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 900_000 })), {
      selector: ([code]) => code,
    })
    .map(entries =>
      entries.map(([code, population]) => member(String(34000 + code), `C${code}`, population)),
    );
  const total = (members: readonly { population: number }[]) =>
    members.reduce((sum, { population }) => sum + population, 0);
  fc.assert(
    fc.property(list, list, (before, after) => {
      const differences = populationDifferences(before, after);
      const moved = differences.reduce((sum, difference) => {
        if (difference.kind === 'joined') return sum + difference.after;
        return difference.kind === 'left' ? sum - difference.before : sum + difference.change;
      }, 0);
      expect(total(before) + moved).toBe(total(after));
      expect(differences).toHaveLength(new Set([...before, ...after].map(({ insee }) => insee)).size);
    }),
  );
});
