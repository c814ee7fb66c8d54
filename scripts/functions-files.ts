import { format } from 'prettier';
import { PAGES, functionsMetadata } from './functions-metadata';
import { referencePage } from './functions-reference';

/** The files beside the functions that are made from them, by name. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const { ja, en } = functionsMetadata();
  const texts: [name: string, text: string][] = [
    ['functions.json', JSON.stringify(en)],
    ['functions.ja.json', JSON.stringify(ja)],
    [PAGES.en, referencePage('en', en)],
    [PAGES.ja, referencePage('ja', ja)],
  ];
  const formatted = texts.map(async ([name, text]): Promise<[string, string]> => {
    const parser = name.endsWith('.json') ? 'json' : 'html';
    return [name, await format(text, { parser, printWidth: 110, singleQuote: true })];
  });
  return new Map(await Promise.all(formatted));
}
