import { answerOf } from '../src/functions/help/examples';
import { FUNCTION_HELP } from '../src/functions/help/messages';
import type { ParameterText } from '../src/functions/help/function-texts';
import { referencePage } from '../src/functions/help/reference-page';
import { inEachLanguage, type Language, type Localised } from '../src/engine/language';
import { takesCells } from '../src/functions/arguments/parameter';
import { FUNCTIONS, type FunctionId } from '../src/functions/table';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality?: 'matrix';
  readonly optional: true;
}

export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality?: 'matrix' };
}

/** functions.json, by Microsoft's schema. */
export interface MetadataFile {
  readonly allowCustomDataForDataTypeAny: true;
  /** So that a range with an error cell reaches the function, which then says where the error is. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The address in manifest.xml, which each build replaces by its site's. */
export const SITE = 'https://example.org/kpi-budget-addin';

/** closedDays → closed_days: the name of a parameter where a language gives it none. */
function spreadsheetName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Excel refuses a call without a parameter that is not optional, and says nothing: they all are. */
function parametersOf(id: FunctionId, language: Language): ParameterMetadata[] {
  const texts: Readonly<Record<string, string | ParameterText>> = FUNCTION_HELP[language][id].parameters;
  return Object.entries(FUNCTIONS[id].parameters).map(([parameter, { kind }]) => {
    const text = texts[parameter] ?? '';
    const [name, description] = typeof text === 'string' ? [spreadsheetName(parameter), text] : text;
    return {
      description,
      ...(takesCells(kind) && { dimensionality: 'matrix' }),
      name,
      optional: true,
      type: 'any',
    };
  });
}

function resultOf(id: FunctionId): FunctionMetadata['result'] {
  const answer = answerOf(id);
  const type = answer.replace('[][]', '');
  return { type, ...(type !== answer && { dimensionality: 'matrix' }) };
}

function metadataOf(id: FunctionId, language: Language): FunctionMetadata {
  return {
    id,
    name: id,
    description: FUNCTION_HELP[language][id].description,
    helpUrl: `${SITE}/${referencePage(id, language)}`,
    parameters: parametersOf(id, language),
    result: resultOf(id),
  };
}

/** What Excel reads about the functions, in the order of their table. */
export function functionsMetadata(): Localised<MetadataFile> {
  const ids = Object.keys(FUNCTIONS) as FunctionId[];
  return inEachLanguage((language) => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: ids.map((id) => metadataOf(id, language)),
  }));
}
