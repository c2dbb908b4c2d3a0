import { findingsInText, toldAt } from './checkedCase';
import { soundTexts } from './soundTexts';
import { type TextCase } from './textCase';
import { wrongTexts } from './wrongTexts';

const cases: readonly TextCase[] = [...soundTexts, ...wrongTexts];
const counts = new Map<string, { seeded: number; found: number; others: number }>();

const countsOf = (rule: string) => {
  const known = counts.get(rule) ?? { seeded: 0, found: 0, others: 0 };
  counts.set(rule, known);
  return known;
};

test.each(cases.map(given => ({ given, title: given.name })))(
  '$title',
  ({ given: { text, errors, questions } }) => {
    const findings = findingsInText(text);
    const told = (certainty: 'error' | 'question') =>
      findings.filter(finding => finding.certainty === certainty).map(finding => toldAt(text, finding));
    const key = ([rule, passage]: readonly [string, string]) => `${rule} ${passage}`;
    const found = told('error').map(key).sort();
    for (const [rule, passage] of errors) {
      countsOf(rule).seeded += 1;
      countsOf(rule).found += found.includes(`${rule} ${passage}`) ? 1 : 0;
    }
    for (const one of told('error')) if (!errors.map(key).includes(key(one))) countsOf(one[0]).others += 1;

    expect(found).toEqual(errors.map(key).sort());
    expect(told('question').map(key)).toEqual(expect.arrayContaining((questions ?? []).map(key)));
  },
);

test('there are at least 25 texts, of which 15 are sound', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
  expect(soundTexts.length).toBeGreaterThanOrEqual(15);
});

afterAll(() => {
  const lines = [...counts]
    .sort()
    .map(
      ([rule, { seeded, found, others }]) =>
        `${rule} ${found}/${seeded}${others > 0 ? `, ${others} fausses alertes` : ''}`,
    );
  const total = (field: 'seeded' | 'found' | 'others') =>
    [...counts.values()].reduce((sum, one) => sum + one[field], 0);
  const [seeded, found, others] = [total('seeded'), total('found'), total('others')];
  console.info(
    `texts: recall ${found}/${seeded}, precision ${((found / Math.max(1, found + others)) * 100).toFixed(1)} % (${cases.length} texts)\n${lines.join(' · ')}`,
  );
});
