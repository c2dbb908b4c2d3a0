import { type ICommandService, type Injector, type IRange } from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel } from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
} from '@univerjs/sheets-conditional-formatting';
import { type ISheetNote, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { type Annotations, type Block, type CellNote, type SheetAnnotations } from './annotations';
import { MAX_COLUMNS, MAX_ROWS } from './grid';
import { fromUniverRule, type KeepingRule, toUniverRule } from './univerRules';
import { fromUniverValidation, type KeepingValidation, toUniverValidation } from './univerValidations';

/** How large a note is drawn, in pixels. */
const NOTE_SIZE = { width: 220, height: 100 };

/** A note of Univer with what the host keeps in it. */
type KeepingNote = ISheetNote & { readonly author?: string; readonly file?: string };

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
  private nextId = 1;

  constructor(
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly unitId: string,
    private readonly sizeOf: (sheetId: string) => { readonly rows: number; readonly columns: number },
  ) {}

  read(sheetId: string): SheetAnnotations {
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
      const rule = { ...toUniverRule(format, this.newId(), ranges), ...endless };
      this.commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...at, rule });
    }
    for (const validation of validations) {
      const { ranges, endless } = this.rangesOf(sheetId, validation.areas);
      const rule = { ...toUniverValidation(validation, this.newId(), ranges), ...endless };
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
    const size = this.sizeOf(sheetId);
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
