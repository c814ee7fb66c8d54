import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadataOf from 'custom-functions-metadata';
import { HELP_JA } from '../src/functions/help/ja';
import type { Language, Localised } from '../src/engine/language';
import { FUNCTIONS, type FunctionId } from '../src/functions/table';

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  /** The type is 'any' where the generator leaves it out. */
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
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

const ROOM = fileURLToPath(new URL('../src/functions/', import.meta.url));

function sourceFiles(): string[] {
  return readdirSync(ROOM)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ROOM + name)
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/** Excel shows the doc block as one paragraph. */
function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** closedDays → closed_days: the generator takes parameter names from the code. */
function spreadsheetName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The doc blocks' metadata by id. Throws what the generator has to say against them. */
async function fromDocBlocks(): Promise<Map<string, FunctionMetadata>> {
  const { metadataJson, errors } = await metadataOf.generateCustomFunctionsMetadata(sourceFiles());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson) as MetadataFile;
  return new Map(functions.map((one) => [one.id, one]));
}

function inEnglish(found: FunctionMetadata): FunctionMetadata {
  return {
    id: found.id,
    name: found.id,
    description: oneLine(found.description),
    helpUrl: `${SITE}/${PAGES.en}#${found.id}`,
    parameters: found.parameters.map((parameter) => ({
      ...parameter,
      name: spreadsheetName(parameter.name),
      description: oneLine(parameter.description),
    })),
    result: { type: 'any', ...found.result },
  };
}

function inJapanese(english: FunctionMetadata): FunctionMetadata {
  const { description, parameters } = HELP_JA[english.id];
  const texts: readonly (readonly [name: string, text: string])[] = parameters;
  return {
    ...english,
    description,
    helpUrl: `${SITE}/${PAGES.ja}#${english.id}`,
    parameters: english.parameters.map((parameter, index) => {
      const [name, text] = texts[index] ?? [parameter.name, ''];
      return { ...parameter, name, description: text };
    }),
  };
}

/** What Excel reads about the functions, in the order of their table. */
export async function functionsMetadata(): Promise<Record<Language, MetadataFile>> {
  const found = await fromDocBlocks();
  const english = Object.keys(FUNCTIONS).map((id) => {
    const one = found.get(id);
    if (!one) throw new Error(`no doc block has @customfunction ${id}`);
    found.delete(id);
    return inEnglish(one);
  });
  if (found.size > 0) throw new Error(`not in src/functions/table.ts: ${[...found.keys()].join(', ')}`);
  const file = (functions: FunctionMetadata[]): MetadataFile => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions,
  });
  return { en: file(english), ja: file(english.map(inJapanese)) };
}
