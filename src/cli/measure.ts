import { KPI_MESSAGES } from '../messages/kpi/messages';
import { MEASURE_MESSAGES } from '../messages/measure/messages';
import type { RecordColumnName } from '../messages/measure/measure-messages';
import { answerOf, type MeasureAnswer } from '../measure/answer';
import { calendarRows, daysOf } from '../measure/calendar-rows';
import { windowOf } from '../measure/families/window';
import { isUnread } from '../measure/outcome';
import { quotedTable } from '../measure/sql/dialect';
import { printQuery } from '../measure/sql/print';
import type { UnreadRecord } from '../record-files/fold-file';
import { runCommand } from './command';
import {
  MEASURE_OPTIONS,
  measureArguments,
  type MeasureArguments,
  type MeasureMisuse,
} from './measure/arguments';
import { Unmeasurable } from './measure/fault';
import { filesOf } from './measure/glob';
import { measureJson } from './measure/json';
import {
  chooseColumns,
  measureFiles,
  recordTerms,
  type MeasuredFiles,
  type Tell,
} from './measure/measure-files';
import { MEASURE_CLI_MESSAGES } from './measure/messages/messages';
import { nodeFile } from './measure/node-file';
import { recordForm, type RecordForm } from './measure/record-form';
import { measureResult } from './measure/result-file';
import { measureSheet } from './measure/sheet';
import { measureText, remarks, unreadLines } from './measure/text';
import type { ExitCode, Output } from './output';
import { writeReport } from './write-report';

/** The query over a table whose columns are named as their options are, where nobody says otherwise. */
function queryText({ definition, columns, by, terms, sql }: MeasureArguments): string | null {
  if (!sql) return null;
  const of = recordTerms(terms);
  const query = definition.query(of);
  const names = definition.columns
    .filter(({ name, needed }) => needed || columns[name] !== undefined)
    .map(({ name }): [string, string] => [name, columns[name] ?? name]);
  const own = Object.fromEntries(names);
  // what a query asks for and a table lacks is nothing
  const absent = definition.columns.filter(({ name }) => own[name] === undefined).map(({ name }) => name);
  const month = columns['month'] ?? own[definition.month ?? ''];
  const source = {
    from: quotedTable(sql.table, sql.dialect),
    columns: {
      ...own,
      ...(by.branch && { branch: columns['branch'] ?? 'branch' }),
      ...(by.month && month !== undefined && { month }),
    },
    absent,
  };
  const calendar = calendarRows(daysOf(sql.years), query.calendar, of, windowOf(definition, of));
  return printQuery(query, source, calendar, by, sql.dialect);
}

function showColumns(
  chosen: Readonly<Record<string, string>>,
  { language }: MeasureArguments,
  { err }: Output,
): void {
  const { columns, columnIs } = MEASURE_CLI_MESSAGES[language];
  err(`${columns}\n`);
  for (const [name, header] of Object.entries(chosen)) {
    err(`${columnIs(name, MEASURE_MESSAGES[language].column[name as RecordColumnName], header)}\n`);
  }
}

/** Says every ten percent how far the reading has come; what is read in a moment tells nothing. */
function progress({ language }: MeasureArguments, { err }: Output): Tell {
  const told = { reading: 0, locating: 0 };
  return (part, doing) => {
    const tens = Math.floor(part * 10);
    if (tens <= told[doing]) return;
    told[doing] = tens;
    err(`${MEASURE_CLI_MESSAGES[language][doing](String(tens * 10))}\n`);
  };
}

async function measureRecords(
  files: readonly string[],
  asked: MeasureArguments,
  output: Output,
): Promise<MeasuredFiles> {
  const forms: RecordForm[] = [];
  for (const file of files) forms.push(await recordForm(await nodeFile(file)));
  const chosen = chooseColumns(forms, asked);
  showColumns(chosen, asked, output);
  return measureFiles(forms, chosen, asked, progress(asked, output));
}

async function write(
  answer: MeasureAnswer,
  files: readonly string[],
  { id, planYear, language, out, terms, result }: MeasureArguments,
  { err }: Output,
): Promise<boolean> {
  if (!out) return true;
  const messages = MEASURE_CLI_MESSAGES[language];
  const kpis = KPI_MESSAGES[language];
  const facts = [
    messages.files([...files, ...(result === null ? [] : [result])].join(', ')),
    ...(terms.asOf === null ? [] : [messages.asOf(kpis.day(terms.asOf))]),
    messages.definition(id, kpis.fiscalYear(planYear)),
  ];
  const fault = await writeReport(out.path, [measureSheet(answer, facts, language)], out.force);
  err(`${fault ? messages.notWritten(out.path, fault) : messages.written(out.path)}\n`);
  return fault === null;
}

function exitCode({ verdict, whole: { measurement, tally } }: MeasureAnswer): ExitCode {
  const isKnown = measurement.kind === 'measured' && verdict !== 'undecidable';
  return isKnown && !tally.reasons.some(([outcome]) => isUnread(outcome)) ? 0 : 1;
}

function say(
  answer: MeasureAnswer,
  unread: readonly UnreadRecord[],
  { json, language }: MeasureArguments,
  { out, err }: Output,
): void {
  const lines = (texts: readonly string[]): string => texts.map((line) => `${line}\n`).join('');
  if (json) {
    out(`${JSON.stringify(measureJson(answer), null, 2)}\n`);
    err(lines([...remarks(answer, language), ...unreadLines(unread, language)]));
  } else {
    out(lines([...measureText(answer, language), ...unreadLines(unread, language)]));
  }
}

async function run(asked: MeasureArguments, output: Output): Promise<ExitCode> {
  const query = queryText(asked);
  if (query !== null) {
    output.out(query);
    return 0;
  }
  const { kpi, planYear, definition, language, result, terms } = asked;
  try {
    const files = await filesOf(asked.files);
    const { groups, unread } = await (result === null
      ? measureRecords(files, asked, output)
      : measureResult(result, definition.query(recordTerms(terms))));
    const answer = answerOf(kpi, planYear, definition, groups);
    say(answer, unread, asked, output);
    return (await write(answer, files, asked, output)) ? exitCode(answer) : 2;
  } catch (error) {
    if (!(error instanceof Unmeasurable)) throw error;
    const column = (name: string): string => MEASURE_MESSAGES[language].column[name as RecordColumnName];
    output.err(`${MEASURE_CLI_MESSAGES[language].fault(error.reason, column)}\n`);
    return 2;
  }
}

/** Measures a KPI from its records as the command line asks. Exit 1: records cannot be read, or result or verdict are not known. */
export function measure(args: readonly string[], output: Output): Promise<ExitCode> {
  return runCommand<typeof MEASURE_OPTIONS, MeasureArguments, MeasureMisuse>(
    {
      name: 'measure',
      options: MEASURE_OPTIONS,
      messages: MEASURE_CLI_MESSAGES,
      read: measureArguments,
      run,
    },
    args,
    output,
  );
}
