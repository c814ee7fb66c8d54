import { extname, resolve } from 'node:path';
import type { Language } from '../../engine/language';
import type { CommandLine, OptionFault, OptionTable } from '../options';

export interface ReportArguments {
  /** Read as one workbook, in their order. */
  readonly files: readonly string[];
  /** The fiscal year to report on; null for the last one that has results. */
  readonly fiscalYear: number | null;
  /** Only the sheet on which people evaluate. */
  readonly evaluationOnly: boolean;
  readonly settings: string | null;
  readonly yearFiles: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly out: { readonly path: string; readonly kind: 'xlsx' | 'docx'; readonly force: boolean };
}

/** How the command was used wrongly. */
export type ReportMisuse =
  | OptionFault
  | { readonly fault: 'no-file' }
  /** Nothing says where to write, or it is neither .xlsx nor .docx, or one of the files that are read. */
  | { readonly fault: 'out-file' }
  | { readonly fault: 'no-year'; readonly year: string };

export const REPORT_OPTIONS = {
  out: { type: 'string', short: 'o' },
  year: { type: 'string' },
  evaluation: { type: 'boolean' },
  settings: { type: 'string' },
  'year-file': { type: 'string', multiple: true },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

function kindOf(path: string): 'xlsx' | 'docx' | null {
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return 'xlsx';
    case '.docx':
      return 'docx';
    default:
      return null;
  }
}

/** Reads what the command line asks for. */
export function reportArguments({
  values,
  files,
  language,
}: CommandLine<typeof REPORT_OPTIONS>): ReportArguments | ReportMisuse {
  if (files.length === 0) return { fault: 'no-file' };
  const { out: path = '', year = null } = values;
  const kind = kindOf(path);
  if (kind === null || files.some((file) => resolve(file) === resolve(path))) return { fault: 'out-file' };
  if (year !== null && !/^(?:19|20)[0-9]{2}$/u.test(year)) return { fault: 'no-year', year };
  return {
    files,
    fiscalYear: year === null ? null : Number(year),
    evaluationOnly: values.evaluation ?? false,
    settings: values.settings ?? null,
    yearFiles: values['year-file'] ?? [],
    json: values.json ?? false,
    language,
    out: { path, kind, force: values.force ?? false },
  };
}
