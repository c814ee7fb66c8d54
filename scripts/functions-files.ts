import { format } from 'prettier';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../src/engine/language';
import { referenceFile } from '../src/functions/help/reference-page';
import { functionsMetadata } from './functions-metadata';
import { reference } from './functions-reference';

/** The files beside the functions that are made from them, by name. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const metadata = functionsMetadata();
  const texts = LANGUAGES.flatMap((language): [name: string, text: string][] => [
    [
      language === FALLBACK_LANGUAGE ? 'functions.json' : `functions.${language}.json`,
      JSON.stringify(metadata[language]),
    ],
    [referenceFile(language), reference(language, metadata[language])],
  ]);
  const formatted = texts.map(async ([name, text]): Promise<[string, string]> => {
    const parser = name.endsWith('.json') ? 'json' : 'html';
    return [name, await format(text, { parser, printWidth: 110, singleQuote: true })];
  });
  return new Map(await Promise.all(formatted));
}
