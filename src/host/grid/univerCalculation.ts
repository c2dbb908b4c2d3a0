import { ICommandService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { type CellPosition } from './grid';
import { type UniverEngine } from './univerEngine';

/** A calculation that takes longer than this is not waited for. */
const CALCULATION_TIMEOUT_MS = 60_000;
/** How long Univer may take to begin a calculation after a change. It gathers changes for 100 ms; a busy machine adds. */
const CALCULATION_START_MS = 1_500;

/** When Univer calculates, and whether what changed has been. Univer does not say which change a calculation was for. */
export class UniverCalculation {
  private readonly commands: ICommandService;
  private readonly sessions: FormulaCalculationSessionService;
  private readonly unitId: string;
  /** Whether something changed that Univer has not calculated yet. */
  private isDirty = false;
  /** The calculation that was the latest when something last changed. */
  private sessionAtChange = 0;

  constructor({ injector, workbook }: UniverEngine) {
    this.commands = injector.get(ICommandService);
    this.sessions = injector.get(FormulaCalculationSessionService);
    this.unitId = workbook.getId();
  }

  /** Something changed that Univer will calculate by itself. */
  markDirty(): void {
    this.isDirty = true;
    this.sessionAtChange = this.sessions.state.id;
  }

  /** Calculates everything again. */
  startFully(): void {
    this.start({ forceCalculation: true, dirtyRanges: [] });
  }

  /** Calculates these cells again, and those that depend on them. */
  startFor(cells: readonly CellPosition[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: this.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.start({ forceCalculation: false, dirtyRanges });
  }

  /** Waits until what changed is calculated. */
  async settle(): Promise<void> {
    const deadline = Date.now() + CALCULATION_TIMEOUT_MS;
    while (this.isDirty) {
      const before = this.sessionAtChange;
      await this.sessions.waitForLatestApplied(CALCULATION_TIMEOUT_MS, CALCULATION_START_MS);
      // Univer may have waited for a calculation that was under way before the change.
      const isCalculated = this.sessions.state.id !== before || Date.now() > deadline;
      if (isCalculated && this.sessionAtChange === before) this.isDirty = false;
    }
  }

  private start(dirty: {
    readonly forceCalculation: boolean;
    readonly dirtyRanges: readonly unknown[];
  }): void {
    this.markDirty();
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        ...dirty,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }
}
