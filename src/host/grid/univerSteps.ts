import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
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
  private step: UndoItem | undefined;
  private lastTime = 0;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {
    const undoRedo = injector.get(IUndoRedoService);
    this.push = undoRedo.pushUndoRedo.bind(undoRedo);
    undoRedo.pushUndoRedo = item => this.receive(item);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      // Once undone or redone, a step is over.
      if (id === UndoCommand.id || id === RedoCommand.id) this.step = undefined;
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

  /** Notes a change of cells about to be made by mutation, which Univer does not note by itself. */
  noteCells(params: ISetRangeValuesMutationParams): void {
    if (this.recording === 0) return;
    const before = SetRangeValuesUndoMutationFactory(this.injector, params);
    const { id } = SetRangeValuesMutation;
    this.noteMutation({ id, params: before }, { id, params });
  }

  /** Notes another mutation, and the one that takes it back. */
  noteMutation(undo: IMutationInfo, redo: IMutationInfo): void {
    if (this.recording === 0) return;
    this.receive({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
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
    this.push(this.step);
  }
}
