import { parseArgs } from 'node:util';
import type { Language } from '../sheet/words/words';

export interface CheckArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** How the command was used wrongly. */
export type WrongUse =
  | { readonly fault: 'unknown-option'; readonly option: string }
  | { readonly fault: 'unknown-language'; readonly language: string }
  | { readonly fault: 'no-file' };

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

function isLanguage(text: string): text is Language {
  return text === 'ja' || text === 'en';
}

/** Reads the command line after the command's name. */
export function parseArguments(args: readonly string[]): CheckArguments | WrongUse {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS));
  if (unknown?.kind === 'option') return { fault: 'unknown-option', option: unknown.rawName };
  const language = values.lang ?? 'ja';
  if (typeof language !== 'string' || !isLanguage(language)) {
    return { fault: 'unknown-language', language: typeof language === 'string' ? language : '' };
  }
  if (positionals.length === 0) return { fault: 'no-file' };
  return { files: positionals, json: values.json === true, language };
}
