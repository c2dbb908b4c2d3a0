import { arrayOf, isRecord, type JsonRecord, textOf } from '../protocol/json';

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/** One custom function, as functions.json declares it to Excel. */
export interface FunctionMetadata {
  readonly id: string;
  /** As typed in a cell, with the namespace of the manifest when it has one. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly requiresAddress: boolean;
  readonly allowsErrors: boolean;
}

/** Reads functions.json. `namespace` is that of the manifest, absent when the functions have bare names. */
export function parseFunctionMetadata(text: string, namespace?: string): readonly FunctionMetadata[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) return [];
  const allowsErrors = file['allowErrorForDataTypeAny'] === true;
  return arrayOf(file['functions'])
    .filter(isRecord)
    .map(entry => readFunction(entry, namespace, allowsErrors));
}

function readFunction(
  entry: JsonRecord,
  namespace: string | undefined,
  allowsErrors: boolean,
): FunctionMetadata {
  const options = isRecord(entry['options']) ? entry['options'] : {};
  const name = textOf(entry['name']).toUpperCase();
  return {
    id: textOf(entry['id']),
    name: namespace === undefined ? name : `${namespace.toUpperCase()}.${name}`,
    description: textOf(entry['description']),
    parameters: arrayOf(entry['parameters']).filter(isRecord).map(readParameter),
    requiresAddress: options['requiresAddress'] === true,
    allowsErrors,
  };
}

function readParameter(entry: JsonRecord): FunctionParameter {
  return {
    name: textOf(entry['name']),
    description: textOf(entry['description']),
    type: textOf(entry['type'], 'any'),
    isMatrix: entry['dimensionality'] === 'matrix',
    isOptional: entry['optional'] === true,
    isRepeating: entry['repeating'] === true,
  };
}
