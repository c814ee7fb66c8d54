import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { LineChange } from '../engine/budget/compare';
import type { ConsolidatedLine } from '../engine/budget/consolidate';
import { addressOf } from '../engine/cell';
import type { Line } from '../engine/budget/statement';
import type { Rational } from '../engine/number/rational';
import {
  balanceOf,
  compareWorkbooks,
  consolidateWorkbooks,
  type AccountComparison,
  type AccountConsolidation,
} from '../review/compare-workbooks';
import type { Review, TableReview } from '../review/review';
import { amountText } from '../sheet/words/amount-text';
import { WORDS } from '../sheet/words/sentence';
import { unreadableSentence } from '../sheet/words/unreadable';
import type { Language } from '../words/language';
import type { ExitCode, Output } from './check';
import { COMPARE_WORDS, type CompareFault } from './compare-words';
import { readReview } from './read-review';
import { textTable, type Alignment } from './text-table';

const LEFT_TO_RIGHT: readonly Alignment[] = ['left', 'left', 'left', 'left', 'left', 'right'];
const AMOUNTS: readonly Alignment[] = ['left', 'left', 'left', 'right', 'right', 'left'];

interface Wanted {
  readonly whole: string | null;
  readonly map: string | null;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

function parse(args: readonly string[]): Wanted | CompareFault {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        whole: { type: 'string' },
        map: { type: 'string' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch {
    return 'option'; // parseArgs says so only by throwing
  }
  const { whole = null, map = null, json = false, lang = 'ja' } = parsed.values;
  const files = parsed.positionals;
  if (lang !== 'ja' && lang !== 'en') return 'option';
  if (whole === null && files.length !== 2) return 'two-files';
  if (files.length === 0) return 'parts';
  return { whole, map, files, json, language: lang };
}

async function readMapping(file: string | null): Promise<Map<string, string> | null> {
  if (file === null) return new Map();
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
    const entries = Object.entries(content);
    return entries.every(([, name]) => typeof name === 'string')
      ? new Map(entries as [string, string][])
      : null;
  } catch {
    return null; // the sentence says what the file must be
  }
}

function place(line: Line | null) {
  return line?.figure ? { cell: addressOf(line.figure.cell), label: line.label } : null;
}

function numeric(value: Rational | null): number | null {
  return value && value.valueOf();
}

function sheetOf(table: TableReview | null): string | null {
  return table?.table.sheet ?? null;
}

function comparisonJson({ account, before, after, changes }: AccountComparison) {
  return {
    account,
    sheets: { before: sheetOf(before), after: sheetOf(after) },
    balance: { before: balanceOf(before), after: balanceOf(after) },
    changes: changes.map(({ side, kind, before: old, after: now, by }) => ({
      side,
      kind,
      before: place(old),
      after: place(now),
      by: numeric(by),
    })),
  };
}

function consolidationJson({ account, whole, parts, lines }: AccountConsolidation) {
  return {
    account,
    sheet: sheetOf(whole),
    parts: parts.length,
    lines: lines.map(({ side, line, verdict, printed, computed, unexplained }) => ({
      side,
      ...place(line),
      printed: numeric(printed),
      computed: numeric(computed),
      unexplained: unexplained.valueOf(),
      verdict,
    })),
  };
}

function changeRow({ kind, before, after, by }: LineChange, language: Language): string[] {
  const [old, now] = [place(before), place(after)];
  return [
    COMPARE_WORDS[language].kind[kind],
    old?.cell ?? '',
    before?.label ?? '–',
    now?.cell ?? '',
    after?.label ?? '–',
    by ? amountText(by) : '–',
  ];
}

function comparisonText(
  { account, before, after, changes }: AccountComparison,
  language: Language,
): string[] {
  const words = COMPARE_WORDS[language];
  const verdict = (table: TableReview | null): string => {
    const balance = balanceOf(table);
    return balance === null ? words.unknown : WORDS[language].verdict[balance];
  };
  const moved = changes.filter(({ kind }) => kind !== 'same');
  const rows = [words.changeHeadings, ...moved.map((change) => changeRow(change, language))];
  return [
    `■ ${WORDS[language].account[account]}`,
    `  ${words.balances(verdict(before), verdict(after))}`,
    ...textTable(rows, LEFT_TO_RIGHT).map((row) => `  ${row}`),
    `  ${words.unchanged(changes.length - moved.length)}`,
    '',
  ];
}

function lineRow({ line, verdict, printed, computed }: ConsolidatedLine, language: Language): string[] {
  const amount = (value: Rational | null): string => (value ? amountText(value) : '–');
  const cell = place(line)?.cell ?? '';
  return ['', cell, line.label, amount(printed), amount(computed), WORDS[language].verdict[verdict]];
}

function consolidationText({ account, lines }: AccountConsolidation, language: Language): string[] {
  const rows = [COMPARE_WORDS[language].lineHeadings, ...lines.map((line) => lineRow(line, language))];
  return [`■ ${WORDS[language].account[account]}`, ...textTable(rows, AMOUNTS).map((row) => `  ${row}`), ''];
}

async function readAll(
  files: readonly string[],
  language: Language,
  { err }: Output,
): Promise<Review[] | null> {
  const reviews: Review[] = [];
  let refused = false;
  for (const file of files) {
    const read = await readReview(file);
    if ('code' in read) {
      err(`${file}: ${unreadableSentence(read, language)}\n`);
      refused = true;
    } else reviews.push(read);
  }
  return refused ? null : reviews;
}

function print<T>(
  { json, language }: Wanted,
  { out }: Output,
  accounts: readonly T[],
  toJson: (account: T) => unknown,
  toText: (account: T, language: Language) => string[],
): void {
  if (json) out(`${JSON.stringify({ accounts: accounts.map(toJson) }, null, 2)}\n`);
  else if (accounts.length === 0) out(`${COMPARE_WORDS[language].nothing}\n`);
  else out(accounts.flatMap((account) => toText(account, language)).join('\n'));
}

/** Compares two versions of a budget, or a whole with its parts. Exit 1: a line of the whole is not their sum. */
export async function compare(args: readonly string[], output: Output): Promise<ExitCode> {
  const wanted = parse(args);
  if (typeof wanted === 'string') {
    const words = COMPARE_WORDS[args.includes('en') ? 'en' : 'ja'];
    output.err(`${words.fault[wanted]}\n${words.usage}\n`);
    return 2;
  }
  const mapping = await readMapping(wanted.map);
  if (!mapping) {
    output.err(`${COMPARE_WORDS[wanted.language].fault.mapping}\n`);
    return 2;
  }
  const files = wanted.whole === null ? wanted.files : [wanted.whole, ...wanted.files];
  const reviews = await readAll(files, wanted.language, output);
  const [first, ...rest] = reviews ?? [];
  const [second] = rest;
  if (!first || !second) return 2;
  if (wanted.whole === null) {
    print(wanted, output, compareWorkbooks(first, second), comparisonJson, comparisonText);
    return 0;
  }
  const consolidations = consolidateWorkbooks(first, rest, mapping);
  print(wanted, output, consolidations, consolidationJson, consolidationText);
  return consolidations.some(({ lines }) => lines.some(({ verdict }) => verdict === 'inconsistent')) ? 1 : 0;
}
