import { type Edit, type Finding } from './finding';
import { grouped } from './grouped';

/** The safe fixes of one rule. */
export interface FixGroup {
  readonly rule: string;
  /** How many findings they mend. */
  readonly count: number;
  readonly edits: readonly Edit[];
}

/** Every safe fix that can be made at once. */
export interface FixPlan {
  /** By rule, in the order of the findings. */
  readonly groups: readonly FixGroup[];
  /** Each edit once, though several findings may ask for it. */
  readonly edits: readonly Edit[];
  /** How many findings are mended. */
  readonly count: number;
  /** How many wait for the next check: another fix writes something else in one of their cells. */
  readonly postponed: number;
}

/**
 * What « Tout corriger » would do. Two fixes of one cell that agree are one; where they do not, the graver finding,
 * which comes first, is mended, and the check that follows tells whether the other is still to be.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const planned = new Map<string, string>();
  const kept: { readonly rule: string; readonly edits: readonly Edit[] }[] = [];
  let postponed = 0;
  for (const { rule, remedy } of findings) {
    if (remedy?.kind !== 'fix') continue;
    const isContradicted = remedy.edits.some(edit => {
      const known = planned.get(placeOf(edit));
      return known !== undefined && known !== JSON.stringify(edit);
    });
    if (isContradicted) {
      postponed += 1;
      continue;
    }
    const edits = remedy.edits.filter(edit => !planned.has(placeOf(edit)));
    for (const edit of edits) planned.set(placeOf(edit), JSON.stringify(edit));
    kept.push({ rule, edits });
  }
  return {
    groups: grouped(kept, ({ rule }) => rule).map(fixes => ({
      rule: fixes[0]?.rule ?? '',
      count: fixes.length,
      edits: fixes.flatMap(({ edits }) => edits),
    })),
    edits: kept.flatMap(({ edits }) => edits),
    count: kept.length,
    postponed,
  };
}

/** What an edit changes: two edits of one place cannot both be made, unless they are the same. */
function placeOf(edit: Edit): string {
  if ('cell' in edit) return `${edit.sheet}!${edit.cell}`;
  return `${edit.sheet} ${edit.kind} ${JSON.stringify(edit)}`;
}
