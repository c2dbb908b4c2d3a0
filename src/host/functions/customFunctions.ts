import {
  type CellPosition,
  type CellValue,
  type FunctionArgument,
  type GridFunction,
  type GridFunctions,
  type Matrix,
} from '../grid/grid';
import { BUSY } from './cellErrors';
import { coerceArguments, type EmptyCells } from './coerceArguments';
import { type FunctionInvoker } from './functionInvoker';
import { type FunctionMetadata } from './functionMetadata';

interface Answer {
  readonly value: Matrix<CellValue>;
  readonly message: string | undefined;
}

/** Answers kept for one cell; enough for a formula with many calls, and never growing with recalculations. */
const ANSWERS_PER_CELL = 64;

export interface CustomFunctionsOptions {
  readonly emptyCells: EmptyCells;
  readonly addressOf: (cell: CellPosition) => string;
}

/**
 * The custom functions of the add-in in the cells of the grid. As in Excel, evaluating one answers `#BUSY!` at once
 * and asks the add-in; when answers arrive, the cells that asked are calculated again with them.
 */
export class CustomFunctions implements GridFunctions {
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private readonly answers = new Map<string, Map<string, Answer>>();
  private readonly asked = new Set<string>();
  private answeredCells: CellPosition[] = [];
  /** How many times everything was forgotten: an answer to a question from before is none. */
  private round = 0;
  private listener: ((cells: readonly CellPosition[]) => void) | undefined;

  constructor(
    private readonly functions: readonly FunctionMetadata[],
    private readonly invoker: FunctionInvoker,
    private readonly options: CustomFunctionsOptions,
  ) {
    this.byName = new Map(functions.map(metadata => [metadata.name, metadata]));
  }

  get list(): readonly GridFunction[] {
    return this.functions;
  }

  /** What functions.json says of a function, by the name typed in a cell. */
  find(name: string): FunctionMetadata | undefined {
    return this.byName.get(name.toUpperCase());
  }

  onAnswered(listener: (cells: readonly CellPosition[]) => void): void {
    this.listener = listener;
  }

  /** Whether answers are awaited or have arrived and are not yet in their cells. */
  get isWaiting(): boolean {
    return this.asked.size > 0 || this.answeredCells.length > 0;
  }

  /** The message that the add-in gave with the error of a cell. */
  messageAt(cell: CellPosition): string | undefined {
    const answers = [...(this.answers.get(cellKey(cell))?.values() ?? [])];
    return answers.reverse().find(answer => answer.message !== undefined)?.message;
  }

  forget(): void {
    this.answers.clear();
    this.asked.clear();
    this.round += 1;
  }

  evaluate(name: string, args: readonly FunctionArgument[], cell: CellPosition): Matrix<CellValue> {
    const metadata = this.find(name);
    if (!metadata) return [['#NAME?']];
    const shape = liftedShape(metadata, args);
    if (!shape) return this.evaluateOne(metadata, args, cell);
    // A range given where one value is expected: one call per cell, spilled, as in Excel with dynamic arrays.
    return Array.from({ length: shape.rows }, (_r, row) =>
      Array.from({ length: shape.columns }, (_c, column) => {
        const here = args.map((arg, index) => pick(metadata, arg, index, row, column));
        return this.evaluateOne(metadata, here, cell)[0]?.[0] ?? null;
      }),
    );
  }

  private evaluateOne(
    metadata: FunctionMetadata,
    args: readonly FunctionArgument[],
    cell: CellPosition,
  ): Matrix<CellValue> {
    const coerced = coerceArguments(metadata, args, this.options.emptyCells);
    if (!coerced.ok) return [[coerced.error]];
    const call = `${metadata.id} ${JSON.stringify(coerced.values)}`;
    const at = cellKey(cell);
    const answers = this.answers.get(at) ?? new Map<string, Answer>();
    this.answers.set(at, answers);
    const known = answers.get(call);
    if (known) {
      // Latest last: what a cell no longer asks for is dropped first.
      answers.delete(call);
      answers.set(call, known);
      return known.value;
    }
    this.ask(metadata, coerced.values, cell, call);
    return [[BUSY]];
  }

  private ask(
    metadata: FunctionMetadata,
    values: readonly unknown[],
    cell: CellPosition,
    call: string,
  ): void {
    const question = `${cellKey(cell)} ${call}`;
    if (this.asked.has(question)) return;
    this.asked.add(question);
    const { round } = this;
    void this.invoker.invoke(metadata, values, this.options.addressOf(cell)).then(answer => {
      if (round !== this.round) return;
      this.asked.delete(question);
      this.keep(cell, call, answer);
      this.answeredCells.push(cell);
      if (this.answeredCells.length === 1) setTimeout(() => this.announce(), 0);
    });
  }

  private keep(cell: CellPosition, call: string, answer: Answer): void {
    const answers = this.answers.get(cellKey(cell)) ?? new Map<string, Answer>();
    this.answers.set(cellKey(cell), answers);
    answers.set(call, answer);
    const oldest = answers.keys().next();
    if (answers.size > ANSWERS_PER_CELL && !oldest.done) answers.delete(oldest.value);
  }

  private announce(): void {
    const cells = this.answeredCells;
    this.answeredCells = [];
    this.listener?.(cells);
  }
}

function cellKey(cell: CellPosition): string {
  return `${cell.sheetId}!${cell.row},${cell.column}`;
}

function isLifted(metadata: FunctionMetadata, arg: FunctionArgument, index: number): boolean {
  const parameter = metadata.parameters[Math.min(index, metadata.parameters.length - 1)];
  return arg.kind === 'range' && parameter !== undefined && !parameter.isMatrix;
}

function liftedShape(
  metadata: FunctionMetadata,
  args: readonly FunctionArgument[],
): { readonly rows: number; readonly columns: number } | undefined {
  let [rows, columns] = [1, 1];
  args.forEach((arg, index) => {
    if (arg.kind !== 'range' || !isLifted(metadata, arg, index)) return;
    rows = Math.max(rows, arg.values.length);
    columns = Math.max(columns, arg.values[0]?.length ?? 1);
  });
  return rows * columns > 1 ? { rows, columns } : undefined;
}

function pick(
  metadata: FunctionMetadata,
  arg: FunctionArgument,
  index: number,
  row: number,
  column: number,
): FunctionArgument {
  if (arg.kind !== 'range' || !isLifted(metadata, arg, index)) return arg;
  const values = arg.values.length === 1 ? arg.values[0] : arg.values[row];
  const value = values?.length === 1 ? values[0] : values?.[column];
  // Beyond the shorter of two ranges Excel gives #N/A.
  return { kind: 'single', value: value === undefined ? '#N/A' : value };
}
