import { basename } from 'node:path';
import type { Serial } from '../engine/calendar/serial';
import { unreadableSentence } from '../messages/unreadable/messages';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import { makeYearReports, type Made } from '../reports/year/make-year-reports';
import { yearTexts } from '../reports/year/year-texts';
import { countBySeverity } from '../review/review';
import { writeDocx } from '../docx/write-docx';
import { workbookFile } from '../xlsx/from-content';
import { writeWorkbook } from '../xlsx/write';
import { runCommand } from './command';
import { CLI_MESSAGES } from './messages/messages';
import type { ExitCode, Output } from './output';
import { papersBy } from './papers-by';
import { printedLines } from './printable';
import { progressOver } from './progress';
import { openWorkbook, type OpenedWorkbook } from './read-review';
import { readSettingsFile } from './read-settings';
import { REPORT_OPTIONS, reportArguments, type ReportArguments, type ReportMisuse } from './report/arguments';
import { reportJson } from './report/json';
import { REPORT_COMMAND_MESSAGES } from './report/messages/messages';
import { reviewTogether } from './report/together';
import { writeBytes } from './write-report';

type Opened = OpenedWorkbook & { readonly file: string };

function bytesOf(made: readonly Made[], kind: 'xlsx' | 'docx'): Promise<Uint8Array> {
  const title = made[0]?.content.name ?? '';
  return kind === 'docx'
    ? writeDocx(made, title)
    : writeWorkbook(
        workbookFile(
          made.map(({ content }) => content),
          title,
        ),
      );
}

async function openAll(
  asked: ReportArguments,
  given: Parameters<typeof openWorkbook>[1],
  printed: Parameters<typeof openWorkbook>[2],
  output: Output,
): Promise<Opened[]> {
  const { files, language } = asked;
  const opened: Opened[] = [];
  const tell = progressOver(files, output);
  for (const [index, file] of files.entries()) {
    tell(index);
    const workbook = await openWorkbook(file, given, printed);
    if ('code' in workbook) output.err(printedLines([`${file}: ${unreadableSentence(workbook, language)}`]));
    else opened.push({ ...workbook, file });
  }
  return opened;
}

async function run(asked: ReportArguments, today: Serial, output: Output): Promise<ExitCode> {
  const { language, out: target } = asked;
  const { err, out } = output;
  const cli = CLI_MESSAGES[language];
  const messages = REPORT_COMMAND_MESSAGES[language];
  const given = asked.settings === null ? null : await readSettingsFile(asked.settings);
  if (given && 'fault' in given) {
    err(`${cli.wrongSettings(given)}\n`);
    return 2;
  }
  const papers = await papersBy(asked.yearFiles, language, output);
  if (!papers) return 2;
  const opened = await openAll(asked, given, papers, output);
  const [first, ...others] = opened;
  if (!first || opened.length < asked.files.length) return 2;
  for (const { file, unread } of opened) {
    const kept = Object.keys(unread).map((what) => cli.kept[what as keyof typeof unread]);
    for (const what of kept) err(printedLines([`${file}: ${cli.unread(what)}`]));
  }
  const { review, settings, open } = reviewTogether([first, ...others], papers);
  const workbook = asked.files.map((file) => basename(file)).join(messages.between);
  const year = asked.fiscalYear ?? undefined;
  const made = makeYearReports({ review, settings, workbook, day: today }, language, year);
  if (!made) {
    err(
      `${messages.nothing(asked.fiscalYear === null ? null : KPI_MESSAGES[language].fiscalYear(asked.fiscalYear))}\n`,
    );
    return 2;
  }
  const sheets = asked.evaluationOnly
    ? [made.evaluation]
    : [made.year, ...(made.period ? [made.period] : []), made.evaluation];
  const fault = await writeBytes(target.path, await bytesOf(sheets, target.kind), target.force);
  if (fault) {
    err(`${cli.notWritten(target.path, fault)}\n`);
    return 2;
  }
  const { error } = countBySeverity(open);
  out(
    asked.json
      ? `${JSON.stringify(reportJson(made.of, target.path), null, 2)}\n`
      : printedLines([
          messages.summary(
            KPI_MESSAGES[language].fiscalYear(made.fiscalYear),
            sheets.map(({ content }) => content.name),
          ),
          ...yearTexts(made.of, language),
          ...(error > 0 ? [messages.errors(error)] : []),
        ]),
  );
  err(`${cli.written(target.path)}\n`);
  return error > 0 ? 1 : 0;
}

/** Writes the reports on a year as the command line asks on that day. */
export function report(args: readonly string[], today: Serial, output: Output): Promise<ExitCode> {
  return runCommand<typeof REPORT_OPTIONS, ReportArguments, ReportMisuse>(
    {
      name: 'report',
      options: REPORT_OPTIONS,
      messages: REPORT_COMMAND_MESSAGES,
      read: reportArguments,
      run: (asked) => run(asked, today, output),
    },
    args,
    output,
  );
}
