import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { isLanguage, type Language } from '../engine/language';

/** An option by its name: whether a value follows it. */
export type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true; readonly short?: string }>
>;

/** What every command knows. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionTable;

/** How options were written wrongly. */
export type OptionFault =
  /** `nearest`: the option that was probably meant, where one is like it. */
  | { readonly fault: 'unknown-option'; readonly option: string; readonly nearest: string | null }
  | { readonly fault: 'no-value'; readonly option: string }
  | { readonly fault: 'needless-value'; readonly option: string }
  | { readonly fault: 'unknown-language'; readonly language: string };

type Value<Option> = Option extends { readonly multiple: true }
  ? readonly string[]
  : Option extends { readonly type: 'string' }
    ? string
    : true;

type OptionValues<Table> = { readonly [Name in keyof Table]?: Value<Table[Name]> };

export interface CommandLine<Table> {
  readonly values: OptionValues<Table> & OptionValues<typeof COMMON_OPTIONS>;
  /** What is no option: names of files. */
  readonly files: readonly string[];
  /** ja where the command line names no language that is known. */
  readonly language: Language;
  /** The first fault of the options, in their order; null where there is none. */
  readonly fault: OptionFault | null;
}

/** One wrong letter of every three is still taken for a slip. */
const LETTERS_A_SLIP = 3;

function nearestOption(written: string, names: readonly string[]): string | null {
  const own = written.replace(/^-+/u, '').toLowerCase();
  const slips = (name: string): number => (own !== '' && name.startsWith(own) ? 0 : distance(own, name));
  const [nearest] = [...names].sort((a, b) => slips(a) - slips(b));
  return nearest !== undefined && slips(nearest) * LETTERS_A_SLIP <= nearest.length ? `--${nearest}` : null;
}

/** Reads what stands behind a command's name, by the options of its own and those that every command knows. */
export function readCommandLine<const Table extends OptionTable>(
  args: readonly string[],
  own: Table,
): CommandLine<Table> {
  const options: OptionTable = { ...own, ...COMMON_OPTIONS };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const faults = tokens.flatMap((token): OptionFault[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName: option, value, inlineValue } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!known) {
      return [{ fault: 'unknown-option', option, nearest: nearestOption(name, Object.keys(options)) }];
    }
    if (known.type === 'boolean') return value === undefined ? [] : [{ fault: 'needless-value', option }];
    // --plan --all forgets a value; one that does begin with a dash is written --plan=-x
    const isForgotten = value === undefined || value === '' || (value.startsWith('-') && !inlineValue);
    if (isForgotten) return [{ fault: 'no-value', option }];
    return name === 'lang' && !isLanguage(value) ? [{ fault: 'unknown-language', language: value }] : [];
  });
  return {
    // without a fault every value is of its option's type
    values: values as CommandLine<Table>['values'],
    files: positionals,
    language: isLanguage(values.lang) ? values.lang : 'ja',
    fault: faults[0] ?? null,
  };
}
