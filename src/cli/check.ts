import type { Serial } from '../engine/calendar/serial';
import { applyAcknowledgements } from '../review/acknowledge';
import { countBySeverity } from '../review/review';
import type { Papers } from '../plan/papers';
import { reviewPlan } from '../review/review-plan';
import { DEFAULT_SETTINGS, type ReviewSettings } from '../review/settings';
import { sheetFaults } from '../messages/findings/messages';
import { unreadableSentence } from '../messages/unreadable/messages';
import type { Language } from '../engine/language';
import { CHECK_OPTIONS, checkArguments, type CheckArguments, type CheckMisuse } from './arguments';
import { runCommand } from './command';
import { faultSentence } from './fault';
import type { ExitCode, Output } from './output';
import { progressOver } from './progress';
import { readReview, type FileReview } from './read-review';
import { readSettingsFile } from './read-settings';
import { papersBy } from './papers-by';
import { jsonReport, type CheckedFile } from './report-json';
import { textReport } from './report-text';
import { CLI_MESSAGES } from './messages/messages';
import { reportSheets, writeReport } from './write-report';

/** The code of a file at which the program itself failed. */
const FAULT = 'fault';

async function checkFile(
  file: string,
  settings: ReviewSettings | null,
  papers: Papers,
  language: Language,
): Promise<CheckedFile> {
  try {
    const read = await readReview(file, settings, papers);
    if (!('code' in read)) {
      const faults = sheetFaults(read.sheets, language);
      return {
        file,
        review: read,
        error: faults.length > 0 ? { code: FAULT, message: faults.join(' ') } : null,
      };
    }
    return { file, review: null, error: { code: read.code, message: unreadableSentence(read, language) } };
  } catch (error) {
    // the other files can be checked all the same
    return { file, review: null, error: { code: FAULT, message: faultSentence(file, error, language) } };
  }
}

/** The plan's own targets keep nothing. */
function planReview(year: number, papers: Papers): FileReview | null {
  const findings = reviewPlan(year, papers);
  if (!findings) return null;
  const review = { sheets: [], findings, papers };
  const acknowledged = applyAcknowledgements(review, []);
  return { ...review, settings: DEFAULT_SETTINGS, acknowledged, corrections: [], unread: {} };
}

function exitCode(checked: readonly CheckedFile[]): ExitCode {
  if (checked.some(({ error }) => error?.code === FAULT)) return 3;
  if (checked.some(({ error }) => error !== null)) return 2;
  const counts = countBySeverity(checked.flatMap(({ review }) => review?.acknowledged.open ?? []));
  return counts.error > 0 ? 1 : 0;
}

/** Writes the reports and says so. False where they could not be written. */
async function report(
  { report: wanted, language }: CheckArguments,
  checked: readonly CheckedFile[],
  today: Serial,
  { err }: Output,
): Promise<boolean> {
  if (!wanted) return true;
  const { path, force } = wanted;
  const fault = await writeReport(path, reportSheets(checked, today, language), force);
  const messages = CLI_MESSAGES[language];
  err(`${fault ? messages.notWritten(path, fault) : messages.written(path)}\n`);
  return fault === null;
}

async function run(asked: CheckArguments, today: Serial, output: Output): Promise<ExitCode> {
  const { out, err } = output;
  const settings = asked.settings === null ? null : await readSettingsFile(asked.settings);
  if (settings && 'fault' in settings) {
    err(`${CLI_MESSAGES[asked.language].wrongSettings(settings)}\n`);
    return 2;
  }
  const papers = await papersBy(asked.yearFiles, asked.language, output);
  if (!papers) return 2;
  const messages = CLI_MESSAGES[asked.language];
  const plans: CheckedFile[] = [];
  for (const year of asked.plans) {
    const review = planReview(year, papers);
    if (!review) {
      err(`${messages.misuse({ fault: 'no-plan', year: String(year) })}\n`);
      return 2;
    }
    plans.push({ file: `plan:${String(year)}`, review, error: null });
  }
  const files: CheckedFile[] = [];
  const tell = progressOver(asked.files, { out, err });
  for (const [index, file] of asked.files.entries()) {
    tell(index);
    files.push(await checkFile(file, settings, papers, asked.language));
  }
  const checked = [...files, ...plans];
  out(
    asked.json
      ? `${JSON.stringify(jsonReport(checked, asked.language), null, 2)}\n`
      : textReport(checked, asked),
  );
  return (await report(asked, checked, today, output)) ? exitCode(checked) : 2;
}

/** Checks files as the command line asks on that day, and says what it found. */
export function check(args: readonly string[], today: Serial, output: Output): Promise<ExitCode> {
  return runCommand<typeof CHECK_OPTIONS, CheckArguments, CheckMisuse>(
    {
      name: 'check',
      options: CHECK_OPTIONS,
      messages: CLI_MESSAGES,
      read: checkArguments,
      run: (asked, to) => run(asked, today, to),
    },
    args,
    output,
  );
}
