import { parseArgs } from 'node:util';
import { kpiPlanOf } from '../plan/kpi-plans';
import type { Language } from '../words/language';

export interface CheckArguments {
  readonly files: readonly string[];
  /** The fiscal years whose plans are checked themselves. */
  readonly plans: readonly number[];
  readonly json: boolean;
  readonly language: Language;
}

/** How the command was used wrongly. */
export type WrongUse =
  | { readonly fault: 'unknown-option'; readonly option: string }
  | { readonly fault: 'unknown-language'; readonly language: string }
  | { readonly fault: 'no-plan'; readonly year: string }
  | { readonly fault: 'no-file' };

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  plan: { type: 'string', multiple: true },
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
  const years = (values.plan ?? []).map(String);
  const strange = years.find((year) => kpiPlanOf(Number(year)) === null);
  if (strange !== undefined) return { fault: 'no-plan', year: strange };
  const plans = years.map(Number);
  if (positionals.length === 0 && plans.length === 0) return { fault: 'no-file' };
  return { files: positionals, plans, json: values.json === true, language };
}
