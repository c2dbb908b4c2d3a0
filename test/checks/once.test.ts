import { once, onceForBoth } from '../../src/checks/once';

test('each object is looked at once, whatever it gives, nothing included', () => {
  const seen: object[] = [];
  const size = once((list: readonly number[]) => {
    seen.push(list);
    return list.length > 0 ? list.length : undefined;
  });
  const [empty, two] = [[], [1, 2]];
  expect([size(two), size(two), size(empty), size(empty), size([1, 2])]).toEqual([
    2,
    2,
    undefined,
    undefined,
    2,
  ]);
  expect(seen).toHaveLength(3);
});

test('each pair is looked at once, in its order', () => {
  const seen: string[] = [];
  const pair = onceForBoth((one: { name: string }, other: { name: string }) => {
    seen.push(one.name + other.name);
    return one.name + other.name;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([pair(a, b), pair(b, a), pair(a, b), pair(a, a)]).toEqual(['ab', 'ba', 'ab', 'aa']);
  expect(seen).toEqual(['ab', 'ba', 'aa']);
});
