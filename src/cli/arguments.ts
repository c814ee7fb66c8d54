import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kpiPlanOf } from '../plan/kpi-plans';
import type { Language } from '../words/language';

export interface CheckArguments {
  readonly files: readonly string[];
  /** The fiscal years whose plans are checked themselves. */
  readonly plans: readonly number[];
  /** The file of the settings to judge by; null for those that each workbook keeps. */
  readonly settings: string | null;
  readonly json: boolean;
  readonly language: Language;
  /** Where a workbook of reports is to be written, over a file that is there only by force. */
  readonly report: { readonly path: string; readonly force: boolean } | null;
}

/** How the command was used wrongly. */
export type WrongUse =
  | { readonly fault: 'unknown-option'; readonly option: string }
  | { readonly fault: 'unknown-language'; readonly language: string }
  | { readonly fault: 'no-plan'; readonly year: string }
  /** The report is no .xlsx file, or one of those that are checked. */
  | { readonly fault: 'report-file' }
  | { readonly fault: 'no-settings' }
  | { readonly fault: 'no-file' };

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  plan: { type: 'string', multiple: true },
  settings: { type: 'string' },
  report: { type: 'string' },
  force: { type: 'boolean' },
} as const;

function isLanguage(text: string): text is Language {
  return text === 'ja' || text === 'en';
}

function canReportTo(path: string | boolean, files: readonly string[]): path is string {
  if (typeof path !== 'string' || !/\.xlsx$/i.test(path)) return false;
  return !files.some((file) => resolve(file) === resolve(path));
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
  const { settings = null } = values;
  // an option without its value reads as true
  if (typeof settings === 'boolean' || settings === '') return { fault: 'no-settings' };
  if (positionals.length === 0 && plans.length === 0) return { fault: 'no-file' };
  const path = values.report ?? null;
  if (path !== null && !canReportTo(path, positionals)) return { fault: 'report-file' };
  return {
    files: positionals,
    plans,
    settings,
    json: values.json === true,
    language,
    report: path === null ? null : { path, force: values.force === true },
  };
}
