import type { FunctionId, ParameterName } from '../table';

/** What is said of each function, and of each of its parameters by name. */
export type FunctionTexts<ParameterText> = {
  readonly [Id in FunctionId]: {
    readonly description: string;
    readonly parameters: { readonly [Name in ParameterName<Id>]: ParameterText };
  };
};
