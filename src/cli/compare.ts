import { departs } from '../engine/budget/compare/rounded';
import { departs as departsFromStep } from '../engine/budget/compare/year-chain';
import { compareExecution, executionWithin, type ExecutionComparison } from '../review/compare-execution';
import { comparePrinted, comparePrintedWithin } from '../review/compare-printed';
import { compareVersionsOf } from '../review/compare-versions';
import { consolidateWorkbooks, lineNamesOf } from '../review/consolidate-workbooks';
import { remaining, type Remaining } from '../review/remaining';
import { yearChains, type AccountChain } from '../review/year-chains';
import { throughoutSound, type Review } from '../review/review';
import type { Papers } from '../plan/papers';
import { tablesIn, type Source } from '../review/table-pairs';
import { unreadableSentence } from '../messages/unreadable/messages';
import type { Language } from '../engine/language';
import { runCommand } from './command';
import type { ExitCode, Output } from './output';
import { printedLines } from './printable';
import {
  COMPARE_OPTIONS,
  compareArguments,
  type CompareArguments,
  type CompareMisuse,
} from './compare/arguments';
import {
  executionJson,
  printedJson,
  remainingJson,
  versionsJson,
  wholeJson,
  yearJson,
  type NamedReview,
} from './compare/json';
import { NO_MAPPING, readMapping, unknownTarget, unusedKeys, type MappingFault } from './compare/mapping';
import { CompareText } from './compare/text';
import { COMPARE_MESSAGES } from './compare/messages/messages';
import { progressOver } from './progress';
import { readReview } from './read-review';
import { papersBy } from './papers-by';

/** What a comparison answers: as JSON, as lines for a person, and whether something is wrong. */
interface Answer {
  readonly json: unknown;
  readonly text: readonly string[];
  readonly isEmpty: boolean;
  readonly hasFault: boolean;
}

/** Reads one file; a fault of the program says at which. */
async function readOne(file: string, papers: Papers) {
  try {
    const read = await readReview(file, null, papers);
    return 'code' in read ? read : throughoutSound(read);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function readAll(
  files: readonly string[],
  papers: Papers,
  language: Language,
  output: Output,
): Promise<NamedReview[] | null> {
  const reviews: NamedReview[] = [];
  const tell = progressOver(files, output);
  for (const [index, file] of files.entries()) {
    tell(index);
    const read = await readOne(file, papers);
    if ('code' in read) output.err(printedLines([`${file}: ${unreadableSentence(read, language)}`]));
    else reviews.push({ file, review: read });
  }
  return reviews.length === files.length ? reviews : null;
}

/** The two sources of a comparison, or the sentence that says why there are none. */
function sourcesOf(
  { before, after, language }: CompareArguments,
  first: Review,
  second: Review,
): readonly [Source, Source] | string {
  const sources = [
    { review: first, sheet: before },
    { review: second, sheet: after },
  ] as const;
  for (const source of sources) {
    if (source.sheet === null || tablesIn(source).length > 0) continue;
    const sheets = tablesIn({ ...source, sheet: null }).map(({ table }) => table.sheet);
    return COMPARE_MESSAGES[language].noSheet(source.sheet, [...new Set(sheets)]);
  }
  return sources;
}

function isOver({ limits, budgets }: Remaining): boolean {
  const isExceeded = limits.some(({ items }) => items?.some(({ left }) => left.compare(0) < 0));
  const isUsedUp = budgets.some(({ contingency }) => (contingency?.left?.compare(0) ?? 0) < 0);
  return isExceeded || isUsedUp || isOverspent(budgets);
}

function isOverspent(accounts: readonly ExecutionComparison[]): boolean {
  return accounts.some(({ lines }) => lines.some(({ overrun }) => overrun === 'certain'));
}

function isBroken(chains: readonly AccountChain[]): boolean {
  return chains.some(
    ({ restated, closed }) =>
      restated.some(({ lines }) => lines.some(departsFromStep)) ||
      closed.some(({ overrun }) => overrun === 'certain'),
  );
}

function answerOf(
  { mode, language, before, after }: CompareArguments,
  [first, second]: readonly [Source, Source],
  reviews: readonly NamedReview[],
): Answer {
  const text = new CompareText(language, reviews);
  const isWithin = reviews.length === 1 && (before === null || after === null);
  switch (mode) {
    case 'printed': {
      const found = isWithin ? comparePrintedWithin(first) : comparePrinted(first, second);
      return {
        json: printedJson(found),
        text: text.printed(found),
        isEmpty: found.length === 0,
        hasFault: found.some(departs),
      };
    }
    case 'execution': {
      const found = isWithin ? executionWithin(first) : compareExecution(first, second);
      const isKnown = found.filter(({ executed }) => executed !== null);
      return {
        json: executionJson(isKnown),
        text: text.execution(isKnown),
        isEmpty: isKnown.length === 0,
        hasFault: isOverspent(isKnown),
      };
    }
    case 'remaining': {
      const found = remaining(reviews.map(({ review }) => ({ review, sheet: null })));
      return {
        json: remainingJson(found),
        text: text.remaining(found),
        isEmpty: found.limits.length === 0 && found.budgets.length === 0,
        hasFault: isOver(found),
      };
    }
    case 'year': {
      const found = yearChains(reviews.map(({ review }) => ({ review, sheet: null })));
      return {
        json: yearJson(found),
        text: text.year(found),
        isEmpty: found.length === 0,
        hasFault: isBroken(found),
      };
    }
    default: {
      const found = compareVersionsOf(first, second);
      return {
        json: versionsJson(found),
        text: text.versions(found),
        isEmpty: found.length === 0,
        hasFault: false,
      };
    }
  }
}

function print({ json, language }: CompareArguments, answer: Answer, { out }: Output): ExitCode {
  if (json) out(`${JSON.stringify(answer.json, null, 2)}\n`);
  else out(printedLines(answer.isEmpty ? [COMPARE_MESSAGES[language].nothing] : answer.text));
  return answer.hasFault ? 1 : 0;
}

async function compareSources(wanted: CompareArguments, papers: Papers, output: Output): Promise<ExitCode> {
  const reviews = await readAll(wanted.files, papers, wanted.language, output);
  const [first, second = first] = reviews ?? [];
  if (!reviews || !first || !second) return 2;
  const sources = sourcesOf(wanted, first.review, second.review);
  if (typeof sources === 'string') {
    output.err(`${sources}\n`);
    return 2;
  }
  return print(wanted, answerOf(wanted, sources, reviews), output);
}

/** Several workbooks against the one that holds their sum. */
async function compareWhole(
  wanted: CompareArguments,
  whole: string,
  papers: Papers,
  output: Output,
): Promise<ExitCode> {
  const { map, files, language } = wanted;
  const refuse = (fault: MappingFault): ExitCode => {
    output.err(`${COMPARE_MESSAGES[language].mapping(fault)}\n`);
    return 2;
  };
  const mapping = map === null ? NO_MAPPING : await readMapping(map);
  if ('fault' in mapping) return refuse(mapping);
  const [sum, ...parts] = (await readAll([whole, ...files], papers, language, output)) ?? [];
  if (!sum) return 2;
  const unknown = unknownTarget(mapping, lineNamesOf(sum.review));
  if (unknown) return refuse(unknown);
  const unused = unusedKeys(mapping, new Set(parts.flatMap(({ review }) => [...lineNamesOf(review)])));
  if (unused.length > 0) output.err(`${COMPARE_MESSAGES[language].unusedKeys(unused)}\n`);
  const accounts = consolidateWorkbooks(
    sum.review,
    parts.map(({ review }) => review),
    mapping.folded,
  );
  return print(
    wanted,
    {
      json: wholeJson(sum, parts, accounts),
      text: new CompareText(language, [sum, ...parts]).whole(sum, parts, accounts),
      isEmpty: accounts.length === 0,
      hasFault: accounts.some(({ lines }) => lines.some(({ verdict }) => verdict === 'inconsistent')),
    },
    output,
  );
}

/**
 * Compares budgets as the command line asks. Exit 1: a printed figure is not its yen rounded, a budget or a limit is
 * exceeded, a step of the year does not begin with what the one before came to, or a line of the whole is not the sum of
 * its parts.
 */
export function compare(args: readonly string[], output: Output): Promise<ExitCode> {
  return runCommand<typeof COMPARE_OPTIONS, CompareArguments, CompareMisuse>(
    {
      name: 'compare',
      options: COMPARE_OPTIONS,
      messages: COMPARE_MESSAGES,
      read: compareArguments,
      run: async (asked, to) => {
        const papers = await papersBy(asked.yearFiles, asked.language, to);
        if (!papers) return 2;
        return asked.whole === null
          ? compareSources(asked, papers, to)
          : compareWhole(asked, asked.whole, papers, to);
      },
    },
    args,
    output,
  );
}
