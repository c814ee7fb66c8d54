import { resolve } from 'node:path';
import { kpiPlanOf } from '../plan/kpi-plans';
import type { Language } from '../engine/language';
import type { CommandLine, OptionFault, OptionTable } from './options';

export interface CheckArguments {
  readonly files: readonly string[];
  /** The fiscal years whose plans are checked themselves. */
  readonly plans: readonly number[];
  /** The file of the settings to judge by; null for those that each workbook keeps. */
  readonly settings: string | null;
  /** The files of years' papers to judge by besides the printed ones. */
  readonly yearFiles: readonly string[];
  readonly json: boolean;
  /** Of several files, too, everything is printed: how they were read, and their relations. */
  readonly all: boolean;
  readonly language: Language;
  /** Where a workbook of reports is to be written, over a file that is there only by force. */
  readonly report: { readonly path: string; readonly force: boolean } | null;
}

/** How the command was used wrongly. */
export type CheckMisuse =
  | OptionFault
  | { readonly fault: 'no-plan'; readonly year: string }
  /** The report is no .xlsx file, or one of those that are checked. */
  | { readonly fault: 'report-file' }
  | { readonly fault: 'no-file' };

export const CHECK_OPTIONS = {
  all: { type: 'boolean' },
  plan: { type: 'string', multiple: true },
  settings: { type: 'string' },
  'year-file': { type: 'string', multiple: true },
  report: { type: 'string' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

function canReportTo(path: string, files: readonly string[]): boolean {
  return /\.xlsx$/i.test(path) && !files.some((file) => resolve(file) === resolve(path));
}

/** Reads what the command line asks for. */
export function checkArguments({
  values,
  files,
  language,
}: CommandLine<typeof CHECK_OPTIONS>): CheckArguments | CheckMisuse {
  const years = values.plan ?? [];
  const yearFiles = values['year-file'] ?? [];
  // a year file may bring the plan
  const strange = years.find((year) => yearFiles.length === 0 && kpiPlanOf(Number(year)) === null);
  if (strange !== undefined) return { fault: 'no-plan', year: strange };
  if (files.length === 0 && years.length === 0) return { fault: 'no-file' };
  const { report: path = null } = values;
  if (path !== null && !canReportTo(path, files)) return { fault: 'report-file' };
  return {
    files,
    plans: years.map(Number),
    settings: values.settings ?? null,
    yearFiles,
    json: values.json ?? false,
    all: values.all ?? false,
    language,
    report: path === null ? null : { path, force: values.force ?? false },
  };
}
