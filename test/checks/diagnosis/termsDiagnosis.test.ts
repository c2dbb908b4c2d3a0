import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table } from '../../../src/documents/annexe2/annexe2Table';
import { type SheetSnapshot } from '../../../src/checks/snapshot';
import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { render } from '../../../src/text/message';
import { filledStrata } from '../../documents/annexe2/conventions';
import { sheetOfModel } from '../snapshotOf';

const convention = filledStrata();
const table = annexe2Table(convention, convention.applications[0]!, convention.payers[0]!);
const own = () => sheetOfModel(annexe2Sheet(table, 'values'));

function checked(sheet: SheetSnapshot, judgedBy: Convention = convention) {
  const snapshot = {
    sheets: [sheet],
    names: [],
    calculation: 'automatic' as const,
    precisionAsDisplayed: false,
  };
  const recognition = recognise(snapshot, judgedBy);
  return runChecks({
    snapshot,
    convention: judgedBy,
    recognition,
    populations: montpellierPopulations,
    today: '2026-11-22',
  });
}

const plain = (sentence: string) => sentence.replace(/[\u00A0\u202F]/g, ' ');

/** The sheet with another amount to pay for Aurons: 579 inhabitants, 200 + 579 × 0,12 = 269,48 €. */
function withAurons(amount: number): SheetSnapshot {
  const sheet = own();
  const row = sheet.values.findIndex(([name]) => name === 'Aurons');
  const values = sheet.values.map((cells, index) => (index === row ? [...cells.slice(0, 4), amount] : cells));
  return { ...sheet, values };
}

test('our own strata sheet is sound', () => {
  const { findings, checks } = checked(own());
  expect(findings).toEqual([]);
  expect(checks.find(({ rule }) => rule === 'CAL-01')?.status).toBe('ok');
});

test.each([269.47, 269.49, 296.48])(
  'one amount altered to %d is found, with its computation and its fix',
  amount => {
    const { findings } = checked(withAurons(amount));
    const [finding] = findings.filter(({ rule }) => rule === 'CAL-01');
    expect(finding).toMatchObject({ expected: '269.48', found: String(amount), remedy: { kind: 'fix' } });
    expect(finding?.explanation.map(step => plain(render(step))).join('\n')).toContain(
      'Part variable : 579 habitants × 0,12 € = 69,48 €',
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('CAL-11');
  },
);

test('a grid not filled in: nothing is invented, and CAL-01 says it has not run', () => {
  const { findings, checks } = checked(own(), findConvention('aix-marseille-mcmdmp'));
  expect(findings.map(({ rule }) => rule)).not.toContain('CAL-11');
  const status = checks.find(({ rule }) => rule === 'CAL-01');
  expect(status?.status).toBe('not-run');
  expect(status?.status === 'not-run' && render(status.reason)).toContain('Aucun tableau reconnu');
});
