import { findingsIn, isGrave, told, workbookOfCase } from './corpusCase';
import { knownOfLayout } from './layouts';
import { soundWorkbooks } from './soundWorkbooks';

test.each(soundWorkbooks)('$name ($layout): nothing blocking or major', ({ known = [], ...given }) => {
  const grave = findingsIn(workbookOfCase(given)).filter(
    finding => isGrave(finding) && ![...(knownOfLayout[given.layout] ?? []), ...known].includes(finding.rule),
  );

  expect(grave.map(told)).toEqual([]);
});

test('there are at least 20 sound workbooks', () => {
  expect(soundWorkbooks.length).toBeGreaterThanOrEqual(20);
});
