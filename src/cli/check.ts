import { readFile, stat } from 'node:fs/promises';
import { reviewWorkbook, countBySeverity } from '../review/review';
import { reviewPlan } from '../review/review-plan';
import type { UnreadableReason } from '../sheet/unreadable';
import { unreadableSentence } from '../sheet/words/unreadable';
import type { Language } from '../words/language';
import { readWorkbook } from '../xlsx/read';
import { LIMITS } from '../xlsx/limits';
import { UnreadableWorkbook } from '../xlsx/unreadable-workbook';
import { parseArguments } from './arguments';
import { jsonReport, type CheckedFile } from './report-json';
import { textReport } from './report-text';
import { CLI_WORDS } from './words';

/** 0: no error findings; 1: some; 2: an input that cannot be read, or wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

function absence(error: unknown): UnreadableReason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: code === 'ENOENT' ? 'absent' : 'no-access' };
}

/** Looks at the size before the bytes, so that a huge file is refused without being read. */
async function bytesOf(file: string): Promise<Uint8Array> {
  let size: number;
  try {
    size = (await stat(file)).size;
    if (size <= LIMITS.fileBytes) return await readFile(file);
  } catch (error) {
    throw new UnreadableWorkbook(absence(error), { cause: error });
  }
  throw new UnreadableWorkbook({ code: 'too-large', bytes: size, limit: LIMITS.fileBytes });
}

async function checkFile(file: string, language: Language): Promise<CheckedFile> {
  try {
    return { file, review: reviewWorkbook(await readWorkbook(await bytesOf(file))), error: null };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { reason } = error;
    return {
      file,
      review: null,
      error: { code: reason.code, message: unreadableSentence(reason, language) },
    };
  }
}

function exitCode(checked: readonly CheckedFile[]): ExitCode {
  if (checked.some(({ error }) => error !== null)) return 2;
  const counts = countBySeverity(checked.flatMap(({ review }) => review?.findings ?? []));
  return counts.error > 0 ? 1 : 0;
}

/** Checks files as the command line asks, and says what it found. */
export async function check(args: readonly string[], { out, err }: Output): Promise<ExitCode> {
  const parsed = parseArguments(args);
  if ('fault' in parsed) {
    const words = CLI_WORDS[args.includes('en') ? 'en' : 'ja'];
    err(`${words.wrongUse(parsed)}\n${words.usage}\n`);
    return 2;
  }
  const checked: CheckedFile[] = [];
  for (const file of parsed.files) checked.push(await checkFile(file, parsed.language));
  for (const year of parsed.plans) {
    const review = { sheets: [], findings: reviewPlan(year) ?? [] };
    checked.push({ file: `plan:${String(year)}`, review, error: null });
  }
  out(
    parsed.json
      ? `${JSON.stringify(jsonReport(checked, parsed.language), null, 2)}\n`
      : textReport(checked, parsed.language),
  );
  return exitCode(checked);
}
