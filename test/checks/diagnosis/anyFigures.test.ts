import fc from 'fast-check';
import { rules } from '../../../src/checks/rules/index';
import { runChecks } from '../../../src/checks/runChecks';
import { render } from '../../../src/text/message';
import { contextOf } from '../contextOf';
import { tableOf, type TestFigure, type TestRow } from '../tableOf';
import { convention } from './diagnosed';

const ofFigures = rules.filter(({ id }) => /^(CAL|ARR|TOT)-/.test(id));

const figure: fc.Arbitrary<TestFigure> = fc.oneof(
  fc.constantFrom<TestFigure>(null, 'X', 'néant', 0, 1, -1, '0.005', '1e15', '-397.77', '397.77', '132.59'),
  fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: 0, max: 2_000_000 }).map(cents => (cents / 100).toFixed(2)),
);
const name = fc.constantFrom(...convention.members.map(member => member.name), 'Atlantide');
const row = fc
  .tuple(name, figure, figure, figure, figure)
  .map(([written, ...figures]): TestRow => [written, ...figures]);

const table = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  application: fc.constantFrom('E-DEMAT', 'MARCHES', 'OPENDATA', null),
  payer: fc.constantFrom('COMMUNE' as const, 'CCAS' as const, null),
  totals: fc.option(fc.tuple(figure, figure, figure, figure), { nil: undefined }),
});

test('whatever the figures, no rule fails and every sentence is whole', () => {
  fc.assert(
    fc.property(table, ({ totals, ...given }) => {
      const context = contextOf({ tables: [tableOf(totals ? { ...given, totals } : given)] });
      const report = runChecks(context, ofFigures);
      expect(report.checks.filter(check => 'reason' in check && check.reason.key === 'check.failed')).toEqual(
        [],
      );
      for (const finding of report.findings) {
        for (const text of [finding.message, ...finding.explanation]) {
          expect(render(text)).not.toMatch(/NaN|undefined|Infinity|∞/);
        }
        expect(finding.cells).not.toHaveLength(0);
      }
    }),
    { numRuns: 300 },
  );
});
