import { HELP_EN } from '../src/functions/help/en';
import { answerOf } from '../src/functions/help/examples';
import { HELP_JA } from '../src/functions/help/ja';
import type { Language, Localised } from '../src/engine/language';
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

/** The reference page of a language, beside functions.json. */
export const PAGES: Localised<string> = { ja: 'functions.ja.html', en: 'functions.html' };

/** closedDays → closed_days */
function spreadsheetName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What is said of a parameter. */
interface ParameterText {
  readonly name: string;
  readonly description: string;
}

/** Excel refuses a call without a parameter that is not optional, and says nothing: they all are. */
function parametersOf(id: FunctionId, textOf: (name: string) => ParameterText): ParameterMetadata[] {
  return Object.entries(FUNCTIONS[id].parameters).map(([parameter, { kind }]) => {
    const { name, description } = textOf(parameter);
    return {
      description,
      ...(kind === 'cells' && { dimensionality: 'matrix' }),
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

function metadataOf(
  id: FunctionId,
  language: Language,
  description: string,
  textOf: (name: string) => ParameterText,
): FunctionMetadata {
  return {
    id,
    name: id,
    description,
    helpUrl: `${SITE}/${PAGES[language]}#${id}`,
    parameters: parametersOf(id, textOf),
    result: resultOf(id),
  };
}

function inEnglish(id: FunctionId): FunctionMetadata {
  const { description, parameters } = HELP_EN[id];
  const texts: Readonly<Record<string, string>> = parameters;
  return metadataOf(id, 'en', description, (name) => ({
    name: spreadsheetName(name),
    description: texts[name] ?? '',
  }));
}

function inJapanese(id: FunctionId): FunctionMetadata {
  const { description, parameters } = HELP_JA[id];
  const texts: Readonly<Record<string, readonly [name: string, text: string]>> = parameters;
  return metadataOf(id, 'ja', description, (parameter) => {
    const [name, text] = texts[parameter] ?? [parameter, ''];
    return { name, description: text };
  });
}

function file(functions: readonly FunctionMetadata[]): MetadataFile {
  return { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
}

/** What Excel reads about the functions, in the order of their table. */
export function functionsMetadata(): Record<Language, MetadataFile> {
  const ids = Object.keys(FUNCTIONS) as FunctionId[];
  return { en: file(ids.map(inEnglish)), ja: file(ids.map(inJapanese)) };
}
