import { greetingFor } from '../../../src/taskpane/welcome/greeting';
import { remembered, rememberTour, rememberVersion } from '../../../src/taskpane/welcome/memory';

/** A browser's storage, which may be forbidden. */
function placeOf(held: Record<string, string> = {}, partition?: string) {
  const kept = new Map(Object.entries(held));
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { place: { storage: () => storage, partition }, kept };
}
const forbidden = {
  storage: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  partition: undefined,
};
const full = {
  storage: () => ({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  }),
  partition: undefined,
};

test.each([
  ['on the first visit: the tour, and no news', {}, { isTourDue: true, isNewVersion: false }],
  [
    'in the version known: nothing',
    { tour: 'seen', version: '1.2.0' },
    { isTourDue: false, isNewVersion: false },
  ],
  [
    'after an update: the news, no tour',
    { tour: 'seen', version: '1.1.9' },
    { isTourDue: false, isNewVersion: true },
  ],
  [
    'with a version that is none: no news',
    { tour: 'seen', version: '<b>' },
    { isTourDue: false, isNewVersion: false },
  ],
  [
    'with a tour that was not seen',
    { tour: 'maybe', version: '1.2.0' },
    { isTourDue: true, isNewVersion: false },
  ],
])('%s', (_, { tour, version }: { tour?: string; version?: string }, expected) => {
  const held = {
    ...(tour !== undefined && { 'annexe2.tour': tour }),
    ...(version !== undefined && { 'annexe2.version': version }),
  };
  expect(greetingFor(remembered(placeOf(held).place), '1.2.0')).toEqual(expected);
});

test('what was shown is not shown again, in the part of the storage that belongs to this Excel', () => {
  const { place, kept } = placeOf({}, 'part-');
  rememberTour(place);
  rememberVersion(place, '1.2.0');
  expect(remembered(place)).toEqual({ isTourSeen: true, version: '1.2.0' });
  expect([...kept.keys()].filter(key => !key.startsWith('part-annexe2.'))).toEqual([]);
});

test.each([
  ['forbidden', forbidden],
  ['full', full],
])(
  'where storage is %s, nothing is shown that would be shown at each opening, and nothing fails',
  (_, place) => {
    expect(remembered(place)).toBeNull();
    expect(greetingFor(null, '1.2.0')).toEqual({ isTourDue: false, isNewVersion: false });
    rememberTour(place);
    rememberVersion(place, '1.2.0');
  },
);
