import { type ICommandService, type Injector, type IRange } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { type ISheetNote, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { type Annotations, type Block, type CellNote, type SheetAnnotations } from './annotations';
import { MAX_COLUMNS, MAX_ROWS } from './grid';
import { type FormulaOrigin } from './movingFormulas';
import { ruleFormulas, withRuleFormulas } from './ruleFormulas';
import { fromUniverRule, type KeepingRule, toUniverRule } from './univerRules';
import { blocksOf, type RuleSource, type TrackedRule, UniverRuleTracker } from './univerRuleTracker';
import { fromUniverValidation, type KeepingValidation, toUniverValidation } from './univerValidations';

/** How large a note is drawn, in pixels. */
const NOTE_SIZE = { width: 220, height: 100 };

/** A note of Univer with what the host keeps in it. */
type KeepingNote = ISheetNote & { readonly author?: string; readonly file?: string };

/** A workbook of Univer, as far as annotations need to know it. */
interface AnnotatedWorkbook {
  readonly unitId: string;
  readonly sheetIds: () => Readonly<Record<string, string>>;
  readonly sizeOf: (sheetId: string) => { readonly rows: number; readonly columns: number };
}

/** Where the formulas of a rule come from: rides along in the rule. */
interface Tracked {
  readonly origin?: FormulaOrigin;
}

/** Rules that go on to the last row or column of Excel's sheets, which Univer's do not have. */
interface Endless {
  readonly toLastRow?: boolean;
  readonly toLastColumn?: boolean;
}

/**
 * Notes, conditional formats and validations in Univer, which shows them and moves them with their cells. What Univer
 * has no words for rides along in its own objects: it copies them whole.
 */
export class UniverAnnotations implements Annotations {
  private readonly unitId: string;
  private readonly tracker: UniverRuleTracker;
  private nextId = 1;

  constructor(
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly workbook: AnnotatedWorkbook,
  ) {
    this.unitId = workbook.unitId;
    const sources = [this.conditionSource(), this.validationSource()];
    this.tracker = new UniverRuleTracker(commands, sources, workbook.sheetIds);
    injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(() => this.tracker.noteRule());
    injector.get(DataValidationModel).ruleChange$.subscribe(() => this.tracker.noteRule());
  }

  read(sheetId: string): SheetAnnotations {
    this.tracker.catchUp();
    const notes = this.injector.get(SheetsNoteModel).getSheetNotes(this.unitId, sheetId)?.values() ?? [];
    const rules = this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.unitId, sheetId);
    const validations = this.injector.get(DataValidationModel).getRules(this.unitId, sheetId);
    return {
      notes: [...notes].map(noteOf).sort((a, b) => a.row - b.row || a.column - b.column),
      conditionalFormats: (rules ?? []).map((rule: KeepingRule & Endless) => ({
        areas: areasOf(rule.ranges, rule),
        ...fromUniverRule(rule),
      })),
      validations: validations.map(rule => ({
        areas: areasOf(rule.ranges as readonly IRange[], rule as Endless),
        ...fromUniverValidation(rule as KeepingValidation),
      })),
    };
  }

  add(sheetId: string, { notes, conditionalFormats, validations }: SheetAnnotations): void {
    const at = { unitId: this.unitId, subUnitId: sheetId };
    for (const note of notes) {
      const { row, column: col } = note;
      const params = { unitId: this.unitId, sheetId, row, col, note: this.univerNote(note) };
      this.commands.syncExecuteCommand(UpdateNoteMutation.id, params);
    }
    // Each goes before those that are there: the most important comes last.
    for (const format of [...conditionalFormats].reverse()) {
      const { ranges, endless } = this.rangesOf(sheetId, format.areas);
      const origin = this.tracker.originOf(sheetId, format.areas, ruleFormulas(format.rule));
      const rule = { ...toUniverRule(format, this.newId(), ranges), ...endless, origin };
      this.commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...at, rule });
    }
    for (const validation of validations) {
      const { ranges, endless } = this.rangesOf(sheetId, validation.areas);
      const origin = this.tracker.originOf(sheetId, validation.areas, formulasOf(validation));
      const rule = { ...toUniverValidation(validation, this.newId(), ranges), ...endless, origin };
      this.commands.syncExecuteCommand(AddDataValidationMutation.id, { ...at, rule });
    }
  }

  private univerNote({ row, column, text, author, isShown, file }: CellNote): KeepingNote {
    return {
      id: this.newId(),
      row,
      col: column,
      ...NOTE_SIZE,
      note: text,
      show: isShown,
      author,
      ...(file !== undefined && { file }),
    };
  }

  /** Univer looks at every cell of a rule: one on whole columns is given only the cells that there are. */
  private rangesOf(
    sheetId: string,
    areas: readonly Block[],
  ): { readonly ranges: readonly IRange[]; readonly endless: Endless } {
    const size = this.workbook.sizeOf(sheetId);
    const toLastRow = areas.some(area => area.row + area.rows === MAX_ROWS);
    const toLastColumn = areas.some(area => area.column + area.columns === MAX_COLUMNS);
    const ranges = areas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: (row + rows === MAX_ROWS ? Math.max(size.rows, row + 1) : row + rows) - 1,
      endColumn:
        (column + columns === MAX_COLUMNS ? Math.max(size.columns, column + 1) : column + columns) - 1,
    }));
    return { ranges, endless: { ...(toLastRow && { toLastRow }), ...(toLastColumn && { toLastColumn }) } };
  }

  private conditionSource(): RuleSource {
    const model = this.injector.get(ConditionalFormattingRuleModel);
    const rulesOf = (sheetId: string) => model.getSubunitRules(this.unitId, sheetId) ?? [];
    const all = () => Object.values(this.workbook.sheetIds());
    return {
      list: () =>
        all().flatMap(sheetId =>
          rulesOf(sheetId).map((rule: KeepingRule & Tracked): TrackedRule => {
            const formulas = ruleFormulas(fromUniverRule(rule).rule);
            return { id: rule.cfId, sheetId, areas: blocksOf(rule.ranges), formulas, origin: rule.origin };
          }),
        ),
      correct: ({ id, sheetId }, formulas) => {
        const known = rulesOf(sheetId).find(({ cfId }) => cfId === id);
        if (!known) return;
        const right = withRuleFormulas(fromUniverRule(known).rule, formulas);
        const { rule } = toUniverRule({ areas: [], stopIfTrue: false, rule: right }, id, []);
        const params = { unitId: this.unitId, subUnitId: sheetId, cfId: id, rule: { ...known, rule } };
        this.commands.syncExecuteCommand(SetConditionalRuleMutation.id, params);
      },
    };
  }

  private validationSource(): RuleSource {
    const model = this.injector.get(DataValidationModel);
    const all = () => Object.values(this.workbook.sheetIds());
    return {
      list: () =>
        all().flatMap(sheetId =>
          model.getRules(this.unitId, sheetId).map((rule: KeepingValidation & Tracked): TrackedRule => {
            const areas = blocksOf(rule.ranges);
            return { id: rule.uid, sheetId, areas, formulas: formulasOf(rule), origin: rule.origin };
          }),
        ),
      correct: ({ id, sheetId }, [formula1, formula2]) => {
        const known = model.getRuleById(this.unitId, sheetId, id);
        if (!known) return;
        const ranges = known.ranges as readonly IRange[];
        const payload = {
          type: UpdateRuleType.ALL,
          payload: { ranges, formula1, ...(formula2 !== '' && { formula2 }) },
        };
        const params = { unitId: this.unitId, subUnitId: sheetId, ruleId: id, payload };
        this.commands.syncExecuteCommand(UpdateDataValidationMutation.id, params);
      },
    };
  }

  private newId(): string {
    return `file${this.nextId++}`;
  }
}

function noteOf({ row, col, note, show, author, file }: KeepingNote): CellNote {
  const extra = file === undefined ? {} : { file };
  return { row, column: col, text: note, author: author ?? '', isShown: show ?? false, ...extra };
}

function areasOf(ranges: readonly IRange[], { toLastRow, toLastColumn }: Endless): Block[] {
  const lastRow = Math.max(...ranges.map(({ endRow }) => endRow));
  const lastColumn = Math.max(...ranges.map(({ endColumn }) => endColumn));
  return ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: (toLastRow && endRow === lastRow ? MAX_ROWS : endRow + 1) - startRow,
    columns: (toLastColumn && endColumn === lastColumn ? MAX_COLUMNS : endColumn + 1) - startColumn,
  }));
}

function formulasOf({
  formula1,
  formula2,
}: {
  readonly formula1?: string | undefined;
  readonly formula2?: string | undefined;
}): string[] {
  return [formula1 ?? '', formula2 ?? ''];
}
