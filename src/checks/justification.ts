import * as v from 'valibot';
import { type Finding } from './finding';

/** Why a finding was accepted as it is, kept in the workbook. */
export interface Justification {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell held when it was accepted: once it changes, the reason no longer speaks of it. */
  readonly found: string;
  readonly reason: string;
  /** "YYYY-MM-DD". */
  readonly day: string;
}

const LONGEST_REASON = 500;
const MOST = 1000;

const schema = v.pipe(
  v.array(
    v.object({
      rule: v.string(),
      sheet: v.string(),
      cell: v.string(),
      found: v.string(),
      reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_REASON)),
      day: v.pipe(v.string(), v.isoDate()),
    }),
  ),
  v.maxLength(MOST),
);

/** The justifications stored in a workbook; anything that is not what we wrote counts as none. */
export function parseJustifications(stored: unknown): Justification[] {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : [];
}

/** A justification for a finding. The reason is trimmed and cut to what is kept. */
export function justify(finding: Finding, reason: string, day: string): Justification {
  return { ...subject(finding), reason: reason.trim().slice(0, LONGEST_REASON), day };
}

/** The reason given for a finding, if it was given for this very figure. */
export function justificationOf(
  finding: Finding,
  justifications: readonly Justification[],
): Justification | undefined {
  const { rule, sheet, cell, found } = subject(finding);
  return justifications.find(
    known => known.rule === rule && known.sheet === sheet && known.cell === cell && known.found === found,
  );
}

/** What remains once findings have changed: a reason whose figure changed is dropped. */
export function stillValid(
  justifications: readonly Justification[],
  findings: readonly Finding[],
): Justification[] {
  return justifications.filter(known => findings.some(finding => justificationOf(finding, [known])));
}

function subject({ rule, sheet, cells, found }: Finding): Omit<Justification, 'reason' | 'day'> {
  return { rule, sheet, cell: cells[0] ?? '', found: found ?? '' };
}
