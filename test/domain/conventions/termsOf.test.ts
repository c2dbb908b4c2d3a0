import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { termsOf } from '../../../src/domain/conventions/termsOf';

const sourcesOf = (id: string) =>
  Object.fromEntries(
    Object.entries(termsOf(findConvention(id))).map(([event, { source }]) => [event, source]),
  );

test('a convention goes by the time limits of its own document', () => {
  const convention = findConvention('montpellier-2019');
  expect(termsOf(convention)).toEqual(convention.deadlines);
});

test('what a document does not set is that of the convention 2019-2021, and says so', () => {
  const { termination, claim, payment } = sourcesOf('aix-marseille-mcmdmp');
  expect(termination).toMatch(/^Convention de mise à disposition.*, article 9 : /);
  expect(claim).toMatch(/^Non fixé par la convention ; à défaut, comme : Convention 2019-2021, article 5/);
  expect(payment).toMatch(/^Non fixé par la convention/);
  expect(sourcesOf('montpellier-2022')['claim']).toMatch(/^Comme la convention 2019-2021, article 5/);
});
