import type { FunctionId, ParameterName } from '../table';

/** A parameter's name and what to give for it. */
export type ParameterText = readonly [name: string, text: string];

/** What is said of each function, and of each of its parameters by name. */
export type FunctionTexts<Text> = {
  readonly [Id in FunctionId]: {
    readonly description: string;
    readonly parameters: { readonly [Name in ParameterName<Id>]: Text };
  };
};
