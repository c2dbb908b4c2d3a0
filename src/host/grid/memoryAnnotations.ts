import { type Annotations, NO_ANNOTATIONS, type SheetAnnotations } from './annotations';

/** Annotations without an engine: kept where they were put. */
export class MemoryAnnotations implements Annotations {
  private readonly sheets = new Map<string, SheetAnnotations>();

  read(sheetId: string): SheetAnnotations {
    return this.sheets.get(sheetId) ?? NO_ANNOTATIONS;
  }

  add(sheetId: string, { notes, conditionalFormats, validations }: SheetAnnotations): void {
    const known = this.read(sheetId);
    this.sheets.set(sheetId, {
      notes: [...known.notes, ...notes],
      conditionalFormats: [...known.conditionalFormats, ...conditionalFormats],
      validations: [...known.validations, ...validations],
    });
  }
}
