import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  LocalUndoRedoService,
  ObjectMatrix,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';

type UndoItem = Parameters<IUndoRedoService['pushUndoRedo']>[0];

/** Requests of the add-in that follow each other within this time are one action of the user, undone at once. */
const SAME_ACTION_MS = 1_500;

/**
 * Makes one step of undo out of everything that the add-in does for one action of its user. Univer's own way of
 * gathering steps undoes them in the order in which they were done; this one goes backwards.
 */
export class UniverSteps {
  private readonly push: (item: UndoItem) => void;
  private recording = 0;
  private readonly commands: ICommandService;
  private readonly steps = new WeakSet<UndoItem>();
  private step: UndoItem | undefined;
  private lastTime = 0;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {
    const undoRedo = injector.get(IUndoRedoService);
    // Replaced before it is read: Univer hands out its services by proxies, which keep the first function they gave.
    this.push = item => LocalUndoRedoService.prototype.pushUndoRedo.call(undoRedo, item);
    undoRedo.pushUndoRedo = item => this.receive(item);
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted(({ id }) => {
      if (id !== UndoCommand.id && id !== RedoCommand.id) return;
      // Once undone or redone, a step is over.
      this.step = undefined;
      const redone = id === RedoCommand.id ? undoRedo.pitchTopUndoElement() : null;
      if (redone && this.steps.has(redone)) this.writeFormulas(redone);
    });
  }

  /** What happens meanwhile is the add-in's. */
  async record<T>(work: () => Promise<T>): Promise<T> {
    if (Date.now() - this.lastTime > SAME_ACTION_MS) this.step = undefined;
    this.recording += 1;
    try {
      return await work();
    } finally {
      this.recording -= 1;
      this.lastTime = Date.now();
    }
  }

  /** While the add-in waits, what happens is a person's: it takes its own place among the steps. */
  async pause<T>(wait: () => Promise<T>): Promise<T> {
    const { recording } = this;
    this.recording = 0;
    try {
      return await wait();
    } finally {
      this.recording = recording;
    }
  }

  /** Takes back the latest step, as Ctrl+Z does. */
  async undo(): Promise<void> {
    await this.commands.executeCommand(UndoCommand.id);
  }

  /** Does again what was taken back last, as Ctrl+Y does. */
  async redo(): Promise<void> {
    await this.commands.executeCommand(RedoCommand.id);
  }

  /** Notes a change of cells about to be made by mutation, which Univer does not note by itself. */
  noteCells(params: ISetRangeValuesMutationParams): void {
    if (this.recording === 0) return;
    const before = SetRangeValuesUndoMutationFactory(this.injector, params);
    const { id } = SetRangeValuesMutation;
    // A copy: Univer keeps the cells that it is given, and changes them later.
    this.noteMutation({ id, params: before }, { id, params: structuredClone(params) });
  }

  /** Notes another mutation, and the one that takes it back. */
  noteMutation(undo: IMutationInfo, redo: IMutationInfo): void {
    if (this.recording === 0) return;
    this.receive({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  /** When a sheet comes back, Univer clears the formulas that are written on it with it: they are written again. */
  private writeFormulas({ redoMutations }: UndoItem): void {
    for (const { id, params } of redoMutations) {
      if (id === SetRangeValuesMutation.id && hasFormula(params as ISetRangeValuesMutationParams)) {
        this.commands.syncExecuteCommand(id, structuredClone(params));
      }
    }
  }

  private receive(item: UndoItem): void {
    if (this.recording === 0) {
      this.step = undefined;
      this.push(item);
      return;
    }
    if (this.step) {
      this.step.undoMutations.unshift(...item.undoMutations);
      this.step.redoMutations.push(...item.redoMutations);
      return;
    }
    this.step = { ...item, undoMutations: [...item.undoMutations], redoMutations: [...item.redoMutations] };
    this.steps.add(this.step);
    this.push(this.step);
  }
}

function hasFormula({ cellValue }: ISetRangeValuesMutationParams): boolean {
  let found = false;
  new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
    if (cell?.f) found = true;
  });
  return found;
}
