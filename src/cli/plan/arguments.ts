import { extname, resolve } from 'node:path';
import type { Language } from '../../engine/language';
import type { CommandLine, OptionFault, OptionTable } from '../options';

export interface PlanArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** Where a workbook with the 計画 sheet is to be written. */
  readonly out: Target | null;
  /** Where the year file is to be written. */
  readonly yearFile: Target | null;
  /** The next year's plan is made of a workbook's results; else papers are read. */
  readonly next: boolean;
}

/** A file to be written, over one that is there only by force. */
interface Target {
  readonly path: string;
  readonly force: boolean;
}

/** How the command was used wrongly. */
export type PlanMisuse =
  | OptionFault
  | { readonly fault: 'no-file' }
  /** What is to be written is no .xlsx file, or one of those that are read. */
  | { readonly fault: 'out-file' }
  /** What is to be written as a year file is no .json file. */
  | { readonly fault: 'year-file' }
  /** The next year's plan is made of one workbook, and is a sheet: nothing is read that could be JSON or a year file. */
  | { readonly fault: 'next' }
  /** A file that is neither a text nor a workbook nor a document. */
  | { readonly fault: 'unknown-file'; readonly file: string };

export const PLAN_OPTIONS = {
  out: { type: 'string', short: 'o' },
  'year-file': { type: 'string' },
  next: { type: 'boolean' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

/** What is read, by the ends of its name. */
const PAPER_EXTENSIONS = ['.txt', '.xlsx', '.xlsm', '.docx'] as const;

type PaperExtension = (typeof PAPER_EXTENSIONS)[number];

export function extensionOf(file: string): PaperExtension | null {
  const extension = extname(file).toLowerCase();
  return PAPER_EXTENSIONS.find((each) => each === extension) ?? null;
}

function canWriteTo(path: string, files: readonly string[]): boolean {
  return /\.xlsx$/i.test(path) && !files.some((file) => resolve(file) === resolve(path));
}

/** Reads what the command line asks for. */
export function planArguments({
  values,
  files,
  language,
}: CommandLine<typeof PLAN_OPTIONS>): PlanArguments | PlanMisuse {
  if (files.length === 0) return { fault: 'no-file' };
  const unknown = files.find((file) => extensionOf(file) === null);
  if (unknown !== undefined) return { fault: 'unknown-file', file: unknown };
  const { out: path = null } = values;
  if (path !== null && !canWriteTo(path, files)) return { fault: 'out-file' };
  const yearFile = values['year-file'] ?? null;
  if (yearFile !== null && !/\.json$/i.test(yearFile)) return { fault: 'year-file' };
  const next = values.next ?? false;
  const isOneWorkbook = files.length === 1 && /\.xls[xm]$/i.test(files[0] ?? '');
  if (next && (!isOneWorkbook || values.json === true || yearFile !== null)) return { fault: 'next' };
  const target = (to: string | null): Target | null =>
    to === null ? null : { path: to, force: values.force ?? false };
  return {
    files,
    json: values.json ?? false,
    language,
    out: target(path),
    yearFile: target(yearFile),
    next,
  };
}
