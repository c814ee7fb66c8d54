import type { Language } from '../../engine/language';
import type { CommandLine, OptionFault, OptionTable } from '../options';

/** What is compared. */
type Mode = 'versions' | 'printed' | 'execution' | 'remaining' | 'year' | 'whole';

export interface CompareArguments {
  readonly mode: Mode;
  readonly files: readonly string[];
  /** The workbook that holds the sum of the others; null but for the mode `whole`. */
  readonly whole: string | null;
  readonly map: string | null;
  /** Year files by which the workbooks are read and judged, in the order in which they are named. */
  readonly yearFiles: readonly string[];
  /** Names of the sheets that are compared; null for all. */
  readonly before: string | null;
  readonly after: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** How the command was used wrongly. */
export type CompareMisuse =
  | OptionFault
  | { readonly fault: 'together'; readonly options: readonly string[] }
  /** An option that says nothing in this comparison. */
  | { readonly fault: 'not-here'; readonly option: string }
  | { readonly fault: 'two-files' }
  | { readonly fault: 'one-or-two' }
  | { readonly fault: 'no-file' }
  | { readonly fault: 'parts' };

export const COMPARE_OPTIONS = {
  before: { type: 'string' },
  after: { type: 'string' },
  printed: { type: 'boolean' },
  execution: { type: 'boolean' },
  remaining: { type: 'boolean' },
  year: { type: 'boolean' },
  whole: { type: 'string' },
  map: { type: 'string' },
  'year-file': { type: 'string', multiple: true },
} as const satisfies OptionTable;

const MODES = ['whole', 'printed', 'execution', 'remaining', 'year'] as const;

/** Whole workbooks are looked at, not sheets of them. */
const OF_WORKBOOKS: readonly Mode[] = ['whole', 'remaining', 'year'];

function tooManyOrFew(mode: Mode, files: number, hasBothSheets: boolean): CompareMisuse | null {
  switch (mode) {
    case 'versions':
      return files === 2 || (files === 1 && hasBothSheets) ? null : { fault: 'two-files' };
    case 'printed':
    case 'execution':
      return files === 1 || files === 2 ? null : { fault: 'one-or-two' };
    case 'remaining':
    case 'year':
      return files > 0 ? null : { fault: 'no-file' };
    case 'whole':
      return files > 0 ? null : { fault: 'parts' };
  }
}

/** Reads what the command line asks for. */
export function compareArguments({
  values,
  files,
  language,
}: CommandLine<typeof COMPARE_OPTIONS>): CompareArguments | CompareMisuse {
  const modes = MODES.filter((each) => values[each] !== undefined);
  if (modes.length > 1) return { fault: 'together', options: modes };
  const mode: Mode = modes[0] ?? 'versions';
  if (values.map !== undefined && mode !== 'whole') return { fault: 'not-here', option: '--map' };
  const { before = null, after = null } = values;
  if ((before ?? after) !== null && OF_WORKBOOKS.includes(mode)) {
    return { fault: 'not-here', option: before === null ? '--after' : '--before' };
  }
  const count = tooManyOrFew(mode, files.length, before !== null && after !== null);
  if (count) return count;
  return {
    mode,
    files,
    whole: values.whole ?? null,
    map: values.map ?? null,
    yearFiles: values['year-file'] ?? [],
    before,
    after,
    json: values.json ?? false,
    language,
  };
}
