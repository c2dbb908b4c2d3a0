import { checkText } from '../../../src/checks/texts/checkText';
import { type TextFinding } from '../../../src/checks/texts/textContext';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { render } from '../../../src/text/message';

/** What the checks find in a text held against the shipped convention; a check that fails makes the test fail. */
export function findingsInText(text: string): readonly TextFinding[] {
  const report = checkText(text, {
    convention: findConvention(undefined),
    populations: montpellierPopulations,
    tables: [],
    today: '2019-09-02',
  });
  const failed = report.checks.flatMap(check =>
    check.status === 'not-run' && check.reason.key === 'check.failed' ? [render(check.reason)] : [],
  );
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return report.findings;
}

/** A finding as the corpus writes it: the rule and the stretch of text it points at first. */
export function toldAt(text: string, { rule, passages }: TextFinding): readonly [string, string] {
  const { start, end } = passages[0] ?? { start: 0, end: 0 };
  return [rule, text.slice(start, end)];
}
