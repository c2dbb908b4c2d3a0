import { BooleanNumber } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import {
  type CellValue,
  type FunctionArgument,
  type GridFunction,
  type GridFunctions,
  type Matrix,
} from './grid';

const MOST_ARGUMENTS = 255;

/** An error that Excel has and Univer does not know: known from now on, so that it spreads as errors do. */
export function declareError(text: string): void {
  ERROR_TYPE_SET.add(text as ErrorType);
}

/** What Univer offers of a function while its name and arguments are typed. */
export function describeFunction(described: GridFunction): IFunctionInfo {
  return {
    functionName: described.name,
    functionType: FunctionType.User,
    description: described.description,
    abstract: described.description,
    functionParameter: described.parameters.map(parameter => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.isRepeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** A custom function of the add-in, as one of Univer's own functions. */
export class AddInFunction extends BaseFunction {
  // References are received as such: an empty cell and an omitted argument are two things for Excel.
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = MOST_ARGUMENTS;

  constructor(
    private readonly functionName: string,
    private readonly functions: GridFunctions,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return toVariant(this.functions.evaluate(this.functionName, variants.map(toArgument), cell));
  }
}

function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const values = toMatrix(reference.toArrayValueObject());
    if (!reference.isCell()) return { kind: 'range', values };
    return { kind: 'single', value: values[0]?.[0] ?? null };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { kind: 'range', values: toMatrix(value as ArrayValueObject) };
  return value.isNull() ? { kind: 'omitted' } : { kind: 'single', value: value.getValue() };
}

function toMatrix(array: ArrayValueObject): Matrix<CellValue> {
  return array
    .getArrayValue()
    .map(row =>
      row.map(value => (value === null || value === undefined || value.isNull() ? null : value.getValue())),
    );
}

function toVariant(matrix: Matrix<CellValue>): BaseValueObject {
  const [first] = matrix;
  if (matrix.length === 1 && first?.length === 1) return toValueObject(first[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: matrix.map(row => row.map(toValueObject)),
    rowCount: matrix.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ERROR_TYPE_SET.has(value as ErrorType)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(value);
}
