import { type ICommandService, type IRange } from '@univerjs/core';
import { type Block } from './annotations';
import { type LineChange } from './lineChanges';
import { firstOf, type FormulaOrigin, formulasNow } from './movingFormulas';
import { onLineChange } from './univerLineChanges';

/** A rule of Univer as the tracker sees it. */
export interface TrackedRule {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Block[];
  readonly formulas: readonly string[];
  /** Rides along in the rule, when the host put it there. */
  readonly origin: FormulaOrigin | undefined;
}

/** The rules of a workbook of one kind. */
export interface RuleSource {
  list(): readonly TrackedRule[];
  /** Puts other formulas into a rule, without a step of undo. */
  correct(rule: TrackedRule, formulas: readonly string[]): void;
}

/**
 * Univer moves the areas of rules with their cells, but of their formulas only what is relative. This puts them right
 * after each change of lines, from how they read when somebody last wrote them.
 */
export class UniverRuleTracker {
  private readonly log: LineChange[] = [];
  /** Of rules that somebody wrote or changed in the grid. */
  private readonly origins = new Map<string, FormulaOrigin>();
  private isBehind = false;
  private hasChangedRules = false;
  private isScheduled = false;
  private isCorrecting = false;

  constructor(
    commands: ICommandService,
    private readonly sources: readonly RuleSource[],
    private readonly sheetNames: () => Readonly<Record<string, string>>,
  ) {
    onLineChange(commands, change => {
      this.log.push(change);
      this.isBehind = true;
      this.schedule();
    });
  }

  /** How formulas put into areas now are to be told later. */
  originOf(sheetId: string, areas: readonly Block[], formulas: readonly string[]): FormulaOrigin {
    const { row, column } = firstOf(areas);
    return { sheetId, formulas, row, column, position: this.log.length, sheets: this.sheetNames() };
  }

  /** Some rule was added or changed, by Univer or by a person: who it was is known once all is done. */
  noteRule(): void {
    if (this.isCorrecting) return;
    this.hasChangedRules = true;
    this.schedule();
  }

  /** Puts right what Univer left behind. */
  catchUp(): void {
    if (!this.isBehind && !this.hasChangedRules) return;
    const isMoved = this.isBehind;
    this.isBehind = false;
    this.hasChangedRules = false;
    this.isCorrecting = true;
    try {
      for (const source of this.sources) for (const rule of source.list()) this.look(source, rule, isMoved);
    } finally {
      this.isCorrecting = false;
    }
  }

  private look(source: RuleSource, rule: TrackedRule, isMoved: boolean): void {
    if (!rule.formulas.some(formula => formula.startsWith('='))) return;
    const origin = this.origins.get(rule.id) ?? rule.origin;
    const expected = origin && formulasNow(origin, rule.areas, this.log);
    if (expected && isSame(expected, rule.formulas)) return;
    if (expected && isMoved) source.correct(rule, expected);
    // Nothing moved: somebody wrote it so.
    else this.origins.set(rule.id, this.originOf(rule.sheetId, rule.areas, rule.formulas));
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      this.catchUp();
    }, 0);
  }
}

/** Areas of Univer's ranges. */
export function blocksOf(ranges: readonly IRange[]): Block[] {
  return ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((formula, index) => formula === b[index]);
}
