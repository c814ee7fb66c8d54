import { parseArgs } from 'node:util';
import type { Language } from '../../words/language';

/** What is compared. */
export type Mode = 'versions' | 'printed' | 'execution' | 'remaining' | 'whole';

export interface CompareArguments {
  readonly mode: Mode;
  readonly files: readonly string[];
  /** The workbook that holds the sum of the others; null but for the mode `whole`. */
  readonly whole: string | null;
  readonly map: string | null;
  /** Names of the sheets that are compared; null for all. */
  readonly before: string | null;
  readonly after: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** How the command was used wrongly. */
export type CompareMisuse =
  | { readonly fault: 'option'; readonly option: string }
  | { readonly fault: 'together'; readonly options: readonly string[] }
  | { readonly fault: 'two-files' }
  | { readonly fault: 'one-or-two' }
  | { readonly fault: 'no-file' }
  | { readonly fault: 'parts' };

const OPTIONS = {
  whole: { type: 'string' },
  map: { type: 'string' },
  printed: { type: 'boolean' },
  execution: { type: 'boolean' },
  remaining: { type: 'boolean' },
  before: { type: 'string' },
  after: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

const MODES = ['whole', 'printed', 'execution', 'remaining'] as const;

function tooManyOrFew(mode: Mode, files: number, hasBothSheets: boolean): CompareMisuse | null {
  switch (mode) {
    case 'versions':
      return files === 2 || (files === 1 && hasBothSheets) ? null : { fault: 'two-files' };
    case 'printed':
    case 'execution':
      return files === 1 || files === 2 ? null : { fault: 'one-or-two' };
    case 'remaining':
      return files > 0 ? null : { fault: 'no-file' };
    case 'whole':
      return files > 0 ? null : { fault: 'parts' };
  }
}

/** Reads the command line after the command's name. */
export function parseCompare(args: readonly string[]): CompareArguments | CompareMisuse {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.name in OPTIONS ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
    const isWhole = option && (option.type === 'string') === (token.value !== undefined);
    if (!isWhole) return { fault: 'option', option: token.rawName };
  }
  const text = (value: string | boolean | undefined): string | null =>
    typeof value === 'string' ? value : null;
  const language = text(values.lang) ?? 'ja';
  if (language !== 'ja' && language !== 'en') return { fault: 'option', option: `--lang ${language}` };
  const modes = MODES.filter((each) => values[each] !== undefined);
  if (modes.length > 1) return { fault: 'together', options: modes };
  const mode: Mode = modes[0] ?? 'versions';
  if (values.map !== undefined && mode !== 'whole') return { fault: 'option', option: '--map' };
  const [before, after] = [text(values.before), text(values.after)];
  if ((before ?? after) !== null && (mode === 'whole' || mode === 'remaining')) {
    return { fault: 'option', option: before === null ? '--after' : '--before' };
  }
  return (
    tooManyOrFew(mode, positionals.length, before !== null && after !== null) ?? {
      mode,
      files: positionals,
      whole: text(values.whole),
      map: text(values.map),
      before,
      after,
      json: values.json === true,
      language,
    }
  );
}
