/** A parameter of a custom function, as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function, as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  /** The function is called although an argument is an error. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: { readonly requiresAddress?: boolean; readonly stream?: boolean };
}

/** The whole of functions.json. */
export interface FunctionsFile {
  /** As each function's own, for all of them: where Microsoft's schema has it. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export function isMatrix(parameter: FunctionParameter): boolean {
  return parameter.dimensionality === 'matrix';
}
